import { z } from 'zod';
import { isAfter, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import {
  calendarDateInput,
  changesOneOf,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { TreasuryStore } from '../treasury-store.js';
import { windowKind } from './early-access-kinds.js';
import type { WindowRecord } from './window-record.js';
import { fitsTheOrder, goesOn } from './window-rules.js';

const updateWindowInput = z
  .object({
    ...updateFields,
    closesOn: calendarDateInput.nullish(),
    plannedPartnerReleaseOn: calendarDateInput.nullish(),
  })
  .refine(...changesOneOf('closesOn', 'plannedPartnerReleaseOn'));

/** Closes a window earlier, or says that the release to other trusted partners is planned for another day. */
export function updateWindow(store: TreasuryStore): Prepare<WindowRecord> {
  return updateRecord(windowKind(store), {
    name: 'updateWindow',
    input: updateWindowInput,
    right: 'TAKE_PART',
    authority: '3(b)',
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
    change: (before, input, { today }) => {
      const closesOn = input.closesOn ?? before.closesOn;
      const plannedPartnerReleaseOn =
        input.plannedPartnerReleaseOn ?? before.plannedPartnerReleaseOn;
      const verdict = firstRefusal(
        () => goesOn(before, today),
        () => isNoExtension(before, closesOn),
        () => fitsTheOrder({ ...before, closesOn, plannedPartnerReleaseOn }),
        () => isNotOver(before, closesOn, today),
      );
      return verdict === null ? done({ closesOn, plannedPartnerReleaseOn }) : refused(verdict);
    },
  });
}

function isNoExtension({ closesOn: present }: WindowRecord, closesOn: CalendarDate): Verdict {
  if (!isAfter(closesOn, present)) return null;
  const message = `A window is never extended: this one closes on ${present}. Agree on another, within the 30 days that the version has together.`;
  return refuse('WINDOW_EXTENSION_FORBIDDEN', message, 'closesOn');
}

/** A day that began stays counted, and "closesOn" is the first day without access: so it lies after today. */
function isNotOver(before: WindowRecord, closesOn: CalendarDate, today: CalendarDate): Verdict {
  if (closesOn === before.closesOn || isAfter(closesOn, today)) return null;
  const message = `"closesOn" is the first day without access, and today, ${today}, had access: give a later day, or take the window back with "withdrawTreasuryEarlyAccessWindow", which counts today.`;
  return refuse('INPUT_INVALID', message, 'closesOn');
}
