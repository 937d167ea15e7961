import { stemmer } from 'stemmer';

const WORD = /[\p{L}\p{N}]+/gu;

/** A word of a text, reduced to its stem, so that "scanning" finds "scans". */
export interface StemmedWord {
  readonly word: string;
  readonly stem: string;
  readonly index: number;
}

/** The words of a text in order, each with its stem. */
export function stemmedWords(text: string): readonly StemmedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    stem: stemmer(word.toLowerCase()),
    index,
  }));
}

/** The stems of a text, each once. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(stemmedWords(text).map(({ stem }) => stem));
}
