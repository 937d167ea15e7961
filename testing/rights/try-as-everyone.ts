import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import type { Answer, Stage } from '../stage.js';
import { columnsFor } from './columns.js';
import type { Trial } from './match-rows.js';
import { expectedOutcome, observedOutcome, type Outcome } from './outcome.js';
import type { RecordsOfAgencies } from './records.js';
import type { Samples } from './row.js';

/** One of the two ways to a field. */
export type Way = (
  stage: Stage,
  trial: Trial,
  samples: Samples,
  as: Principal,
) => Promise<Answer<unknown>>;

/** Through the gateway, as every client asks. */
export const throughGateway: Way = (stage, _, { throughGateway: { query, variables } }, as) =>
  stage.ask(query, variables, as);

/** At the port of the subgraph that answers the field, past the gateway. */
export const atOwnPort: Way = (stage, { target }, { atOwnPort: { query, variables } }, as) =>
  stage.askSubgraph(target.subgraph, query, variables, as);

/** What came of a field for each caller, beside what the policy says. */
export interface Tried {
  readonly observed: Readonly<Record<string, Outcome>>;
  readonly expected: Readonly<Record<string, Outcome>>;
}

/** Tries a field as everyone, all at once. */
export async function tryAsEveryone(
  stage: Stage,
  trial: Trial,
  records: RecordsOfAgencies,
  way: Way,
): Promise<Tried> {
  const { target, row } = trial;
  const samples = row(target, records[target.agency].open);
  const columns = [...columnsFor(target.agency)];
  const observed = columns.map(async ([caller, principal]) => {
    const answer = await way(stage, trial, samples, principal);
    return [caller, observedOutcome(answer, target)] as const;
  });
  return {
    observed: Object.fromEntries(await Promise.all(observed)),
    expected: Object.fromEntries(
      columns.map(([caller, principal]) => [caller, expectedOutcome(principal, target)]),
    ),
  };
}
