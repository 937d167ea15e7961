import { heldAt } from '../ledger/held-at.js';
import { WORDS_INDEX } from '../ledger/ledger-store.js';
import type { OmbContext } from '../omb-context.js';
import { requireSearchText } from '../search/search-text.js';
import { stemsOf } from '../search/stems.js';
import { wordKey } from '../search/word-key.js';

/** A word that more tasks have is common: a page of them is full before long. */
const COUNTED_AT_MOST = 200;

/** The conditions that a task has every word of a text in parts that the caller may see. */
export async function withWords(
  text: string,
  asOf: Date | null,
  { audiences, ledger }: Pick<OmbContext, 'audiences' | 'ledger'>,
): Promise<readonly object[]> {
  requireSearchText(text);
  const keys = [...stemsOf(text)].map((stem) =>
    audiences.map((audience) => wordKey(audience, stem)),
  );
  // The index of words is of what holds now.
  if (keys.length < 2 || asOf !== null) {
    // Nothing but signs is in no task.
    return (keys.length === 0 ? [[]] : keys).map(hasOneOf);
  }
  const [rarest = [], ...others] = await rarestFirst(keys, { audiences, ledger });
  return [hasOneOf(rarest), ...others.map(computedToHaveOneOf)];
}

function hasOneOf(keys: readonly string[]): object {
  return { words: { $in: keys } };
}

/** The same, which no index answers: the database goes by the rarest word, and not by another that many have. */
function computedToHaveOneOf(keys: readonly string[]): object {
  const words = { $ifNull: ['$words', []] };
  return { $expr: { $gt: [{ $size: { $setIntersection: [words, { $literal: keys }] } }, 0] } };
}

async function rarestFirst(
  words: readonly (readonly string[])[],
  { audiences, ledger }: Pick<OmbContext, 'audiences' | 'ledger'>,
): Promise<readonly (readonly string[])[]> {
  const counted = words.map(async (keys) => {
    const having = {
      kind: 'task',
      audience: { $in: [...audiences] },
      $and: [heldAt(null), hasOneOf(keys)],
    };
    const { versions } = ledger.store;
    // Left to itself the database takes for a rare word the way that was best for a common one.
    const counting = { limit: COUNTED_AT_MOST, hint: WORDS_INDEX };
    return { keys, tasks: await versions.countDocuments(having, counting) };
  });
  const found = await Promise.all(counted);
  return found.sort((a, b) => a.tasks - b.tasks).map(({ keys }) => keys);
}
