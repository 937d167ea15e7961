import { isAfter, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { quarterOf } from '../../contract/dates/calendar-quarter.js';
import { firstRefusal, refuse } from '../../contract/graph/refusal.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import { createRecord, type NewRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { DojStore } from '../doj-store.js';
import { isOfSection4 } from '../referrals/referral-rules.js';
import { isSealed, sealId } from '../referrals/seal-record.js';
import { areStatutes, statuteIds } from '../statutes/statute.js';
import { createPublicCaseInput, type CreatePublicCaseInput } from './public-case-inputs.js';
import { publicCaseKind } from './public-case-kind.js';
import { publicCaseId, type PublicCaseRecord } from './public-case-record.js';

/** A new public case, or why it is refused: a charge under seal has no place in public. */
export function createPublicCase(store: DojStore): Prepare<PublicCaseRecord> {
  const { seals } = store;
  return createRecord(publicCaseKind(store), {
    name: 'createPublicCase',
    input: createPublicCaseInput,
    agency: 'DOJ',
    right: 'RECORD_PUBLIC_CASE',
    authority: '4',
    may: (input, { policy, principal, today }) =>
      firstRefusal(
        () => policy.mayWriteKnowingAll(principal, 'DOJ'),
        () => isOfSection4(input),
        () => areStatutes(input.statutes),
        () => isFiled(input.filedOn, today),
      ),
    idOf,
    reads: (input) => [recordKey(seals, sealId(idOf(input)))],
    make: async (input, { work, today }) => {
      const seal = await work.read(seals, sealId(idOf(input)));
      return isSealed(seal) ? refused(underSeal()) : done(newCase(input, today));
    },
  });
}

/** One docket is one record. */
function idOf({ district, docketNumber }: CreatePublicCaseInput): string {
  return publicCaseId(district, docketNumber);
}

/** What is announced before it is filed tells of an investigation. */
export function isFiled(filedOn: CalendarDate, today: CalendarDate) {
  if (!isAfter(filedOn, today)) return null;
  return refuse(
    'PRECHARGE_DISCLOSURE',
    `A charge is public once it is filed, and ${filedOn} has yet to come. Record it on that day.`,
    'filedOn',
  );
}

function underSeal() {
  return refuse(
    'SEALED',
    'This charge is under seal and cannot be made public. Record it when the court has lifted the seal.',
    'docketNumber',
  );
}

function newCase(input: CreatePublicCaseInput, today: CalendarDate): NewRecord<PublicCaseRecord> {
  return {
    docketNumber: input.docketNumber,
    district: input.district,
    statutes: statuteIds(input.statutes),
    aiUse: [...new Set(input.aiUse)],
    predicate: [...new Set(input.predicate)],
    target: input.target,
    cveIds: [...new Set(input.cveIds)],
    filedOn: input.filedOn,
    quarter: quarterOf(input.filedOn),
    state: 'CHARGED',
    outcome: null,
    resolvedOn: null,
    pressReleaseUrl: input.pressReleaseUrl ?? null,
    evidenceItems: evidenceGiven(input.evidence, today),
    marking: PUBLIC_MARKING,
  };
}
