import { z } from 'zod';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, type Verdict } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { caseKind } from '../cases/case-kind.js';
import { isStillOpen } from '../cases/case-lifecycle.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { TreasuryStore } from '../treasury-store.js';
import { embargoedOn, ended, type Embargoed } from './embargo.js';
import { accepted, canStep, hasConsent, lastsStill, rejected } from './embargo-steps.js';

const DECISIONS = ['ACCEPT', 'REJECT', 'END'] as const;
type Decision = (typeof DECISIONS)[number];

/** Accepts or rejects proposed terms, or ends the embargo. */
export function updateEmbargo(store: TreasuryStore): Prepare<CaseRecord> {
  return updateRecord(caseKind(store), {
    name: 'updateEmbargo',
    input: z.object({ ...updateFields, decision: z.enum(DECISIONS) }),
    right: 'HANDLE_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'TREASURY'),
    change: (before, { decision }, { today }) => {
      const embargoed = embargoedOn(before, today);
      const verdict = firstRefusal(
        // A case that is over takes no new terms; those that it has can always end.
        () => (decision === 'ACCEPT' ? isStillOpen(before) : null),
        () => canStep(embargoed.embargo, decision),
        () => (decision === 'ACCEPT' ? canAccept(embargoed, today) : null),
      );
      return verdict === null ? done(after(embargoed, decision, today)) : refused(verdict);
    },
  });
}

function canAccept(embargoed: Embargoed, today: CalendarDate): Verdict {
  return lastsStill(embargoed.embargo, today) ?? hasConsent(embargoed);
}

function after(embargoed: Embargoed, decision: Decision, today: CalendarDate): Embargoed {
  switch (decision) {
    case 'ACCEPT':
      return accepted(embargoed);
    case 'REJECT':
      return rejected(embargoed);
    case 'END':
      return ended(embargoed, 'ENDED_BY_CLEARINGHOUSE', today);
  }
}
