import { z } from 'zod';
import { isAfter, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { calendarDateInput, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { caseKind } from '../cases/case-kind.js';
import { isStillOpen } from '../cases/case-lifecycle.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { TreasuryStore } from '../treasury-store.js';
import { embargoedOn } from './embargo.js';
import { canStep, proposed } from './embargo-steps.js';

/** Proposes an embargo, or other terms for the one in force. */
export function proposeEmbargo(store: TreasuryStore): Prepare<CaseRecord> {
  return updateRecord(caseKind(store), {
    name: 'proposeEmbargo',
    input: z.object({ ...updateFields, until: calendarDateInput }),
    right: 'REPORT_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayReportCase(principal, 'TREASURY'),
    change: (before, { until }, { today }) => {
      const embargoed = embargoedOn(before, today);
      const verdict = firstRefusal(
        () => isStillOpen(before),
        () => canStep(embargoed.embargo, 'PROPOSE'),
        () => isSecret(before),
        () => isToCome(until, today),
      );
      return verdict === null ? done(proposed(embargoed, until)) : refused(verdict);
    },
  });
}

function isSecret({ publicFacts }: CaseRecord): Verdict {
  if (publicFacts.startsWith('p')) return null;
  return refuse('SKIPPED_STATE', 'The vulnerability is public: there is nothing left to embargo.');
}

function isToCome(until: CalendarDate, today: CalendarDate): Verdict {
  if (isAfter(until, today)) return null;
  return refuse('INPUT_INVALID', `"until" must lie after today, ${today}.`, 'until');
}
