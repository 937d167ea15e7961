import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { Model } from 'mongoose';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { redaction } from '../../contract/markings/redaction.js';
import { countedQuarter, type CountedQuarter } from '../../contract/small-cells/counted-quarter.js';
import type { Contribution } from '../../contract/small-cells/suppress-contributions.js';
import {
  countTable,
  suppressContributions,
} from '../../contract/small-cells/suppress-contributions.js';
import type { PublishedTable } from '../../contract/small-cells/suppress-table.js';
import { requireKnownDistricts } from '../districts/district-input.js';
import { JUDICIAL_DISTRICTS } from '../districts/judicial-districts.js';
import type { QueryReferralCountsArgs } from '../generated/resolver-types.js';
import { answerFrom, wholeTable } from './counts-answer.js';
import { REFERRAL_STANDINGS, STANDING_OF } from './referral-lifecycle.js';
import { LAW_ENFORCEMENT, type ReferralRecord } from './referral-record.js';
import { seesAsDoj } from './referral-view.js';

const DISTRICTS = JUDICIAL_DISTRICTS.map(({ id }) => id);

type Counted = Pick<ReferralRecord, 'district' | 'submittedBy' | 'steps'>;

/**
 * Counts referrals. Each is in the table of one quarter only, that of its submission, and a table
 * is made once its quarter is over: there is no second table to compare it with, and none of tomorrow.
 */
export class ReferralCounter {
  /** The published tables of quarters that are over; they never change. */
  readonly #published = new Map<string, Promise<PublishedTable>>();

  constructor(private readonly referrals: Model<ReferralRecord>) {}

  /** The counts of a quarter: whole for DOJ, protected for everyone else. */
  async counts(
    { quarter: asked, district, standing }: Partial<QueryReferralCountsArgs>,
    context: Pick<GraphContext, 'audiences' | 'disclosure' | 'today'>,
    info: Pick<GraphQLResolveInfo, 'path'>,
  ) {
    requireKnownDistricts(district);
    const isDoj = seesAsDoj(context);
    const counted = countedQuarter(asked, context.today, isDoj);
    const table = await (isDoj ? this.#whole(counted) : this.#protected(counted));
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

  async #whole(counted: CountedQuarter): Promise<PublishedTable> {
    const contributions = await this.#contributions(counted);
    return wholeTable(countTable(DISTRICTS, REFERRAL_STANDINGS, contributions));
  }

  #protected(counted: CountedQuarter): Promise<PublishedTable> {
    const { quarter } = counted;
    const made = this.#published.get(quarter) ?? this.#publish(counted);
    this.#published.set(quarter, made);
    // What could not be read is read again by whoever asks next.
    made.catch(() => this.#published.delete(quarter));
    return made;
  }

  async #publish(counted: CountedQuarter): Promise<PublishedTable> {
    const contributions = await this.#contributions(counted);
    return suppressContributions(DISTRICTS, REFERRAL_STANDINGS, contributions);
  }

  async #contributions({ quarter, asOf }: CountedQuarter): Promise<readonly Contribution[]> {
    const found = await this.referrals
      .find({ quarter }, { district: 1, submittedBy: 1, steps: 1 })
      .lean<Counted[]>();
    return found.map(({ district, submittedBy, steps }) => ({
      row: district,
      column: standingOn(steps, asOf),
      contributor: submittedBy,
    }));
  }
}

function standingOn(steps: Counted['steps'], day: CalendarDate) {
  return STANDING_OF[steps.findLast(({ on }) => on <= day)?.state ?? 'SUBMITTED'];
}
