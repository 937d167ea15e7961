import { z } from 'zod';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { changesOneOf, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { caseKind } from '../cases/case-kind.js';
import { isStillOpen } from '../cases/case-lifecycle.js';
import type { CaseRecord } from '../cases/case-record.js';
import { embargoedOn, isInForce, type Embargo } from '../embargoes/embargo.js';
import type { TreasuryStore } from '../treasury-store.js';
import { notParticipant, ownPart } from './own-part.js';
import { withParticipant, type Participant } from './participant.js';
import {
  CONSENT_STATES,
  CONSENT_TRANSITIONS,
  REPORT_STATES,
  REPORT_TRANSITIONS,
  type ConsentState,
} from './participant-lifecycles.js';

const updateParticipationInput = z
  .object({
    ...updateFields,
    reportState: z.enum(REPORT_STATES).nullish(),
    consent: z.enum(CONSENT_STATES).nullish(),
  })
  .refine(...changesOneOf('reportState', 'consent'));
type UpdateParticipationInput = z.infer<typeof updateParticipationInput>;

/** What a participant itself says: how it works on the report, and whether it signs an embargo. */
export function updateParticipation(store: TreasuryStore): Prepare<CaseRecord> {
  return updateRecord(caseKind(store), {
    name: 'updateParticipation',
    input: updateParticipationInput,
    right: 'WORK_ON_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayWorkOnCase(principal),
    change: (before, input, { context, today }) => {
      const embargoed = embargoedOn(before, today);
      const own = ownPart({ ...before, ...embargoed }, context.principal);
      if (own === null) return refused(notParticipant());
      const verdict = firstRefusal(
        // An embargo outlives the work on its case, and so does what one says to it.
        () => (input.reportState == null ? null : isStillOpen(before)),
        () => isNextState(REPORT_TRANSITIONS, own.reportState, input.reportState, 'reportState'),
        () => isNextState(CONSENT_TRANSITIONS, own.consent, input.consent, 'consent'),
        () => isOwnToSay(input.consent),
      );
      if (verdict !== null) return refused(verdict);
      const after = afterInput(own, input, embargoed.embargo);
      return done({ ...embargoed, participants: withParticipant(embargoed.participants, after) });
    },
  });
}

function isOwnToSay(consent: ConsentState | null | undefined): Verdict {
  if (consent == null || consent === 'SIGNATORY' || consent === 'DECLINED') return null;
  const message = `${consent} comes with the embargo. Say SIGNATORY or DECLINED.`;
  return refuse('SKIPPED_STATE', message, 'consent');
}

function afterInput(
  own: Participant,
  { reportState, consent }: UpdateParticipationInput,
  embargo: Embargo,
): Participant {
  return {
    ...own,
    reportState: reportState ?? own.reportState,
    ...(consent == null ? {} : { consent, isBound: isBoundAfter(own, consent, embargo) }),
  };
}

/** Whoever signs while terms are in force is bound by those; what one says to a revision binds once that is accepted. */
function isBoundAfter(own: Participant, consent: ConsentState, embargo: Embargo): boolean {
  if (embargo.state === 'REVISE') return own.isBound;
  return consent === 'SIGNATORY' && isInForce(embargo);
}
