import { Mutations } from '../../../testing/mutations.js';
import { officer, officerOfOffice, openStage, type Stage } from '../../../testing/stage.js';
import {
  CONSULTATION_STATES,
  CONSULTATION_TRANSITIONS,
  type ConsultationState,
} from './consultation-lifecycle.js';

const WAYS = { ANSWERED: 'answer', WITHDRAWN: 'withdraw' } as const;
type Ended = keyof typeof WAYS;
const ENDS = Object.keys(WAYS) as readonly Ended[];

const director = officerOfOffice('NATIONAL_CYBER_DIRECTOR');
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('every state but the first is one that a mutation ends in', () => {
  expect(CONSULTATION_STATES).toEqual(['REQUESTED', ...ENDS]);
});

const pairs = CONSULTATION_STATES.flatMap((from) => ENDS.map((to) => [from, to] as const));

describe.each(['through the gateway', 'at its own port'] as const)('%s', (way) => {
  let nsa: Mutations;
  beforeAll(() => {
    nsa = new Mutations(stage, 'NSA', officer('NSA', 'Cybersecurity Directorate'), way);
  });

  const end = (to: Ended, id: unknown, expectedVersion: number) => {
    const answer = to === 'ANSWERED' ? { outcome: 'NO_OBJECTION' } : {};
    const as = to === 'ANSWERED' ? director : undefined;
    return nsa.endConsultation(WAYS[to], { id, expectedVersion, ...answer }, as);
  };
  const inState = async (state: ConsultationState) => {
    const { record } = await nsa.requestConsultation({
      about: '3(a)',
      office: 'NATIONAL_CYBER_DIRECTOR',
      verb: 'CONSULTATION',
      question: 'Is the threshold sound?',
    });
    if (state === 'REQUESTED') return record;
    return (await end(state, record?.['id'], 1)).record;
  };

  test.each(pairs)('from %s to %s it goes as the table says', async (from, to) => {
    const before = await inState(from);
    expect(before).toMatchObject({ state: from });
    const events = stage.databaseOf('nsa').collection('events');
    const count = await events.countDocuments();
    const { record, userErrors } = await end(to, before?.['id'], Number(before?.['version']));
    if (CONSULTATION_TRANSITIONS[from].includes(to)) {
      expect(record).toMatchObject({ state: to, version: 2 });
      expect(await events.countDocuments()).toBe(count + 1);
      expect(await events.findOne({}, { sort: { _id: -1 } })).toMatchObject({
        kind: 'consultation',
        authority: '3(a)',
        right: to === 'ANSWERED' ? 'ANSWER_CONSULTATION' : 'REQUEST_CONSULTATION',
        from,
        to,
      });
    } else {
      expect(userErrors).toMatchObject([{ code: 'SKIPPED_STATE' }]);
      expect(await events.countDocuments()).toBe(count);
    }
  });
});
