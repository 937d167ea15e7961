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
import { invited, withRoles } from './new-participant.js';
import { partOf, PARTICIPANT_ROLES, withParticipant, type ParticipantRole } from './participant.js';

/** The most who can ever have taken part in one case: each event carries them all. */
const MOST_PARTICIPANTS = 200;

/** Invites an organization to a case, or in one more role: from then on it may know of the case, and nothing binds it. */
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
        () => isNew(before, organization, roles),
      );
      if (verdict !== null) return refused(verdict);
      const { embargo, participants } = embargoedOn(before, today);
      const part = partOf({ participants }, organization);
      return done({
        embargo,
        participants:
          part === null
            ? [...participants, invited(organization, [...new Set(roles)], embargo, today)]
            : withParticipant(participants, withRoles(part, roles)),
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

/** Whoever takes part already, as one who reports its own flaw does, is invited only to what it is not yet. */
function isNew(
  before: CaseRecord,
  organization: string,
  roles: readonly ParticipantRole[],
): Verdict {
  const part = partOf(before, organization);
  if (part !== null) {
    if (roles.some((role) => !part.roles.includes(role))) return null;
    const message = `${organization} takes part already, as ${part.roles.join(' and ')}.`;
    return refuse('INPUT_INVALID', message, 'organization');
  }
  if (before.participants.length < MOST_PARTICIPANTS) return null;
  const message = `A case has at most ${MOST_PARTICIPANTS} participants, those who left included.`;
  return refuse('INPUT_INVALID', message, 'organization');
}
