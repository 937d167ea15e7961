import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { randomWrites, RandomWriter } from '../testing/random-writes.js';

const WRITES = 100;

const TASKS = 'nodes { id version title status overdue timeliness blockers { kind since } }';
const COUNTS = 'total overdue dueSoon byStatus { status count }';
const REPORT = 'id version work publicity note';
const PROVISIONS = `nodes { citation work timeliness publicity evidence leads { report { ${REPORT} } } }`;

/** What the agencies say now, each of itself; and what the graph says of the provisions. */
const DIRECT = `{
  agencies { id tasks(first: 100) { ${TASKS} } statusSummary { ${COUNTS} } reports { ${REPORT} } }
  directives(first: 100) { ${PROVISIONS} }
}`;
const OF_THE_PAST = `query ($asOf: DateTime) {
  tasks(asOf: $asOf, first: 100) { ${TASKS} }
  statusSummary(asOf: $asOf) { unknown { id } byAgency { agency { id } ${COUNTS} } }
  directives(asOf: $asOf, first: 100) { ${PROVISIONS} }
}`;

interface Identified {
  readonly id: string;
}
interface Nodes<Node> {
  readonly nodes: readonly Node[];
}
interface Provision {
  readonly citation: string;
  readonly leads: readonly { readonly report: Identified | null }[];
}
interface Direct {
  readonly agencies: readonly {
    readonly id: string;
    readonly tasks: Nodes<Identified>;
    readonly statusSummary: object;
    readonly reports: readonly Identified[];
  }[];
  readonly directives: Nodes<Provision>;
}
interface OfThePast {
  readonly tasks: Nodes<Identified>;
  readonly statusSummary: {
    readonly unknown: readonly Identified[];
    readonly byAgency: readonly { readonly agency: Identified }[];
  };
  readonly directives: Nodes<Provision>;
}

/** Who may see every record. */
const auditor: Principal = {
  ...publicPrincipal,
  kind: 'PERSON',
  subject: 'auditor-1',
  role: 'auditor',
  clearance: 'CUI',
};

let stage: Stage;
/** What was said at each moment then, and what is said of it now. */
const moments: { readonly then: Direct; readonly now: OfThePast }[] = [];

beforeAll(async () => {
  stage = await openStage({ now: '2026-06-10T12:00:00Z' });
  await ledgerCaughtUp(stage);
  const said: { readonly asOf: string; readonly then: Direct }[] = [];
  const hear = async () =>
    said.push({ asOf: stage.clock.now().toISOString(), then: await ask<Direct>(DIRECT) });
  const writer = new RandomWriter(stage);
  for (const write of randomWrites(WRITES)) {
    stage.clock.advance(write.afterMs - 1);
    await hear();
    stage.clock.advance(1);
    await writer.make(write);
    await ledgerCaughtUp(stage);
    await hear();
  }
  for (const { asOf, then } of said) {
    moments.push({ then, now: await ask<OfThePast>(OF_THE_PAST, { asOf }) });
  }
});
afterAll(() => stage.close());

const ask = async <Data>(query: string, variables = {}) =>
  dataOf(await stage.ask<Data>(query, variables, auditor));

const byId = (records: readonly Identified[]) =>
  records.toSorted((one, other) => (one.id < other.id ? -1 : 1));

describe(`just before and just after each of ${WRITES} random writes, asOf answers what was said then`, () => {
  test('of the tasks of every agency, whether overdue among them', () => {
    expect(moments).toHaveLength(2 * WRITES);
    for (const { then, now } of moments) {
      const tasks = then.agencies.flatMap((agency) => agency.tasks.nodes);
      expect(tasks.length).toBeLessThan(100);
      expect(byId(now.tasks.nodes)).toEqual(byId(tasks));
    }
  });

  test('of the counts of every agency', () => {
    for (const { then, now } of moments) {
      const { byAgency, unknown } = now.statusSummary;
      expect(unknown).toEqual([]);
      expect(byId(byAgency.map(({ agency, ...counts }) => ({ ...counts, id: agency.id })))).toEqual(
        byId(then.agencies.map(({ id, statusSummary }) => ({ ...statusSummary, id }))),
      );
    }
  });

  test('of every report', () => {
    for (const { then, now } of moments) {
      const reports = now.directives.nodes.flatMap(({ leads }) =>
        leads.flatMap(({ report }) => (report === null ? [] : [report])),
      );
      expect(byId(reports)).toEqual(byId(then.agencies.flatMap((agency) => agency.reports)));
    }
  });

  test('of every provision, by each axis', () => {
    for (const { then, now } of moments) expect(now.directives).toEqual(then.directives);
  });

  test('and it differs from one moment to another', () => {
    const seen = new Set(moments.map(({ now }) => JSON.stringify([now.tasks, now.directives])));
    expect(seen.size).toBeGreaterThan(WRITES);
  });
});
