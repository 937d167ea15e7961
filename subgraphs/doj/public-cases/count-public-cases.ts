import type { Model } from 'mongoose';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { judicialDistrict } from '../districts/judicial-districts.js';
import type { PublicCaseFilter } from '../generated/resolver-types.js';
import { statute } from '../statutes/known-statutes.js';
import { publicCaseConditions } from './public-case-conditions.js';
import type { CaseOutcome, PublicCaseRecord } from './public-case-record.js';

const DEFINITION =
  'Criminal cases charged in public in a Federal district court in which AI was used to access or damage a computer illegally, or to further another crime while so engaged, as section 4 of Executive Order 14409 says, one for each docket number, by the day the charge was filed in public. Charges under seal are not in it.';

interface Groups {
  readonly byDistrictAndQuarter: readonly {
    readonly _id: { readonly district: string; readonly quarter: string };
    readonly count: number;
  }[];
  readonly byStatute: readonly { readonly _id: string; readonly count: number }[];
  readonly byOutcome: readonly { readonly _id: CaseOutcome | null; readonly count: number }[];
}

/**
 * Counts public cases in one round trip. Every case counted is one that the reader can list, so a
 * small count tells nothing that the list does not: nothing of it is withheld.
 */
export async function countPublicCases(
  publicCases: Model<PublicCaseRecord>,
  filter: PublicCaseFilter | null | undefined,
  { audiences, now }: Pick<GraphContext, 'audiences' | 'now'>,
) {
  const count = { $sum: 1 };
  const [groups] = await publicCases.aggregate<Groups>([
    { $match: { audience: { $in: [...audiences] }, $and: publicCaseConditions(filter) } },
    {
      $facet: {
        byDistrictAndQuarter: [
          { $group: { _id: { district: '$district', quarter: '$quarter' }, count } },
          { $sort: { '_id.district': 1, '_id.quarter': 1 } },
        ],
        byStatute: [
          { $unwind: '$statutes' },
          { $group: { _id: '$statutes', count } },
          { $sort: { _id: 1 } },
        ],
        byOutcome: [{ $group: { _id: '$outcome', count } }, { $sort: { _id: 1 } }],
      },
    },
  ]);
  const { byDistrictAndQuarter = [], byStatute = [], byOutcome = [] } = groups ?? {};
  return {
    total: byOutcome.reduce((total, one) => total + one.count, 0),
    byDistrictAndQuarter: byDistrictAndQuarter.map(({ _id: { district, quarter }, ...rest }) => ({
      district: judicialDistrict(district),
      quarter,
      ...rest,
    })),
    byStatute: byStatute.map(({ _id, ...rest }) => ({ statute: statute(_id), ...rest })),
    byOutcome: byOutcome.map(({ _id, ...rest }) => ({ outcome: _id, ...rest })),
    definition: DEFINITION,
    asOf: now,
  };
}
