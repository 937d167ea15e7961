import type { RecordKind } from '../../contract/records/workflow-record.js';
import {
  GRANT_DETERMINATION_KIND,
  type GrantDeterminationRecord,
} from './grant-determination-record.js';
import { GRANT_PROGRAM_KIND, type GrantProgramRecord } from './grant-program-record.js';
import type { GrantStore } from './grant-store.js';

/** Grant programs, for their changes. A program has no states: it is there. */
export function programKind({ grantPrograms }: GrantStore): RecordKind<GrantProgramRecord> {
  return {
    kind: GRANT_PROGRAM_KIND,
    called: 'grant program',
    records: grantPrograms,
    stateOf: () => 'LISTED',
  };
}

/** Grant determinations, for their changes. */
export function determinationKind({
  grantDeterminations,
}: GrantStore): RecordKind<GrantDeterminationRecord> {
  return {
    kind: GRANT_DETERMINATION_KIND,
    called: 'grant determination',
    records: grantDeterminations,
    stateOf: ({ state }) => state,
  };
}
