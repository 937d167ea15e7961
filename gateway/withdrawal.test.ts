import { factsPrincipal, type Principal } from '../subgraphs/contract/identity/principal.js';
import { AGENCY_IDS } from '../subgraphs/contract/order/agencies.js';
import { callers } from '../subgraphs/contract/policy/rights.js';
import { SUBGRAPH_NAMES } from '../subgraphs/contract/transport/local-urls.js';
import { ENGAGEMENT_STATES, isFinal } from '../subgraphs/nsa/engagements/engagement-lifecycle.js';
import { planner } from '../subgraphs/cisa/testing/cyber-programs.js';
import { CONSULTED } from '../subgraphs/nsa/testing/determinations.js';
import { developer, directorOfNsa, evaluator } from '../subgraphs/nsa/testing/frontier-work.js';
import { everyFeedHeard } from '../testing/every-feed-heard.js';
import { alike } from '../testing/every-field/alike.js';
import { EveryField, type Arguments } from '../testing/every-field/every-field.js';
import { Engaged } from '../testing/every-field/engaged.js';
import { decider, officer, openStage, type Stage } from '../testing/stage.js';

const STATES = ENGAGEMENT_STATES.filter((state) => !isFinal(state));
let engaged: Stage;
let untouched: Stage;
let withdrawn: Engaged;
/** The moment after the withdrawals. */
let asOf: string;
beforeAll(async () => {
  [engaged, untouched] = await Promise.all([openStage(), openStage()]);
  withdrawn = new Engaged(engaged);
  await Promise.all([withdrawn.determineThreshold(), new Engaged(untouched).determineThreshold()]);
  for (const state of STATES) await withdrawn.engageAndWithdraw(state);
  const settled = new Date(engaged.clock.now().getTime() + 10 * 60_000).toISOString();
  asOf = engaged.clock.now().toISOString();
  await Promise.all(
    [engaged, untouched].map((stage) => {
      // What was said by a moment can be cited once all were heard a while after it.
      stage.clock.set(settled);
      return everyFeedHeard(stage);
    }),
  );
});
afterAll(() => Promise.all([engaged.close(), untouched.close()]));

/** What fields need to be asked; of one who never engaged there is nothing under these names either. */
const argumentsOf = (ids: readonly string[]): Arguments => ({
  'Query.agency': 'id: "NSA"',
  'Query.bindingOperationalDirective': 'number: "BOD 26-04"',
  'Query.clearinghouseCase': 'id: "TREASURY:clearinghouseCase:none"',
  'Query.directive': 'citation: "3(b)"',
  'Query.frontierModel': `id: "${ids.find((id) => id.includes(':frontierModel:')) ?? ''}"`,
  'Query.grantProgram': 'assistanceListing: "47.070"',
  'Query.hiringPathway': 'id: "OPM:hiringPathway:TECH_FORCE"',
  'Query.node': `id: "${ids[0] ?? ''}"`,
  'Query.nodes': `ids: ${JSON.stringify(ids)}`,
  'Query.remediationTimeline': 'input: { knownExploited: true }',
  'Query.search': 'text: "Wagtail"',
  'Query.snapshot': `query: "query ($asOf: DateTime) { events(asOf: $asOf, first: 100) { totalCount } }", asOf: "${asOf}"`,
  'Query.statusHistory': 'directive: "3(b)", from: "2026-11-20T00:00:00Z"',
  'Query.vulnerability': 'cveId: "CVE-2021-34527"',
  'Query.engagementCounts': 'quarter: "2026-Q3"',
  'Query.events': 'first: 100',
  '*.feed': 'after: 0, first: 500',
});

/** How much happened at an agency is no secret; at whom, is. */
const HOW_MUCH = ['newestEvent', 'cursor', 'startCursor', 'endCursor', 'sequence', 'lastSequence'];
/** The nodes of a list once more. */
const REPEATED = ['edges'];
/** What whoever asks has left to spend, and what a moment cost. */
const OF_THE_REQUEST = ['viewer'];
/** The record of the engagement itself, what the parties to it did, and what they were asked about it. */
const OF_ITS_PARTIES = [
  'engagements',
  'earlyAccessWindows',
  'trustedPartners',
  'events',
  'feed',
  'consultations',
  'proposals',
  'search',
  'snapshot',
  'nodes',
  'node',
];

/** The leads of section 3, with each of which a developer agrees to something. */
const LEADS = ['NSA', 'CISA', 'TREASURY'] as const;
const DEVELOPER = developer('LAB-ONE');
const PARTIES: readonly (readonly [string, Principal])[] = [
  ['the developer', DEVELOPER],
  ['NSA', evaluator],
  ['the Director of NSA', directorOfNsa],
  ['the Treasury', officer('TREASURY', 'Clearinghouse')],
  ['CISA', planner],
  ['an auditor', { ...officer('OMB'), role: 'auditor' }],
  ...Object.entries(CONSULTED),
];

/** Everyone else: every kind of caller, and of each agency that is no party its officers and whoever decides. */
function outsiders(): readonly (readonly [string, Principal])[] {
  const isParty = ({ agency, role, clearance, kind }: Principal) =>
    role === 'auditor' ||
    kind === 'SERVICE' ||
    (clearance === 'CUI' && LEADS.some((lead) => lead === agency));
  const anyone = callers('DOJ').filter(
    ([, principal]) => !isParty(principal) && principal.office !== 'NATIONAL_CYBER_DIRECTOR',
  );
  const agencies = AGENCY_IDS.filter((id) => !['DOJ', 'CNSS', 'WAR', ...LEADS].includes(id));
  return [
    ...anyone,
    ['another developer', developer('LAB-THREE')],
    ['an officer of NSA without the clearance', { ...evaluator, clearance: 'U' }],
    ['an officer of CISA without the clearance', { ...planner, clearance: 'U' }],
    ...agencies.flatMap((id) => [
      [`an officer of ${id}`, officer(id, 'Any Office')] as const,
      [`a decider of ${id}`, decider(id, 'Any Office')] as const,
    ]),
  ];
}

test('a moment after the withdrawals can be cited, so that a snapshot has something to tell', async () => {
  const snapshot = argumentsOf(withdrawn.ids)['Query.snapshot'];
  const { errors } = await engaged.ask(`{ snapshot(${snapshot}) { sha256 } }`);
  expect(errors).toBeUndefined();
});

test('every field that takes arguments is asked with some', () => {
  expect(new EveryField(argumentsOf(withdrawn.ids)).missing).toEqual([]);
});

test.each([
  ...outsiders().map(([caller, as]) => [caller, as, []] as const),
  ...PARTIES.map(([caller, as]) => [caller, as, OF_ITS_PARTIES] as const),
])(
  'to %s no field of the graph tells who withdrew from who never engaged',
  async (_, as, parties) => {
    const leftOut = new Set([...HOW_MUCH, ...REPEATED, ...OF_THE_REQUEST, ...parties]);
    const questions = new EveryField(argumentsOf(withdrawn.ids)).questions(leftOut);
    expect(questions.size).toBeGreaterThan(30);
    for (const [field, question] of questions) {
      const [after, never] = await Promise.all([
        engaged.ask(question, {}, as),
        untouched.ask(question, {}, as),
      ]);
      expect({ field, told: alike({ data: after.data, errors: after.errors }) }).toEqual({
        field,
        told: alike({ data: never.data, errors: never.errors }),
      });
    }
  },
);

test('no agency’s own port tells it by reference either', async () => {
  for (const subgraph of SUBGRAPH_NAMES) {
    for (const [, as] of [...outsiders(), ['DOJ’s subgraph', factsPrincipal('DOJ')] as const]) {
      const representations = withdrawn.ids
        .filter((id) => id.includes(':frontierModel:'))
        .map((id) => ({ __typename: 'FrontierModel', id }));
      const query =
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on FrontierModel { __typename } } }';
      const [after, never] = await Promise.all(
        [engaged, untouched].map((stage) =>
          stage.askSubgraph(subgraph, query, { of: representations }, as),
        ),
      );
      expect({ subgraph, told: after?.data }).toEqual({ subgraph, told: never?.data });
    }
  }
});

test('its parties know of the engagement that it ended, and of nothing more', async () => {
  const own = await engaged.ask<{ engagements: { totalCount: number; nodes: readonly unknown[] } }>(
    '{ engagements(first: 100) { totalCount nodes { state frontierModel { id } } } }',
    {},
    DEVELOPER,
  );
  expect(own.data?.engagements.nodes).toEqual(
    STATES.map(() => ({ state: 'WITHDRAWN', frontierModel: null })),
  );
});

test('the same questions do tell of a developer who goes on, so that they would tell of one who withdrew', async () => {
  await withdrawn.engage('DESIGNATED_COVERED', 'Wagtail that stays');
  const leftOut = new Set([...HOW_MUCH, ...REPEATED, ...OF_THE_REQUEST, ...OF_ITS_PARTIES]);
  const told: string[] = [];
  for (const [field, question] of new EveryField(argumentsOf(withdrawn.ids)).questions(leftOut)) {
    const [after, never] = await Promise.all([
      engaged.ask(question, {}, evaluator),
      untouched.ask(question, {}, evaluator),
    ]);
    if (JSON.stringify(alike(after.data)) !== JSON.stringify(alike(never.data))) told.push(field);
  }
  expect(told).toEqual(expect.arrayContaining(['designations', 'frontierModels']));
});
