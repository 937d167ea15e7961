import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { Model } from 'mongoose';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { redaction } from '../../contract/markings/redaction.js';
import { countedQuarter, type CountedQuarter } from '../../contract/small-cells/counted-quarter.js';
import { QuarterlyTables, stateOn } from '../../contract/small-cells/quarterly-tables.js';
import type { Contribution } from '../../contract/small-cells/suppress-contributions.js';
import { requireKnownDistricts } from '../districts/district-input.js';
import { JUDICIAL_DISTRICTS } from '../districts/judicial-districts.js';
import type { QueryReferralCountsArgs } from '../generated/resolver-types.js';
import { answerFrom } from './counts-answer.js';
import { REFERRAL_STANDINGS, STANDING_OF } from './referral-lifecycle.js';
import { LAW_ENFORCEMENT, type ReferralRecord } from './referral-record.js';
import { seesAsDoj } from './referral-view.js';

const DISTRICTS = JUDICIAL_DISTRICTS.map(({ id }) => id);

/** Counts referrals, by district and by where they stood. */
export class ReferralCounter {
  readonly #tables: QuarterlyTables;

  constructor(referrals: Model<ReferralRecord>) {
    const read = (counted: CountedQuarter) => contributions(referrals, counted);
    this.#tables = new QuarterlyTables({ rows: DISTRICTS, columns: REFERRAL_STANDINGS, read });
  }

  /** The counts of a quarter: whole for DOJ, protected for everyone else. */
  async counts(
    { quarter: asked, district, standing }: Partial<QueryReferralCountsArgs>,
    context: Pick<GraphContext, 'audiences' | 'disclosure' | 'today'>,
    info: Pick<GraphQLResolveInfo, 'path'>,
  ) {
    requireKnownDistricts(district);
    const isDoj = seesAsDoj(context);
    const counted = countedQuarter(asked, context.today, isDoj);
    const table = await (isDoj ? this.#tables.whole(counted) : this.#tables.protected(counted));
    const { answer, withholds } = answerFrom(table, district ?? DISTRICTS, standing);
    const { disclosure } = context;
    if (isDoj) disclosure.saw(`DOJ:referralCounts:${counted.quarter}`, LAW_ENFORCEMENT);
    if (withholds) {
      const path = responsePathAsArray(info.path);
      const [reason, contactOffice] = ['SMALL_CELL' as const, 'DOJ'];
      disclosure.withheld(redaction({ path, reason, marking: LAW_ENFORCEMENT, contactOffice }));
    }
    return { ...counted, ...answer };
  }
}

async function contributions(
  referrals: Model<ReferralRecord>,
  { quarter, asOf }: CountedQuarter,
): Promise<readonly Contribution[]> {
  const found = await referrals
    .find({ quarter }, { district: 1, submittedBy: 1, steps: 1 })
    .lean<Pick<ReferralRecord, 'district' | 'submittedBy' | 'steps'>[]>();
  return found.map(({ district, submittedBy, steps }) => ({
    row: district,
    column: STANDING_OF[stateOn(steps, asOf) ?? 'SUBMITTED'],
    contributor: submittedBy,
  }));
}
