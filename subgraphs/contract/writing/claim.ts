import { isComplete, type WorkState } from '../order/work-state.js';

/** Who stands for facts that no office has reported here yet. */
export const PUBLIC_RECORD = 'PUBLIC_RECORD';

/** Who claimed completion, and who verified the claim. */
export interface Claim {
  readonly work: WorkState;
  readonly claimedBy: string | null;
  readonly verifiedBy: string | null;
}

/** One spelling for one office: case, blanks and look-alike characters tell no two offices apart. */
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
  office: string,
): Pick<Claim, 'claimedBy' | 'verifiedBy'> {
  const after = given ?? before.work;
  if (!isComplete(after)) return { claimedBy: null, verifiedBy: null };
  const verifies = after === 'VERIFIED_COMPLETE' && before.work !== after;
  return {
    claimedBy: claims(before, given) ? office : before.claimedBy,
    verifiedBy: verifies ? office : before.verifiedBy,
  };
}
