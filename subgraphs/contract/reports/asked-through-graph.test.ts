import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { Mutations } from '../../../testing/mutations.js';
import { codeOf, idOf } from '../../../testing/send-change.js';
import {
  decider,
  officer,
  officerOfOffice,
  openStage,
  type Stage,
} from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../identity/principal.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
const clerk = officer('OMB', 'Resource Management Office');
const director = officerOfOffice('NATIONAL_CYBER_DIRECTOR');
const ofCisa = decider('CISA', 'DIRECTOR_CISA');
const CONSULTATIONS =
  'consultations { office requestedOn respondedOn outcome latencyDays consultation }';

let stage: Stage;
let omb: Mutations;
beforeEach(async () => {
  stage = await openStage();
  omb = new Mutations(stage, 'OMB', clerk);
  await omb.report({ directive: '2(e)', expectedVersion: 1, work: 'IN_PROGRESS' });
});
afterEach(() => stage.close());

const claim = (expectedVersion = 2, as = clerk) =>
  omb.report({ directive: '2(e)', expectedVersion, work: 'REPORTED_COMPLETE' }, as);

async function ask(office: string, input: Record<string, unknown> = {}): Promise<string> {
  const asked = await omb.requestConsultation({
    about: '2(e)',
    verb: 'COORDINATION',
    question: 'Is any funding relevant?',
    office,
    ...input,
  });
  return idOf(asked);
}
const answer = (id: string, as: Principal) =>
  omb.endConsultation('answer', { id, expectedVersion: 1, outcome: 'NO_OBJECTION' }, as);

const shown = async (query: string, as: Principal = publicPrincipal) =>
  dataOf(await stage.ask<Record<string, unknown>>(query, {}, as));
const live = (as?: Principal) => shown(`{ omb { reports { ${CONSULTATIONS} } } }`, as);
const inLedger = (as?: Principal) =>
  shown(`{ directive(citation: "2(e)") { leads { report { ${CONSULTATIONS} } } } }`, as);
const blockedBy = async (as?: Principal) => {
  const { directive } = await shown(
    '{ directive(citation: "2(e)") { blockedBy { nodes { kind since waitsForParty { id } } } } }',
    as,
  );
  return (directive as { blockedBy: { nodes: unknown[] } }).blockedBy.nodes;
};

test('a report of completion counts whom its agency asked through the graph, answered or not', async () => {
  expect(codeOf(await claim())).toBe('CONSULTATION_MISSING');
  await answer(await ask('NATIONAL_CYBER_DIRECTOR'), director);
  const one = await claim();
  expect(one.userErrors).toMatchObject([
    {
      code: 'CONSULTATION_MISSING',
      message: expect.stringContaining('Never asked: Director of the Cyber'),
    },
  ]);
  await ask('DIRECTOR_CISA');
  expect((await claim()).record).toMatchObject({ work: 'REPORTED_COMPLETE' });
});

test('a question that was taken back counts for nothing', async () => {
  await ask('DIRECTOR_CISA');
  const id = await ask('NATIONAL_CYBER_DIRECTOR');
  await omb.endConsultation('withdraw', { id, expectedVersion: 1, reason: 'Asked too early.' });
  expect(codeOf(await claim())).toBe('CONSULTATION_MISSING');
  expect(JSON.stringify(await live())).not.toContain(id);
});

test('one that whoever claims may not know of does not count for them', async () => {
  const marking = { cui: ['ISVI'] };
  await ask('DIRECTOR_CISA', { marking });
  await ask('NATIONAL_CYBER_DIRECTOR', { marking });
  expect(codeOf(await claim(2, { ...clerk, clearance: 'U' }))).toBe('CONSULTATION_MISSING');
  expect((await claim()).record).toMatchObject({ version: 3 });
});

test('the duty itself is complete on the same consultations', async () => {
  const id = 'OMB:task:OMB:2(e):DUTY';
  await omb.updateTask({ id, expectedVersion: 1, status: 'IN_PROGRESS' });
  const done = { id, expectedVersion: 2, status: 'REPORTED_COMPLETE' };
  expect(codeOf(await omb.updateTask(done))).toBe('CONSULTATION_MISSING');
  await ask('DIRECTOR_CISA');
  await ask('NATIONAL_CYBER_DIRECTOR');
  expect((await omb.updateTask(done)).record).toMatchObject({ status: 'REPORTED_COMPLETE' });
});

test('the report shows them with the days that answers took, beside what the lead states, live and in the ledger', async () => {
  const answered = await ask('NATIONAL_CYBER_DIRECTOR');
  // One after the other, which is how they are shown.
  stage.clock.advance(1_000);
  const open = await ask('DIRECTOR_CISA');
  await omb.report({
    directive: '2(e)',
    expectedVersion: 2,
    consultations: [
      {
        office: 'NATIONAL_CYBER_DIRECTOR',
        requestedOn: '2026-06-10',
        respondedOn: '2026-06-20',
        outcome: 'Agreed.',
      },
      // Stated again: what the graph has is shown.
      { office: 'DIRECTOR_CISA', requestedOn: '2026-11-21', respondedOn: '2026-11-21' },
    ],
  });
  stage.clock.advance(5 * DAY_MS);
  await answer(answered, director);
  const consultations = [
    {
      office: 'NATIONAL_CYBER_DIRECTOR',
      requestedOn: '2026-06-10',
      respondedOn: '2026-06-20',
      outcome: 'Agreed.',
      latencyDays: 10,
      consultation: null,
    },
    {
      office: 'NATIONAL_CYBER_DIRECTOR',
      requestedOn: '2026-11-21',
      respondedOn: '2026-11-26',
      outcome: 'No objection.',
      latencyDays: 5,
      consultation: answered,
    },
    {
      office: 'DIRECTOR_CISA',
      requestedOn: '2026-11-21',
      respondedOn: null,
      outcome: null,
      latencyDays: null,
      consultation: open,
    },
  ];
  expect(await live()).toEqual({ omb: { reports: [{ consultations }] } });
  await ledgerCaughtUp(stage);
  expect(await inLedger()).toEqual({ directive: { leads: [{ report: { consultations } }] } });
  const node = `{ node(id: "OMB:report:2(e)") { ... on DirectiveReport { ${CONSULTATIONS} } } }`;
  expect(await shown(node)).toEqual({ node: { consultations } });
  // The moment before: nobody had answered.
  const then = new Date(stage.clock.now().getTime() - DAY_MS).toISOString();
  const before = await shown(
    `{ directive(citation: "2(e)", asOf: "${then}") { leads { report { consultations { consultation respondedOn } } } } }`,
  );
  expect(JSON.stringify(before)).toContain(answered);
  expect(JSON.stringify(before)).not.toContain('2026-11-26');
});

test('the provision waits for who has not answered, and the office is told what waits for it', async () => {
  const id = await ask('NATIONAL_CYBER_DIRECTOR');
  const { record } = await omb.createTask({ directive: '2(e)', title: 'Read the appropriations' });
  await ask('APNSA', { about: record?.['id'], verb: 'CONSULTATION' });
  await ledgerCaughtUp(stage);
  const since = '2026-11-21';
  const waiting = (office: string) => ({
    kind: 'CONSULTATION_PENDING',
    since,
    waitsForParty: { id: office },
  });
  const obstacles = await blockedBy();
  expect(obstacles).toHaveLength(2);
  expect(obstacles).toEqual(
    expect.arrayContaining([waiting('NATIONAL_CYBER_DIRECTOR'), waiting('APNSA')]),
  );
  const { offices } = await shown('{ offices { id blocking { totalCount } } }');
  expect(offices).toContainEqual({ id: 'APNSA', blocking: { totalCount: 1 } });
  await answer(id, director);
  await ledgerCaughtUp(stage);
  expect(await blockedBy()).toEqual([waiting('APNSA')]);
});

test('one that is marked is shown to whoever may know of it, and to the office asked', async () => {
  const id = await ask('NATIONAL_CYBER_DIRECTOR', { marking: { cui: ['ISVI'], tlp: 'RED' } });
  await ledgerCaughtUp(stage);
  for (const [as, sees] of [
    [clerk, true],
    [director, true],
    [{ ...director, clearance: 'U' as const }, false],
    [ofCisa, false],
    [publicPrincipal, false],
  ] as const) {
    for (const way of [live, inLedger]) {
      expect(JSON.stringify(await way(as)).includes(id)).toBe(sees);
    }
    expect((await blockedBy(as)).length).toBe(sees ? 1 : 0);
  }
});
