import { z } from 'zod';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { ownStepFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { TreasuryStore } from '../treasury-store.js';
import { windowKind } from './early-access-kinds.js';
import type { WindowRecord } from './window-record.js';
import { goesOn } from './window-rules.js';

/** The developer takes one window back, open or to come and without a reason; the agreement stays. */
export function withdrawWindow(store: TreasuryStore): Prepare<WindowRecord> {
  return updateRecord(windowKind(store), {
    name: 'withdrawWindow',
    input: z.object(ownStepFields),
    right: 'TAKE_PART',
    authority: '3(b)',
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
    change: (before, _, { today }) => {
      const verdict = goesOn(before, today);
      return verdict === null ? done({ withdrawnOn: today }) : refused(verdict);
    },
  });
}
