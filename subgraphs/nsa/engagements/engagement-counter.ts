import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { Model } from 'mongoose';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { redaction } from '../../contract/markings/redaction.js';
import { WITHHELD } from '../../contract/small-cells/cell.js';
import { countedQuarter, type CountedQuarter } from '../../contract/small-cells/counted-quarter.js';
import { QuarterlyTables, stateOn } from '../../contract/small-cells/quarterly-tables.js';
import type { Contribution } from '../../contract/small-cells/suppress-contributions.js';
import { DEVELOPERS_INFORMATION, NSA_ALONE } from '../handling.js';
import { ENGAGEMENT_STANDINGS, STANDING_OF } from './engagement-lifecycle.js';
import type { EngagementRecord } from './engagement-record.js';

const DEFINITION =
  'Engagements under section 3(b)(i) that began within the quarter, each counted once, by where they stood on the last day of the quarter. Small counts, and what would give them back to anyone or to a developer that takes its own engagements off, are withheld.';

/** The table has one row: by developer it would tell who engaged. */
const ROW = 'ENGAGEMENTS';

/** Counts engagements by where they stood, withdrawals among them. */
export class EngagementCounter {
  readonly #tables: QuarterlyTables;

  constructor(engagements: Model<EngagementRecord>) {
    const read = (counted: CountedQuarter) => contributions(engagements, counted);
    this.#tables = new QuarterlyTables({ rows: [ROW], columns: ENGAGEMENT_STANDINGS, read });
  }

  /** The counts of a quarter: whole for NSA, protected for everyone else. */
  async counts(
    asked: string | null | undefined,
    { audiences, disclosure, today }: Pick<GraphContext, 'audiences' | 'disclosure' | 'today'>,
    info: Pick<GraphQLResolveInfo, 'path'>,
  ) {
    const isNsa = audiences.includes(NSA_ALONE);
    const counted = countedQuarter(asked, today, isNsa);
    const table = await (isNsa ? this.#tables.whole(counted) : this.#tables.protected(counted));
    if (isNsa) disclosure.saw(`NSA:engagementCounts:${counted.quarter}`, DEVELOPERS_INFORMATION);
    const byStanding = ENGAGEMENT_STANDINGS.map((standing, at) => ({
      standing,
      count: table.cells[0]?.[at] ?? WITHHELD,
    }));
    const cells = [table.total, ...byStanding.map(({ count }) => count)];
    if (cells.some((cell) => 'withheld' in cell)) {
      const path = responsePathAsArray(info.path);
      const [reason, contactOffice] = ['SMALL_CELL' as const, 'NSA'];
      const marking = DEVELOPERS_INFORMATION;
      disclosure.withheld(redaction({ path, reason, marking, contactOffice }));
    }
    return { ...counted, total: table.total, byStanding, definition: DEFINITION };
  }
}

async function contributions(
  engagements: Model<EngagementRecord>,
  { quarter, asOf }: CountedQuarter,
): Promise<readonly Contribution[]> {
  const found = await engagements
    .find({ quarter }, { developer: 1, steps: 1 })
    .lean<Pick<EngagementRecord, 'developer' | 'steps'>[]>();
  return found.map(({ developer, steps }) => ({
    row: ROW,
    column: STANDING_OF[stateOn(steps, asOf) ?? 'INQUIRY'],
    contributor: developer,
  }));
}
