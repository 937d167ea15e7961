import { requireCoLead } from '../../contract/asking/require-asker.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { NsaStore } from '../nsa-store.js';

/** What another lead of section 3 is told of a model; nothing of one that there is none of. */
export async function designationFact(
  { frontierModels, designations }: NsaStore,
  id: string,
  context: GraphContext,
) {
  // The co-leads design the framework together, so each may know what its own part rests on; nobody else.
  requireCoLead(context);
  const model = await frontierModels.findById(id).lean();
  if (model === null) return null;
  context.disclosure.saw(model._id, model.marking);
  const { designation, withdrawn, developer, version } = model;
  const inForce = designation === null ? null : await designations.findById(designation).lean();
  return { state: inForce?.finding ?? ('UNDETERMINED' as const), withdrawn, developer, version };
}
