import { inputError } from '../../contract/graph/input-error.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { EvidenceItem } from '../../contract/order/evidence.js';

/** A Federal criminal statute. */
export interface Statute {
  /** The citation, such as `18 USC 1030`. */
  readonly id: string;
  readonly title: number;
  readonly section: string;
  readonly caption: string | null;
  readonly namedInOrder: boolean;
  readonly evidenceItems: readonly EvidenceItem[];
}

const FORM = /^(\d{1,2}) ?U\.?S\.?C\.? ?(?:§ ?)?((\d{1,5})[A-Z]{0,2}(?:-\d{1,2})?)$/;

/** Titles beside 18 that hold criminal provisions which a case may be brought under. */
const OTHER_TITLES_WITH_CRIMES = [8, 15, 17, 21, 22, 26, 31, 41, 42, 46, 47, 49, 50];

// Part I of title 18 holds the crimes; what follows is procedure, prisons and witnesses.
const CRIMES_OF_TITLE_18 = { first: 2, last: 2_725 };

/**
 * The citation in the one form that is stored; null for what has no form, or is no criminal law by
 * its place in the Code. The order's list is open, so being listed here is not asked for.
 */
export function statuteId(citation: string): string | null {
  const [, title = '', section = '', number = ''] = FORM.exec(citation.trim()) ?? [];
  const [ofTitle, ofSection] = [Number(title), Number(number)];
  const { first, last } = CRIMES_OF_TITLE_18;
  const isCriminal =
    ofTitle === 18
      ? ofSection >= first && ofSection <= last
      : ofSection > 0 && OTHER_TITLES_WITH_CRIMES.includes(ofTitle);
  return isCriminal ? `${ofTitle} USC ${section}` : null;
}

/** Refuses a citation that names no criminal statute. */
export function areStatutes(citations: readonly string[]): Verdict {
  const unknown = citations.find((citation) => statuteId(citation) === null);
  if (unknown === undefined) return null;
  return refuse(
    'STATUTE_UNKNOWN',
    `"${unknown}" is no Federal criminal statute by title and section. Cite one such as "18 USC 1030"; "statutes" lists the common ones.`,
    'statutes',
  );
}

/** The citations in the form that is stored, each once. */
export function statuteIds(citations: readonly string[]): readonly string[] {
  return [...new Set(citations.map((citation) => statuteId(citation) ?? citation))];
}

/** The stored form of a citation that a filter names: an empty answer to a wrong one would look like good news. */
export function requiredStatuteId(citation: string): string {
  const id = statuteId(citation);
  if (id !== null) return id;
  const message = `"${citation}" is no Federal criminal statute. Cite one such as "18 USC 1030".`;
  throw inputError('STATUTE_UNKNOWN', message);
}
