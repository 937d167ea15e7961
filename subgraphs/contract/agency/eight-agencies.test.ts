import { planShape } from '../../../gateway/transport/query-plan.js';
import { openStage, type Stage } from '../../../testing/stage.js';

const STATUS_OF_EIGHT = `{
  agencies {
    name
    tasks(first: 5) { nodes { title status dueOn directive { citation } } }
    statusSummary { total overdue }
  }
}`;

interface AgencyStatus {
  readonly name: string;
  readonly tasks: {
    readonly nodes: readonly { readonly directive: { readonly citation: string } }[];
  };
  readonly statusSummary: { readonly total: number; readonly overdue: number };
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.followAgencies();
});
afterAll(() => stage.close());

describe('the status of the eight agencies', () => {
  test('is one fetch to each owning subgraph, the five others in parallel after the registry', async () => {
    const plan = planShape(await stage.gateway.plan({ query: STATUS_OF_EIGHT }));
    const others = ['treasury', 'nsa', 'cisa', 'opm', 'doj'].map((fetch) => ({
      fetch,
      at: 'agencies.@',
    }));
    expect(plan).toEqual({
      sequence: [{ fetch: 'omb', at: '' }, { parallel: expect.arrayContaining(others) }],
    });
    expect(JSON.stringify(plan).match(/"fetch"/g)).toHaveLength(6);
  });

  test('is answered for all eight, without an error', async () => {
    const { data, errors } = await stage.ask<{ agencies: AgencyStatus[] }>(STATUS_OF_EIGHT);
    expect(errors).toBeUndefined();
    expect(data?.agencies.map(({ name }) => name)).toEqual([
      'Department of the Treasury',
      'National Security Agency',
      'Cybersecurity and Infrastructure Security Agency',
      'Office of Management and Budget',
      'Office of Personnel Management',
      'Department of Justice',
      'Committee on National Security Systems',
      'Department of War',
    ]);
    expect(data?.agencies.every(({ statusSummary }) => statusSummary.total > 0)).toBe(true);
  });

  test('counts as overdue what is past its due date and not complete', async () => {
    const { data } = await stage.ask(
      '{ agency(id: "CISA") { statusSummary { total overdue byStatus { status count } } } }',
    );
    // 2(c)(i) to (iii) are unfinished, 3(a) and 3(b) are reported complete, and "maintain" has no due date.
    expect(data).toEqual({
      agency: {
        statusSummary: {
          total: 6,
          overdue: 3,
          byStatus: [
            { status: 'CONTINUING', count: 1 },
            { status: 'IN_PROGRESS', count: 1 },
            { status: 'NOT_STARTED', count: 2 },
            { status: 'REPORTED_COMPLETE', count: 2 },
          ],
        },
      },
    });
  });

  test('never counts a continuing duty as overdue', async () => {
    const { data } = await stage.ask('{ agency(id: "CNSS") { statusSummary { total overdue } } }');
    expect(data).toEqual({ agency: { statusSummary: { total: 1, overdue: 0 } } });
  });
});

describe('the three agencies of the NSA subgraph', () => {
  test('are answered apart, each with its own tasks', async () => {
    const { data } = await stage.ask<Record<'nsa' | 'cnss' | 'war', AgencyStatus>>(`{
      nsa { tasks { nodes { directive { citation } } } }
      cnss: agency(id: "CNSS") { tasks { nodes { directive { citation } } } }
      war: agency(id: "WAR") { tasks { nodes { directive { citation } } } }
    }`);
    const citations = (name: 'nsa' | 'cnss' | 'war') => [
      ...new Set(data?.[name].tasks.nodes.map(({ directive }) => directive.citation)),
    ];
    expect(citations('nsa')).toEqual(['3(a)', '3(b)']);
    expect(citations('cnss')).toEqual(['2(a)']);
    expect(citations('war')).toEqual(['2(b)', '5(d)']);
  });
});
