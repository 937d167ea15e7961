import { countOf } from '../../contract/connections/connection.js';
import { withoutLeaveToRelease } from '../../contract/order/section-3c.js';
import type { NamedPower } from '../../contract/powers/power.js';
import { propose } from '../../contract/powers/propose.js';
import { change } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { NsaStore } from '../nsa-store.js';
import { ifReleased } from '../releases/if-released.js';
import { DETERMINED_BY } from '../threshold-determinations/section-3a.js';
import { createDesignation } from './create-designation.js';
import { listDesignations } from './list-designations.js';
import { updateDesignation } from './update-designation.js';

/** Designations: drafted by NSA, determined by its Director alone, released field by field. */
export function designationResolvers(store: NsaStore, decision: NamedPower) {
  const name = 'designation';
  return {
    Query: {
      designations: (_, page, context) => listDesignations(store, page, context),
    },
    Mutation: {
      createNSADesignation: change(
        'createDesignation',
        name,
        withoutLeaveToRelease(createDesignation(store)),
      ),
      updateNSADesignation: change(
        'updateDesignation',
        name,
        withoutLeaveToRelease(updateDesignation(store)),
      ),
      proposeNSADesignation: change(
        'proposeDesignation',
        'proposal',
        withoutLeaveToRelease(propose(decision)),
      ),
    },
    FrontierModel: {
      designation: ({ designation }, _, { designations }) =>
        designation === null ? null : designations.load(designation),
    },
    Engagement: {
      designations: ({ _id }, page, context) =>
        listDesignations(store, { ...page, engagement: _id }, context),
    },
    ModelDesignation: {
      __resolveReference: ({ id }, { designations }) => designations.load(id),
      id: ({ _id }) => _id,
      decidedBy: () => DETERMINED_BY,
      frontierModel: async (record, _, context, info) => {
        const id = ifReleased(record, 'FRONTIER_MODEL', record.frontierModel, context, info);
        return id === null ? null : context.frontierModels.load(id);
      },
      finding: (record, _, context, info) =>
        ifReleased(record, 'FINDING', record.finding, context, info),
      threshold: async (record, _, context, info) => {
        const id = ifReleased(record, 'THRESHOLD_VERSION', record.threshold, context, info);
        return id === null ? null : context.thresholds.load(id);
      },
      reading: (record, _, context, info) =>
        ifReleased(record, 'READING', record.reading, context, info),
      consulted: (record, _, context, info) =>
        ifReleased(record, 'CONSULTED', record.consulted, context, info),
      decidedOn: (record, _, context, info) =>
        ifReleased(record, 'DECIDED_ON', record.decidedOn, context, info),
    },
    ModelDesignationConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
