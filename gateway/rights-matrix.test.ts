import { buildSchema, parse, type GraphQLSchema } from 'graphql';
import { ACTIONS } from '../subgraphs/contract/policy/rights.js';
import { ledgerCaughtUp } from '../testing/caught-up.js';
import { FIELDS, PROBLEMS, TRIALS } from '../testing/rights/graph-rights.js';
import { guardedFields } from '../testing/rights/guarded-fields.js';
import { MARKING_OF_RIGHT } from '../testing/rights/marked-records.js';
import { matchRows } from '../testing/rights/match-rows.js';
import { makeRecords, type RecordsOfAgencies } from '../testing/rights/records.js';
import { root } from '../testing/rights/row.js';
import { throughGateway, tryAsEveryone } from '../testing/rights/try-as-everyone.js';
import { officer, openStage, type Stage } from '../testing/stage.js';
import { composeGraph } from './supergraph/compose.js';
import { schemasOfSubgraphs } from './supergraph/schemas-of-subgraphs.js';

describe('nothing in the graph is untried', () => {
  test('every field that somebody may be refused has a row, and every row a field', () => {
    expect(PROBLEMS).toEqual([]);
  });

  test('every question and every change that clients can send is among the fields', () => {
    const sources = Object.entries(schemasOfSubgraphs()).map(([name, sdl]) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(sdl),
    }));
    const { apiSchemaSdl } = composeGraph(sources);
    const inGraph = rootFieldsOf(buildSchema(apiSchemaSdl));
    const tried = FIELDS.map(({ coordinate }) => coordinate);
    expect(inGraph.filter((coordinate) => !tried.includes(coordinate))).toEqual([]);
    expect(inGraph.length).toBeGreaterThan(30);
  });

  test('every right of the policy guards a field or a record', () => {
    const tried: readonly string[] = [
      ...FIELDS.map(({ action }) => action),
      ...Object.keys(MARKING_OF_RIGHT),
    ];
    expect(ACTIONS.filter((action) => !tried.includes(action))).toEqual([]);
  });

  const small = `type Query { a: Int }  type Mutation { b: Int @policy(policies: [["CHANGE_TASK"]]) }
    type NSA { c: Int @policy(policies: [["READ_FEED"]])  d: Int  e: Int @authenticated }
    type Case @policy(policies: [["READ_ONE_AGENCY"]]) { f: Int }`;

  test('a schema without its rows is found out, with the right that each field takes', () => {
    const { trials, problems } = matchRows(guardedFields('nsa', small), {});
    expect(trials).toEqual([]);
    expect(problems.map((problem) => problem.split(' has no row')[0])).toEqual([
      'Query.a of nsa (READ_PUBLIC)',
      'Mutation.b of nsa (CHANGE_TASK)',
      'NSA.c of nsa (READ_FEED)',
      'NSA.e of nsa (READ_SIGNED_IN)',
      'Case of nsa (READ_ONE_AGENCY)',
    ]);
    expect(problems[0]).toContain('to testing/rights/rows.ts');
  });

  test('a row without a field is found out', () => {
    const { problems } = matchRows([], { 'Query.gone': root('gone { id }') });
    expect(problems).toEqual([expect.stringContaining('tries Query.gone')]);
  });

  test('a right that the policy does not know is found out', () => {
    const unknown = 'type Query { a: Int @policy(policies: [["DO_AS_ONE_LIKES"]]) }';
    expect(() => guardedFields('nsa', unknown)).toThrow('Query.a names DO_AS_ONE_LIKES');
  });
});

describe('through the gateway everyone may what the policy says, and no more', () => {
  let stage: Stage;
  let records: RecordsOfAgencies;
  beforeAll(async () => {
    stage = await openStage();
    records = await makeRecords(stage);
    await ledgerCaughtUp(stage);
  });
  afterAll(() => stage.close());

  const [open, closed] = [true, false].map((forClients) =>
    TRIALS.filter(({ target }) => target.forClients === forClients),
  );

  test.each(open ?? [])('$target.coordinate, with records of $target.agency', async (trial) => {
    const { observed, expected } = await tryAsEveryone(stage, trial, records, throughGateway);
    expect(observed).toEqual(expected);
  });

  test.each(closed ?? [])('$target.coordinate is nobody’s to ask', async ({ target, row }) => {
    const { query, variables } = row(target, records[target.agency].open).throughGateway;
    const { data, errors } = await stage.ask(query, variables, officer(target.agency));
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

function rootFieldsOf(schema: GraphQLSchema): readonly string[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name ?? ''}.${field}`),
  );
}
