import { inputError } from '../../contract/graph/input-error.js';
import { heldAt } from '../ledger/held-at.js';
import type { OmbContext } from '../omb-context.js';
import { matchingEntries } from '../search/matching-entries.js';
import { requireSearchText } from '../search/search-text.js';

/** The most tasks that a text can narrow a list to: more would not narrow it. */
const MOST_TASKS = 5_000;

/** The keys of the tasks that have a text in a part that the caller may see. */
export async function tasksWithText(
  text: string,
  asOf: Date | null,
  { audiences, ledger }: Pick<OmbContext, 'audiences' | 'ledger'>,
): Promise<readonly string[]> {
  requireSearchText(text);
  const { searchEntries } = ledger.store;
  const found = await searchEntries.aggregate<{ readonly _id: string }>([
    ...matchingEntries(searchEntries, text, audiences, { kind: 'task', ...heldAt(asOf) }),
    { $group: { _id: '$record' } },
    { $limit: MOST_TASKS + 1 },
  ]);
  if (found.length > MOST_TASKS) {
    throw inputError(
      'TEXT_TOO_COMMON',
      `"text": more than ${MOST_TASKS} tasks have it. Add a rarer word, or put a phrase in quotation marks.`,
    );
  }
  return found.map(({ _id }) => _id);
}
