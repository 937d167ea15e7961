import type { Audience } from '../../contract/policy/audience.js';
import { requireSearchText } from '../search/search-text.js';
import { stemsOf } from '../search/stems.js';
import { wordKey } from '../search/word-key.js';

/** The conditions that a task has every word of a text in parts that the caller may see. */
export function withWords(text: string, audiences: readonly Audience[]): readonly object[] {
  requireSearchText(text);
  const stems = [...stemsOf(text)];
  // Nothing but signs is in no task.
  if (stems.length === 0) return [{ words: { $in: [] } }];
  return stems.map((stem) => ({
    words: { $in: audiences.map((audience) => wordKey(audience, stem)) },
  }));
}
