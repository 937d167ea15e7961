import type { GraphContext } from '../graph/graph-context.js';
import type { OfficeConsultation } from './consultation-record.js';

/** Whoever reads consultations. */
export type Reader = Pick<GraphContext, 'audiences' | 'policy' | 'principal'>;

/** Whether somebody may know of a consultation: by its marking, or because their office was asked. */
export function mayKnowOfConsultation(
  { audience, office, marking }: Pick<OfficeConsultation, 'audience' | 'office' | 'marking'>,
  { audiences, policy, principal }: Reader,
): boolean {
  if (audiences.includes(audience)) return true;
  const own = policy.officeOf(principal);
  return own?.office === office && (own.readsControlled || marking.cui.length === 0);
}

/** The same, as a condition of the database over consultations; `place` says where their fields are. */
export function consultationsKnownTo(
  { audiences, policy, principal }: Reader,
  place: (field: string) => string = String,
): Readonly<Record<string, unknown>> {
  const byMarking = { audience: { $in: [...audiences] } };
  const own = policy.officeOf(principal);
  if (own === null) return byMarking;
  const asked = {
    [place('office')]: own.office,
    ...(own.readsControlled ? {} : { [place('marking.cui')]: { $size: 0 } }),
  };
  return { $or: [byMarking, asked] };
}
