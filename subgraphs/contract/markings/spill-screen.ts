import { hasBarePortionMark } from './bare-portion-mark.js';
import { plainText } from './plain-text.js';
import { SPILL_PATTERNS, type SpillKind } from './spill-patterns.js';

/**
 * What makes a text look classified, or null. It answers with the kind alone, never with words of
 * the text. It catches an honest mistake, such as a pasted paragraph; it cannot know what
 * is classified and left unmarked. domain.md 3.2, item 7.
 */
export function suspectSpill(text: string): SpillKind | null {
  const plain = plainText(text);
  const found = SPILL_PATTERNS.find(({ pattern }) => pattern.test(plain));
  if (found !== undefined) return found.kind;
  return hasBarePortionMark(plain) ? 'PORTION_MARK' : null;
}
