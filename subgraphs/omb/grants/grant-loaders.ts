import DataLoader from 'dataloader';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { readById } from '../../contract/records/read-by-id.js';
import type { GrantDeterminationRecord } from './grant-determination-record.js';
import type { GrantProgramRecord } from './grant-program-record.js';
import type { GrantStore } from './grant-store.js';

/** Programs and determinations by identifier; null for those that the caller may not know of. */
export interface GrantLoaders {
  readonly programs: DataLoader<string, GrantProgramRecord | null>;
  readonly determinations: DataLoader<string, GrantDeterminationRecord | null>;
}

/** Fresh loaders for one request. */
export function grantLoaders(store: GrantStore, context: GraphContext): GrantLoaders {
  return {
    programs: new DataLoader((ids) => readById(store.grantPrograms, ids, context)),
    determinations: new DataLoader((ids) => readById(store.grantDeterminations, ids, context)),
  };
}
