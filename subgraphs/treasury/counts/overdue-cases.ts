import type { Model } from 'mongoose';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { CaseRecord } from '../cases/case-record.js';
import { isPast } from '../cases/list-cases.js';
import type { Sector } from '../../contract/order/sectors.js';

const DEFINITION =
  'Cases of the clearinghouse that are valid, not remediated, and past the last day of their timeline, of those that whoever asks may list. A case of several sectors or vendors is counted with each.';

interface Groups {
  readonly all: readonly { readonly count: number }[];
  readonly bySector: readonly { readonly _id: Sector; readonly count: number }[];
  readonly byVendor: readonly { readonly _id: string; readonly count: number }[];
  readonly markings: readonly { readonly _id: CaseRecord['marking'] }[];
}

/**
 * Counts the overdue cases in one round trip. Every case counted is one that the reader can list, so a
 * small count tells nothing that the list does not: nothing of it is withheld.
 */
export async function overdueCases(
  cases: Model<CaseRecord>,
  context: Pick<GraphContext, 'audiences' | 'principal' | 'today' | 'now' | 'disclosure'>,
) {
  const count = { $sum: 1 };
  const by = (field: string) => [
    { $unwind: `$${field}` },
    // A case counts once for a vendor of several of its products.
    { $group: { _id: { key: `$${field}`, record: '$_id' } } },
    { $group: { _id: '$_id.key', count } },
    { $sort: { _id: 1 as const } },
  ];
  const [groups] = await cases.aggregate<Groups>([
    { $match: { $and: [knownTo(context), isPast(context.today)] } },
    {
      $facet: {
        all: [{ $group: { _id: null, count } }],
        bySector: by('sectors'),
        byVendor: [{ $set: { vendor: '$affected.vendor' } }, ...by('vendor')],
        markings: [{ $group: { _id: '$marking' } }],
      },
    },
  ]);
  for (const { _id } of groups?.markings ?? []) context.disclosure.counted(_id);
  return {
    total: groups?.all[0]?.count ?? 0,
    bySector: (groups?.bySector ?? []).map(({ _id, ...rest }) => ({ sector: _id, ...rest })),
    byVendor: (groups?.byVendor ?? []).map(({ _id, ...rest }) => ({ vendor: _id, ...rest })),
    definition: DEFINITION,
    asOf: context.now,
  };
}
