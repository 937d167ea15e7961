import { countOf } from '../../contract/connections/connection.js';
import { withoutLeaveToRelease } from '../../contract/order/section-3c.js';
import type { NamedPower } from '../../contract/powers/power.js';
import { propose } from '../../contract/powers/propose.js';
import { change } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { NsaStore } from '../nsa-store.js';
import { ifReleased } from '../releases/if-released.js';
import { createThreshold } from './create-threshold.js';
import { listThresholds } from './list-thresholds.js';
import { DETERMINED_BY } from './section-3a.js';
import { updateThreshold } from './update-threshold.js';

/** Determinations of the threshold: that there are such, and never what they are. */
export function thresholdResolvers(store: NsaStore, decision: NamedPower) {
  const name = 'thresholdDetermination';
  return {
    Query: {
      thresholdDeterminations: (_, page, context) => listThresholds(store, page, context),
    },
    Mutation: {
      createNSAThresholdDetermination: change(
        'createThresholdDetermination',
        name,
        withoutLeaveToRelease(createThreshold(store)),
      ),
      updateNSAThresholdDetermination: change(
        'updateThresholdDetermination',
        name,
        withoutLeaveToRelease(updateThreshold(store)),
      ),
      proposeNSAThreshold: change(
        'proposeThreshold',
        'proposal',
        withoutLeaveToRelease(propose(decision)),
      ),
    },
    ThresholdDetermination: {
      id: ({ _id }) => _id,
      decidedBy: () => DETERMINED_BY,
      versionNumber: (record, _, context, info) =>
        ifReleased(record, 'VERSION_ID', record.versionNumber, context, info),
      determinedOn: (record, _, context, info) =>
        ifReleased(record, 'DECIDED_ON', record.determinedOn, context, info),
      reading: (record, _, context, info) =>
        ifReleased(record, 'READING', record.reading, context, info),
      consulted: (record, _, context, info) =>
        ifReleased(record, 'CONSULTED', record.consulted, context, info),
      supersedes: ({ supersedes }, _, { thresholds }) =>
        supersedes === null ? null : thresholds.load(supersedes),
    },
    ThresholdDeterminationConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
