import type { RefusalCode } from '../generated/resolver-types.js';

/** An expected refusal: data for whoever asked, not an exception. Nothing was changed. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What was wrong, and what to do about it. */
  readonly message: string;
  /** The path of the input at fault. */
  readonly field?: readonly string[];
  /** The record's present version, where the code is VERSION_CONFLICT. */
  readonly currentVersion?: number;
}

/** What a rule says: the reason it refuses, or null where it does not. */
export type Verdict = Refusal | null;

/** A refusal that names the input field at fault. */
export function refuse(code: RefusalCode, message: string, ...field: readonly string[]): Refusal {
  return field.length === 0 ? { code, message } : { code, message, field: ['input', ...field] };
}

/** The first rule that refuses, asked in the order given. */
export function firstRefusal(...rules: readonly (() => Verdict)[]): Verdict {
  for (const rule of rules) {
    const verdict = rule();
    if (verdict !== null) return verdict;
  }
  return null;
}
