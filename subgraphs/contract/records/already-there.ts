import type { GraphContext } from '../graph/graph-context.js';
import { refuse, type Refusal } from '../graph/refusal.js';
import { mayKnowOf } from '../policy/known-to.js';
import type { WorkflowRecord } from './workflow-record.js';

/** Refuses a second record of what there is only one of. Its version is told to those alone who may know of it. */
export function alreadyThere(
  called: string,
  there: WorkflowRecord,
  context: GraphContext,
): Refusal {
  if (!mayKnowOf(there, context)) {
    return refuse('VERSION_CONFLICT', `There can be no such ${called}. Ask the agency's office.`);
  }
  const message = `This ${called} is recorded already, as ${there._id}. Change that record instead.`;
  return { ...refuse('VERSION_CONFLICT', message), currentVersion: there.version };
}
