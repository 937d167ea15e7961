import type { GraphContext } from '../graph/graph-context.js';
import type { Actor } from './event-record.js';

/** The office that acted, and the person only for those who may know persons. */
export function asMayBeKnown(
  actor: Actor,
  { policy, principal }: Pick<GraphContext, 'policy' | 'principal'>,
) {
  return policy.mayKnowPersons(principal) ? actor : { ...actor, subject: null };
}
