import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { databaseCommands } from '../../../testing/database-commands.js';
import { dataOf } from '../../../testing/data-of.js';
import { declaredIn } from '../../../testing/declared-in.js';
import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, PRESENT, type Stage } from '../../../testing/stage.js';

/** A value of each condition that a list of tasks can be asked under. */
const OF_TASKS: Readonly<Record<string, readonly unknown[]>> = {
  agency: [['OPM']],
  status: [['BLOCKED']],
  directive: [['2(f)']],
  overdue: [true, false],
  dueOnOrAfter: ['2026-11-20'],
  dueOnOrBefore: ['2026-11-20'],
  blockedBy: [['STAFFING']],
  waitingFor: [['DIRECTOR_OPM']],
  tlp: [['CLEAR']],
  cui: [['ISVI']],
  evidence: [['AGENCY_CLAIM']],
  text: ['announcement'],
};
const OF_EVENTS: Readonly<Record<string, readonly unknown[]>> = {
  agency: [['OPM']],
  directive: [['2(f)']],
  kind: [['task']],
  subject: [['OPM:report:2(f)']],
  since: [PRESENT],
  until: [PRESENT],
};

const TASKS = `query ($filter: AllTasksFilter, $orderBy: TaskOrder, $asOf: DateTime) {
  tasks(filter: $filter, orderBy: $orderBy, asOf: $asOf) { totalCount nodes { id } }
}`;
const EVENTS = `query ($filter: EventFilter, $direction: OrderDirection, $asOf: DateTime) {
  events(filter: $filter, direction: $direction, asOf: $asOf) { totalCount nodes { id } }
}`;
/** What else rests on the ledger; each takes a moment. */
const OTHERS = [
  'query ($asOf: DateTime) { statusSummary(asOf: $asOf) { total byAgency { total } byDirective { total } } }',
  'query ($asOf: DateTime) { search(text: "announcement", asOf: $asOf) { totalCount nodes { item { __typename } } } }',
  'query ($asOf: DateTime) { directives(first: 100, asOf: $asOf) { nodes { work evidence } } }',
  'query ($asOf: DateTime) { directive(citation: "2(f)", asOf: $asOf) { asOf tasks { totalCount } blockedBy { totalCount } } }',
];
const NOW_ONLY = [
  '{ statusHistory(directive: "2(f)", from: "2026-11-20T00:00:00Z") { at work } }',
  '{ blockingProblems { kind } }',
  '{ offices { blocking { totalCount } } }',
  '{ node(id: "OPM:report:2(f)") { id } agency(id: "OPM") { blocking { totalCount } } }',
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await new Mutations(stage, 'OPM').createTask({ directive: '2(f)', title: 'The announcement' });
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

/** The collections of the ledger that grow. */
const GROWING = /\.(ledgerVersions|searchEntries|ledgerKeptPlaces)$/;

/** How the database found what it was asked for of the ledger while the questions were answered. */
async function plansOf(questions: readonly (readonly [string, object])[]) {
  const commands = await databaseCommands(stage.databaseOf('omb'), async () => {
    for (const [query, variables] of questions) dataOf(await stage.ask(query, { ...variables }));
  });
  return commands.flatMap(({ ns, planSummary }) =>
    GROWING.test(ns) && planSummary !== undefined ? [planSummary] : [],
  );
}

/** The plans without an index, or with more than one way of which a part goes without. */
const withoutIndex = (plans: readonly string[]) =>
  plans.filter((plan) => /COLLSCAN/.test(plan) || !/IXSCAN|COUNT_SCAN|TEXT_MATCH/.test(plan));

/** The collections that a plan reads in full, wherever in it that stands: a summary shows the outermost alone. */
function readInFull(plan: unknown, namespace = ''): readonly string[] {
  if (typeof plan !== 'object' || plan === null) return [];
  const part = plan as Readonly<Record<string, unknown>>;
  const within = typeof part['namespace'] === 'string' ? part['namespace'] : namespace;
  const own = part['stage'] === 'COLLSCAN' ? [within] : [];
  return [...own, ...Object.values(part).flatMap((each) => readInFull(each, within))];
}

const filtersOf = (values: Readonly<Record<string, readonly unknown[]>>) => [
  {},
  ...Object.entries(values).flatMap(([name, each]) => each.map((value) => ({ [name]: value }))),
];
const moments = [null, PRESENT];

describe('an index finds what the ledger is asked for', () => {
  test('of tasks, under each filter that is declared, in each order that is declared, of now and of the past', async () => {
    expect(Object.keys(OF_TASKS)).toEqual(declaredIn('omb', 'AllTasksFilter'));
    const fields = declaredIn('omb', 'TaskOrderField');
    const orders = fields.flatMap((field) =>
      declaredIn('omb', 'OrderDirection').map((direction) => ({ field, direction })),
    );
    const asked = filtersOf(OF_TASKS).flatMap((filter) =>
      orders.flatMap((orderBy) =>
        moments.map((asOf) => [TASKS, { filter, orderBy, asOf }] as const),
      ),
    );
    const plans = await plansOf(asked);
    expect(plans.length).toBeGreaterThanOrEqual(2 * asked.length);
    expect(withoutIndex(plans)).toEqual([]);
  });

  test('of tasks of now among those alone that hold, and not in an index of the past', async () => {
    const asked = filtersOf(OF_TASKS).map((filter) => [TASKS, { filter }] as const);
    const plans = await plansOf(asked);
    expect(plans.length).toBeGreaterThanOrEqual(2 * asked.length);
    expect(plans.filter((plan) => /\bat: 1/.test(plan))).toEqual([]);
  });

  test('of events, under each filter that is declared, from either end, of now and of the past', async () => {
    expect(Object.keys(OF_EVENTS)).toEqual(declaredIn('omb', 'EventFilter'));
    const directions = declaredIn('omb', 'OrderDirection');
    const asked = filtersOf(OF_EVENTS).flatMap((filter) =>
      directions.flatMap((direction) =>
        moments.map((asOf) => [EVENTS, { filter, direction, asOf }] as const),
      ),
    );
    const plans = await plansOf(asked);
    expect(plans.length).toBeGreaterThanOrEqual(2 * asked.length);
    expect(withoutIndex(plans)).toEqual([]);
  });

  test('of everything else that rests on it', async () => {
    for (const query of NOW_ONLY) {
      const plans = await plansOf([[query, {}]]);
      expect({ query, plans: withoutIndex(plans) }).toEqual({ query, plans: [] });
    }
    for (const query of OTHERS) {
      const plans = await plansOf(moments.map((asOf) => [query, { asOf }] as const));
      expect(plans.length).toBeGreaterThan(0);
      expect({ query, plans: withoutIndex(plans) }).toEqual({ query, plans: [] });
    }
  });

  test('of what is put together from several searches', async () => {
    const database = stage.databaseOf('omb');
    const query = '{ search(text: "announcement") { totalCount nodes { id } } }';
    const commands = await databaseCommands(database, async () => {
      dataOf(await stage.ask(query, {}, officer('NSA')));
    });
    const joined = commands.flatMap(({ command }) =>
      JSON.stringify(command['pipeline'] ?? []).includes('$unionWith') ? [command] : [],
    );
    expect(joined.map(({ aggregate }) => aggregate)).toEqual(
      expect.arrayContaining(['ledgerCursors', 'searchEntries']),
    );
    for (const { aggregate, pipeline } of joined) {
      const explain = { aggregate, pipeline, cursor: {} };
      const plan = await database.command({ explain, verbosity: 'queryPlanner' });
      expect(readInFull(plan).filter((name) => GROWING.test(name))).toEqual([]);
    }
  });
});
