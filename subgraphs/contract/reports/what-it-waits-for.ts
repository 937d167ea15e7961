import { dutyOf, type ToldDuty } from '../asking/duty-question.js';
import type { FactQuestion } from '../asking/fact-question.js';
import { subgraphOf, type SubgraphName } from '../order/agencies.js';
import { dependenciesOf } from '../order/dependencies.js';
import type { Provision } from '../order/provision.js';
import { provision as provisionOf } from '../order/provisions.js';
import { isComplete, type WorkState } from '../order/work-state.js';

/**
 * What a report has to ask where it says that a provision is carried out which, by the order's text,
 * waits for another: where the leads of that other stand. The order makes 2(c)(iii) use what 3(a) brings
 * only "where appropriate", so that no answer forbids the report: it records what was known.
 */
export function whatItWaitsFor(
  { citation }: Provision,
  work: WorkState | null | undefined,
  own: SubgraphName,
): readonly FactQuestion<ToldDuty>[] {
  if (work == null || !isComplete(work)) return [];
  return dependenciesOf(citation).flatMap(({ on }) =>
    provisionOf(on)
      .leads.filter(({ agency }) => subgraphOf(agency) !== own)
      .map(({ agency }) => dutyOf(agency, on)),
  );
}
