import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { OpmStore } from '../opm-store.js';
import { PLACEMENT_KIND, stillPlaced, type PlacementRecord } from './placement-record.js';

/** Placements, for their changes. */
export function placementKind({ placements }: OpmStore): RecordKind<PlacementRecord> {
  return {
    kind: PLACEMENT_KIND,
    called: 'placement',
    records: placements,
    stateOf: (placement) => (stillPlaced(placement) > 0 ? 'PLACED' : 'ENDED'),
  };
}
