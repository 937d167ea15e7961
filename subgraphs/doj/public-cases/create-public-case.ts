import { isAfter } from '../../contract/dates/calendar-date.js';
import { quarterOf } from '../../contract/dates/calendar-quarter.js';
import { firstRefusal, refuse } from '../../contract/graph/refusal.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import { parseInput } from '../../contract/writing/parse-input.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { actorOf, idempotencyOf } from '../../contract/writing/write-request.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { DojStore } from '../doj-store.js';
import { isSealed, sealId } from '../referrals/seal-record.js';
import { areStatutes, statuteIds } from '../statutes/statute.js';
import { createPublicCaseInput, type CreatePublicCaseInput } from './public-case-inputs.js';
import { PUBLIC_CASE_KIND, publicCaseId, type PublicCaseRecord } from './public-case-record.js';

/** A new public case, or why it is refused: a charge under seal has no place in public. */
export function createPublicCase({ publicCases, seals }: DojStore): Prepare<PublicCaseRecord> {
  return (raw, { policy, principal, today }) => {
    const { input, refusal } = parseInput(createPublicCaseInput, raw);
    if (refusal !== null) return refusal;
    const verdict = firstRefusal(
      () => policy.mayWriteKnowingAll(principal, 'DOJ'),
      () => areStatutes(input.statutes),
      () => isFiled(input.filedOn, today),
    );
    if (verdict !== null) return verdict;
    const id = publicCaseId(input.district, input.docketNumber);
    return {
      idempotency: idempotencyOf(principal, 'createPublicCase', input),
      reads: [recordKey(publicCases, id), recordKey(seals, sealId(id))],
      decide: async (work) => {
        const there = await work.read(publicCases, id);
        if (there !== null) return refused(alreadyThere(there));
        if (isSealed(await work.read(seals, sealId(id)))) return refused(underSeal());
        const made = newCase(id, input, work.now, today);
        return done(
          work.change(publicCases, made, {
            kind: PUBLIC_CASE_KIND,
            agency: 'DOJ',
            actor: actorOf(principal),
            right: 'RECORD_PUBLIC_CASE',
            authority: '4',
            from: null,
            to: made.state,
            reason: input.reason ?? null,
            evidenceItems: made.evidenceItems,
            marking: made.marking,
          }),
        );
      },
    };
  };
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

function alreadyThere({ _id, version }: PublicCaseRecord) {
  const message = `This docket is recorded already, as ${_id}. Change that record instead.`;
  return { ...refuse('VERSION_CONFLICT', message, 'docketNumber'), currentVersion: version };
}

function newCase(
  _id: string,
  input: CreatePublicCaseInput,
  now: Date,
  today: CalendarDate,
): PublicCaseRecord {
  return {
    _id,
    version: 1,
    audience: 'PUBLIC',
    agency: 'DOJ',
    docketNumber: input.docketNumber,
    district: input.district,
    statutes: statuteIds(input.statutes),
    aiUse: [...new Set(input.aiUse)],
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
    createdAt: now,
    updatedAt: now,
  };
}
