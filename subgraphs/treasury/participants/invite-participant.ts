import { z } from 'zod';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { list, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { organizationInput } from '../cases/case-inputs.js';
import { caseKind } from '../cases/case-kind.js';
import { isStillOpen } from '../cases/case-lifecycle.js';
import type { CaseRecord } from '../cases/case-record.js';
import { embargoedOn } from '../embargoes/embargo.js';
import type { TreasuryStore } from '../treasury-store.js';
import { invited } from './new-participant.js';
import { partOf, PARTICIPANT_ROLES } from './participant.js';

/** The most who can ever have taken part in one case: each event carries them all. */
const MOST_PARTICIPANTS = 200;

/** Invites an organization to a case: from then on it may know of it, and nothing binds it. */
export function inviteParticipant(store: TreasuryStore): Prepare<CaseRecord> {
  return updateRecord(caseKind(store), {
    name: 'inviteParticipant',
    input: z.object({
      ...updateFields,
      organization: organizationInput,
      roles: list(z.enum(PARTICIPANT_ROLES)).min(1, 'must name a role'),
    }),
    right: 'HANDLE_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'TREASURY'),
    change: (before, { organization, roles }, { today }) => {
      const verdict = firstRefusal(
        () => isStillOpen(before),
        () => isOfTheClearinghouse(before),
        () => isNew(before, organization),
      );
      if (verdict !== null) return refused(verdict);
      const { embargo, participants } = embargoedOn(before, today);
      const newcomer = invited(organization, [...new Set(roles)], embargo, today);
      return done({
        embargo,
        participants: [...participants, newcomer],
        parties: [...new Set([...before.parties, organization])],
      });
    },
  });
}

function isOfTheClearinghouse({ affectsNationalSecuritySystems }: CaseRecord): Verdict {
  if (!affectsNationalSecuritySystems) return null;
  const message = 'The case affects National Security Systems: it goes to NSA, and to nobody else.';
  return refuse('SKIPPED_STATE', message);
}

function isNew(before: CaseRecord, organization: string): Verdict {
  if (partOf(before, organization) !== null) {
    return refuse('INPUT_INVALID', `${organization} takes part already.`, 'organization');
  }
  if (before.participants.length < MOST_PARTICIPANTS) return null;
  const message = `A case has at most ${MOST_PARTICIPANTS} participants, those who left included.`;
  return refuse('INPUT_INVALID', message, 'organization');
}
