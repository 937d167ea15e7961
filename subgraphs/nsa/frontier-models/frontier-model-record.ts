import { createHash } from 'node:crypto';
import type { RecordKind, WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { NsaStore } from '../nsa-store.js';

/** A model under development that its developer engages about: one for each developer and codename. */
export interface FrontierModelRecord extends WorkflowRecord {
  /** The organization that develops it. */
  readonly developer: string;
  /** The codename that the developer chose. */
  readonly modelAlias: string;
  /** The engagement about it that began last. */
  readonly engagement: string;
  /** The designation in force; null where there is none. */
  readonly designation: string | null;
  /** Every designation and assessment of it, so that a withdrawal finds them. */
  readonly designations: readonly string[];
  readonly assessments: readonly string[];
  /** Whether that engagement was withdrawn: then nobody is shown the model. */
  readonly withdrawn: boolean;
}

/** The identifier of a model: the same for the same developer and codename, and readable as neither. */
export function frontierModelId(developer: string, modelAlias: string): string {
  const digest = createHash('sha256').update(JSON.stringify([developer, modelAlias]));
  return `NSA:frontierModel:${digest.digest('hex').slice(0, 32)}`;
}

/** Frontier models, for the changes that they go with. */
export function frontierModelKind({ frontierModels }: NsaStore): RecordKind<FrontierModelRecord> {
  return {
    kind: 'frontierModel',
    called: 'frontier model',
    records: frontierModels,
    stateOf: ({ designation }) => (designation === null ? 'UNDETERMINED' : 'DETERMINED'),
  };
}
