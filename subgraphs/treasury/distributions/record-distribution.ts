import { z } from 'zod';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { idInput, list, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { organizationInput } from '../cases/case-inputs.js';
import { caseKind } from '../cases/case-kind.js';
import type { CaseRecord } from '../cases/case-record.js';
import { embargoedOn, isInForce } from '../embargoes/embargo.js';
import { notParticipant } from '../participants/own-part.js';
import { partOf } from '../participants/participant.js';
import type { TreasuryStore } from '../treasury-store.js';
import { DISTRIBUTION_CHANNELS } from './distribution.js';

/** The most distributions of one case: each event carries them all. */
const MOST_DISTRIBUTIONS = 200;

const recordDistributionInput = z.object({
  ...updateFields,
  fixes: list(idInput).min(1, 'must name a fix of the case'),
  audience: list(organizationInput)
    .min(1, 'must name a participant; leave it out for everyone')
    .nullish(),
  channel: z.enum(DISTRIBUTION_CHANNELS),
});
type RecordDistributionInput = z.infer<typeof recordDistributionInput>;

/** That fixes went out: to participants by name, or to everyone. */
export function recordDistribution(store: TreasuryStore): Prepare<CaseRecord> {
  return updateRecord(caseKind(store), {
    name: 'recordDistribution',
    input: recordDistributionInput,
    right: 'HANDLE_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'TREASURY'),
    change: (before, input, { context, today }) => {
      const verdict = firstRefusal(
        () => isNotOfNationalSecurity(before),
        () => isCoordinated(before),
        () => hasFixes(before, input),
        () => takesPart(before, input),
        () => isAllowedByEmbargo(before, input, today),
      );
      if (verdict !== null) return refused(verdict);
      const { fixes, audience, channel } = input;
      const distribution = {
        id: context.newId(),
        fixes: [...new Set(fixes)],
        audience: audience == null ? null : [...new Set(audience)],
        channel,
        on: today,
        acknowledgements: [],
      };
      return done({ distributions: [...before.distributions, distribution] });
    },
  });
}

function isNotOfNationalSecurity({ affectsNationalSecuritySystems }: CaseRecord): Verdict {
  if (!affectsNationalSecuritySystems) return null;
  const message =
    'The case affects National Security Systems: nothing of it goes out from here. Transfer it to NSA with "updateTreasuryCase".';
  return refuse('SKIPPED_STATE', message);
}

function isCoordinated({ state, distributions }: CaseRecord): Verdict {
  if (state !== 'REMEDIATION_COORDINATED' && state !== 'PATCH_DISTRIBUTED') {
    const message = `Fixes go out once remediation is coordinated; the case is ${state}.`;
    return refuse('SKIPPED_STATE', message);
  }
  if (distributions.length < MOST_DISTRIBUTIONS) return null;
  return refuse('INPUT_INVALID', `A case holds at most ${MOST_DISTRIBUTIONS} distributions.`);
}

function hasFixes({ fixes }: CaseRecord, input: RecordDistributionInput): Verdict {
  const unknown = input.fixes.find((id) => fixes.every((fix) => fix.id !== id));
  if (unknown === undefined) return null;
  if (fixes.length === 0) {
    return refuse(
      'SKIPPED_STATE',
      'No vendor gave a fix yet: there is nothing to distribute.',
      'fixes',
    );
  }
  return refuse('NOT_FOUND', `The case has no fix ${unknown}.`, 'fixes');
}

function takesPart(before: CaseRecord, { audience }: RecordDistributionInput): Verdict {
  const isOutside = audience?.some((organization) => partOf(before, organization) === null);
  return isOutside === true ? notParticipant('audience') : null;
}

/** Under an embargo a fix tells of the vulnerability: it goes to those who signed, and to nobody else. */
function isAllowedByEmbargo(
  before: CaseRecord,
  { audience }: RecordDistributionInput,
  today: CalendarDate,
): Verdict {
  const embargoed = embargoedOn(before, today);
  if (!isInForce(embargoed.embargo)) return null;
  const hasSigned = (organization: string) => {
    const part = partOf(embargoed, organization);
    return part?.consent === 'SIGNATORY' && part.isBound;
  };
  if (audience?.every(hasSigned) === true) return null;
  return refuse(
    'EMBARGO_ACTIVE',
    `An embargo holds until ${String(embargoed.embargo.until)}. Name an audience of which everyone is SIGNATORY, or wait for its end.`,
    'audience',
  );
}
