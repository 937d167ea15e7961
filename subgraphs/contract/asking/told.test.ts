import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../identity/principal.js';

interface Seen {
  readonly nodes: readonly {
    readonly right: string;
    readonly told: readonly Readonly<Record<string, unknown>>[] | null;
  }[];
}
const TOLD = `told { agency question answer at version marking { banner } }`;
const SUBJECT = 'CISA:report:2(c)(iii)';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const cisa = new Mutations(stage, 'CISA', officer('CISA', 'Cybersecurity Division'));
  const on = { directive: '2(c)(iii)' };
  await cisa.report({ ...on, expectedVersion: 1, work: 'IN_PROGRESS' });
  const { userErrors } = await cisa.report({
    ...on,
    expectedVersion: 2,
    work: 'REPORTED_COMPLETE',
    consultations: ['DIRECTOR_OMB', 'APNSA', 'NATIONAL_CYBER_DIRECTOR'].map((office) => ({
      office,
      requestedOn: '2026-06-10',
    })),
  });
  expect(userErrors).toEqual([]);
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

const latest = async (as: Principal) => {
  const { data, errors } = await stage.ask<{ events: Seen }>(
    `query ($subject: [ID!]) { events(filter: { subject: $subject }, direction: DESC, first: 1) { nodes { right ${TOLD} } } }`,
    { subject: [SUBJECT] },
    as,
  );
  expect(errors).toBeUndefined();
  return data?.events.nodes[0];
};

test('what was told stands in the event, for whoever may read the whole log of the agency that asked', async () => {
  const told = [
    { agency: 'TREASURY', question: 'where 3(a) stands', version: 1 },
    { agency: 'NSA', marking: { banner: 'UNCLASSIFIED' } },
  ];
  expect(await latest(officer('CISA'))).toMatchObject({ told });
  const { data } = await stage.ask<{ cisa: { feed: { events: Seen['nodes'] } } }>(
    `{ cisa { feed(after: 0) { events { right ${TOLD} } } } }`,
    {},
    officer('CISA'),
  );
  const events = data?.cisa.feed.events ?? [];
  expect(events.at(-1)).toMatchObject({ told });
  expect(events.at(0)).toMatchObject({ right: 'INITIAL_DATA', told: [] });
});

test.each([
  ['the public', publicPrincipal],
  ['an officer of another agency', officer('OPM')],
  ['an officer of the agency that told', officer('NSA')],
  ['an officer of the agency without clearance', { ...officer('CISA'), clearance: 'U' as const }],
])('to %s the event shows nothing of it', async (_, as) => {
  expect(await latest(as)).toEqual({ right: 'REPORT_ON_DIRECTIVE', told: null });
});
