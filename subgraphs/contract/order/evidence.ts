import { isAfter, isBefore, type CalendarDate } from '../dates/calendar-date.js';
import { SIGNED_ON } from './signing.js';

/** What stands behind a statement, from weakest to strongest. */
export const EVIDENCE_KINDS = [
  'NONE',
  'AGENCY_CLAIM',
  'THIRD_PARTY_REPORT',
  'PRIMARY_DOCUMENT',
  'INDEPENDENTLY_VERIFIED',
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** How far a statement of fact can be trusted. */
export const TRUST_GRADES = [
  'ORDER_TEXT',
  'VERIFIED_AT_ORIGIN',
  'REPORTED',
  'BACKGROUND',
  'NOT_FOUND',
] as const;

export type TrustGrade = (typeof TRUST_GRADES)[number];

/** One thing known, or looked for and not found, about a duty. */
export interface EvidenceItem {
  readonly kind: EvidenceKind;
  readonly grade: TrustGrade;
  readonly source: string;
  readonly sourceAddress: string | null;
  /** When the thing happened or was published; null when that is not known. */
  readonly date: CalendarDate | null;
  /** When it was looked up. */
  readonly asOf: CalendarDate;
  readonly statement: string;
}

/** The date on which an item bears witness to the order; null when it does not. */
export function witnessDate({ kind, grade, date }: EvidenceItem): CalendarDate | null {
  const found = kind !== 'NONE' && grade !== 'NOT_FOUND';
  // What happened before the signing cannot show that the order was carried out.
  return found && date !== null && !isBefore(date, SIGNED_ON) ? date : null;
}

/** The strongest kind among the items that are dated on or after the signing; NONE without any. */
export function strongestEvidence(items: readonly EvidenceItem[]): EvidenceKind {
  const ranks = items
    .filter((item) => witnessDate(item) !== null)
    .map(({ kind }) => EVIDENCE_KINDS.indexOf(kind));
  return EVIDENCE_KINDS[Math.max(0, ...ranks)] ?? 'NONE';
}

/** What could be known on a day: dated by then or, where no date is known, looked up by then. */
export function asKnownOn(
  items: readonly EvidenceItem[],
  day: CalendarDate,
): readonly EvidenceItem[] {
  return items.filter(({ date, asOf }) => !isAfter(date ?? asOf, day));
}
