import type { Model } from 'mongoose';
import { isReportable, PROVISIONS } from '../../contract/order/provisions.js';
import { AGENCY_IDS } from '../../contract/order/agencies.js';
import {
  suppressJoined,
  wholeJoined,
  type JoinedContribution,
  type JoinedTables,
} from '../../contract/small-cells/suppress-joined.js';
import { categoryOf, NICE_CATEGORIES } from '../position-terms/nice-roles.js';
import type { PlacementRecord } from './placement-record.js';

/** Placements are counted by agency and provision, and by agency and category of role. */
const SIDES = {
  rows: AGENCY_IDS,
  left: PROVISIONS.filter(isReportable).map(({ citation }) => citation),
  right: NICE_CATEGORIES,
};

type Counted = Pick<PlacementRecord, 'host' | 'directive' | 'niceRole' | 'count'>;

/**
 * The tables of placements, one pair for each quarter. A placement is in those of the quarter in which
 * it was recorded and in no other, so that there is no second table to compare with, and none of tomorrow.
 */
export class PlacementTables {
  /** The published tables of quarters that are over; they never change. */
  readonly #published = new Map<string, Promise<JoinedTables>>();

  constructor(private readonly placements: Model<PlacementRecord>) {}

  /** A quarter as anyone may see it. */
  published(quarter: string): Promise<JoinedTables> {
    const made = this.#published.get(quarter) ?? this.#publish(quarter);
    this.#published.set(quarter, made);
    // What could not be read is read again by whoever asks next.
    made.catch(() => this.#published.delete(quarter));
    return made;
  }

  /** A quarter whole, for OPM. */
  async whole(quarter: string): Promise<JoinedTables> {
    return wholeJoined(SIDES, await this.#contributions(quarter));
  }

  async #publish(quarter: string): Promise<JoinedTables> {
    return suppressJoined(SIDES, await this.#contributions(quarter));
  }

  async #contributions(quarter: string): Promise<readonly JoinedContribution[]> {
    const found = await this.placements
      .find({ quarter }, { host: 1, directive: 1, niceRole: 1, count: 1 })
      .lean<Counted[]>();
    return found.map(({ host, directive, niceRole, count }) => ({
      row: host,
      left: directive,
      right: categoryOf(niceRole),
      count,
    }));
  }
}
