import type { Model, PipelineStage } from 'mongoose';
import type { Audience } from '../../contract/policy/audience.js';
import type { SearchEntry } from './search-entry.js';

/**
 * The stages that find entries with a text, one search for each audience: the index is entered by the
 * audience first, so that entries which the caller may not see cost nothing, and no time tells of them.
 */
export function matchingEntries(
  entries: Model<SearchEntry>,
  text: string,
  audiences: readonly Audience[],
  conditions: Readonly<Record<string, unknown>>,
): PipelineStage[] {
  const of = (audience: Audience) => [
    { $match: { audience, $text: { $search: text }, ...conditions } },
    {
      $project: {
        record: 1,
        kind: 1,
        subject: 1,
        part: 1,
        text: 1,
        marking: 1,
        score: { $meta: 'textScore' },
      },
    },
  ];
  const [first, ...others] = audiences;
  if (first === undefined) throw new RangeError('Everyone belongs to an audience.');
  return [
    ...of(first),
    ...others.map((audience) => ({
      $unionWith: { coll: entries.collection.collectionName, pipeline: of(audience) },
    })),
  ];
}
