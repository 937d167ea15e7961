import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { OpmStore } from '../opm-store.js';
import { HIRING_PATHWAY_KIND, type HiringPathwayRecord } from './hiring-pathway-record.js';

/** Hiring pathways, for their changes. */
export function pathwayKind({ hiringPathways }: OpmStore): RecordKind<HiringPathwayRecord> {
  return {
    kind: HIRING_PATHWAY_KIND,
    called: 'hiring pathway',
    records: hiringPathways,
    stateOf: ({ state }) => state,
  };
}
