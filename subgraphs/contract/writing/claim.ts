import { isComplete, type WorkState } from '../order/work-state.js';

/** Who stands for facts that no office has reported here yet. */
export const PUBLIC_RECORD = 'PUBLIC_RECORD';

/** Who claimed completion, and who verified the claim. */
export interface Claim {
  readonly work: WorkState;
  readonly claimedBy: string | null;
  /** The person who claimed; never shown. Absent in records older than the rule of two persons. */
  readonly claimedBySubject?: string | null | undefined;
  readonly verifiedBy: string | null;
}

/** Who takes a step of work: the office, and the person who acts for it. */
export interface Claimant {
  readonly office: string;
  readonly subject: string;
}

/** One spelling for one office: neither case nor blanks tell two apart. Look-alike letters come no further than the token (`identity/name.ts`). */
export function canonicalOffice(office: string): string {
  return office.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase();
}

/** True where the public record alone says that work is complete: the lead has yet to say so itself. */
export function isUnclaimed({ work, claimedBy }: Pick<Claim, 'work' | 'claimedBy'>): boolean {
  return work === 'REPORTED_COMPLETE' && claimedBy === PUBLIC_RECORD;
}

/** Whether an office claims completion with a change: a new claim, or the public record's made its own. */
export function claims(before: Claim, given: WorkState | null | undefined): boolean {
  return given === 'REPORTED_COMPLETE' && (before.work !== given || isUnclaimed(before));
}

/** Who claimed and who verified after a change. */
export function claimAfter(
  before: Claim,
  given: WorkState | null | undefined,
  { office, subject }: Claimant,
): Required<Pick<Claim, 'claimedBy' | 'claimedBySubject' | 'verifiedBy'>> {
  const after = given ?? before.work;
  if (!isComplete(after)) {
    return { claimedBy: null, claimedBySubject: null, verifiedBy: null };
  }
  const verifies = after === 'VERIFIED_COMPLETE' && before.work !== after;
  return {
    ...(claims(before, given)
      ? { claimedBy: office, claimedBySubject: subject }
      : { claimedBy: before.claimedBy, claimedBySubject: before.claimedBySubject ?? null }),
    verifiedBy: verifies ? office : before.verifiedBy,
  };
}
