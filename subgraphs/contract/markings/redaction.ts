import { handlingLine, type Marking } from './marking.js';

/**
 * Why a field that the reader may know of is withheld (domain.md 3.2, items 2, 4, 8 and 9). A
 * record whose existence is hidden has no reason here, and neither has a grand jury or a seal (Fed.
 * R. Crim. P. 6(e)), whose naming would tell: those are answered as if they were not there.
 */
export const REDACTION_REASONS = [
  'ABOVE_CLEARANCE',
  'NO_LAWFUL_GOVERNMENT_PURPOSE',
  'NOT_RELEASED',
  'SHARING_PROMISE',
  'EMBARGO',
  'PROPRIETARY',
  'CRITICAL_INFRASTRUCTURE',
  'PRIVACY',
  'LAW_ENFORCEMENT',
  'SMALL_CELL',
] as const;
export type RedactionReason = (typeof REDACTION_REASONS)[number];

/** What usually stands behind a reason; null where only the single case can name it. */
export const REDACTION_AUTHORITIES: Readonly<Record<RedactionReason, string | null>> = {
  ABOVE_CLEARANCE: '32 CFR 2002.16',
  NO_LAWFUL_GOVERNMENT_PURPOSE: '32 CFR 2002.16',
  NOT_RELEASED: null,
  SHARING_PROMISE: 'TLP 2.0',
  EMBARGO: null,
  PROPRIETARY: '18 USC 1905',
  CRITICAL_INFRASTRUCTURE: '6 USC 671-674',
  PRIVACY: '5 USC 552a',
  LAW_ENFORCEMENT: null,
  SMALL_CELL: null,
};

/** What stands in `extensions.redactions` for a field that came as null: withheld is not empty. */
export interface Redaction {
  /** The path of the field in the response, as GraphQL errors give it. */
  readonly path: readonly (string | number)[];
  readonly reason: RedactionReason;
  /** How what is withheld is handled: its banner line, and the sharing promise beside it where there is one. */
  readonly marking: string;
  /** The law, rule or decision it rests on; null where naming it would tell too much. */
  readonly authority: string | null;
  /** To whom it has been released by decision; empty for nobody yet. */
  readonly releasableTo: readonly string[];
  /** Whom to ask; an office, never a person. */
  readonly contactOffice: string;
}

/** A redaction as the owner of the field states it; the reason's usual authority unless another is given. */
export function redaction(
  stated: Pick<Redaction, 'path' | 'reason' | 'contactOffice'> & {
    readonly marking: Marking;
    readonly authority?: string | null;
    readonly releasableTo?: readonly string[];
  },
): Redaction {
  const { path, reason, marking, contactOffice, releasableTo = [] } = stated;
  const { authority = REDACTION_AUTHORITIES[reason] } = stated;
  return { path, reason, marking: handlingLine(marking), authority, releasableTo, contactOffice };
}
