import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import {
  agency as agencyRecord,
  subgraphOf,
  type AgencyId,
} from '../../subgraphs/contract/order/agencies.js';
import type { Action } from '../../subgraphs/contract/policy/rights.js';
import type { Answer, Stage } from '../stage.js';
import { makeTask } from './records.js';

/** The rights that records ask for by their marking, each with a marking that asks for it. */
export const MARKING_OF_RIGHT = {
  READ_PUBLIC: null,
  READ_SIGNED_IN: { tlp: 'GREEN' },
  READ_FEDERAL_CUI: { cui: ['ISVI'] },
  READ_ONE_AGENCY: { cui: ['LEI'] },
} as const satisfies Partial<Record<Action, unknown>>;

/** The rights, the narrowest last. */
export const RIGHTS_OF_RECORDS = Object.keys(MARKING_OF_RIGHT) as readonly RightOfRecord[];
export type RightOfRecord = keyof typeof MARKING_OF_RIGHT;

/** One task of an agency for each of the rights. */
export type MarkedRecords = ReadonlyMap<RightOfRecord, string>;

/** Makes them. */
export async function makeMarkedRecords(stage: Stage, agency: AgencyId): Promise<MarkedRecords> {
  const made = RIGHTS_OF_RECORDS.map(
    async (right) => [right, await makeTask(stage, agency, MARKING_OF_RIGHT[right])] as const,
  );
  return new Map(await Promise.all(made));
}

/** A way to come at the tasks of an agency; gives whatever answer there is. */
type RecordWay = (
  stage: Stage,
  agency: AgencyId,
  records: MarkedRecords,
  as: Principal,
) => Promise<Answer<unknown>>;

const TASKS = 'tasks(first: 100) { nodes { id } }';

/** Every way to tasks of an agency. */
export const RECORD_WAYS: Readonly<Record<string, RecordWay>> = {
  'in the list, through the gateway': (stage, id, _, as) =>
    stage.ask(`query ($id: ID!) { agency(id: $id) { ${TASKS} } }`, { id }, as),

  'in the list, at the port of the agency': (stage, id, _, as) => {
    const { typeName } = agencyRecord(id);
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typeName} { ${TASKS} } } }`;
    return stage.askSubgraph(subgraphOf(id), query, { of: [{ __typename: typeName, id }] }, as);
  },

  'by reference, at the port of OMB’s ledger': (stage, _, records, as) =>
    stage.askSubgraph(
      'omb',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Task { id title } } }',
      { of: [...records.values()].map((id) => ({ __typename: 'Task', id })) },
      as,
    ),
};

/** The rights whose records an answer names. */
export function rightsSeen(
  answer: Answer<unknown>,
  records: MarkedRecords,
): readonly RightOfRecord[] {
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  const text = JSON.stringify(answer.data);
  return RIGHTS_OF_RECORDS.filter((right) => text.includes(String(records.get(right))));
}
