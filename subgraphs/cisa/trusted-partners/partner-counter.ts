import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { Model } from 'mongoose';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { DEVELOPERS_INFORMATION } from '../../contract/markings/developers-information.js';
import { redaction } from '../../contract/markings/redaction.js';
import { SECTORS, type Sector } from '../../contract/order/sectors.js';
import { onlyFor } from '../../contract/policy/audience.js';
import { WITHHELD } from '../../contract/small-cells/cell.js';
import { countedQuarter, type CountedQuarter } from '../../contract/small-cells/counted-quarter.js';
import { QuarterlyTables, stateOn } from '../../contract/small-cells/quarterly-tables.js';
import type { Contribution } from '../../contract/small-cells/suppress-contributions.js';
import type { TrustedPartnerRecord } from './partner-record.js';

const DEFINITION =
  'Trusted partners under section 3(b)(iii) to whom both sides had agreed within the quarter and whose developer had not withdrawn by its last day, each counted once, by the sector of critical infrastructure. Small counts, and what would give them back to anyone or to a developer that takes its own partners off, are withheld.';

/** The table has one row: by developer it would tell who engaged. */
const ROW = 'PARTNERS';
const OF_NO_SECTOR = 'NONE';
const COLUMNS = [...SECTORS, OF_NO_SECTOR] as const;

/** Counts trusted partners by sector. */
export class PartnerCounter {
  readonly #tables: QuarterlyTables;

  constructor(trustedPartners: Model<TrustedPartnerRecord>) {
    const read = (counted: CountedQuarter) => contributions(trustedPartners, counted);
    this.#tables = new QuarterlyTables({ rows: [ROW], columns: COLUMNS, read });
  }

  /** The counts of a quarter: whole for CISA, protected for everyone else. */
  async counts(
    asked: string | null | undefined,
    { audiences, disclosure, today }: Pick<GraphContext, 'audiences' | 'disclosure' | 'today'>,
    info: Pick<GraphQLResolveInfo, 'path'>,
  ) {
    const isCisa = audiences.includes(onlyFor('CISA'));
    const counted = countedQuarter(asked, today, isCisa);
    const table = await (isCisa ? this.#tables.whole(counted) : this.#tables.protected(counted));
    const marking = DEVELOPERS_INFORMATION;
    if (isCisa) disclosure.saw(`CISA:trustedPartnerCounts:${counted.quarter}`, marking);
    const bySector = COLUMNS.map((column, at) => ({
      sector: sectorOf(column),
      count: table.cells[0]?.[at] ?? WITHHELD,
    }));
    if ([table.total, ...bySector.map(({ count }) => count)].some((cell) => 'withheld' in cell)) {
      const path = responsePathAsArray(info.path);
      const reason = 'SMALL_CELL' as const;
      disclosure.withheld(redaction({ path, reason, marking, contactOffice: 'CISA' }));
    }
    return { ...counted, total: table.total, bySector, definition: DEFINITION };
  }
}

function sectorOf(column: (typeof COLUMNS)[number]): Sector | null {
  return column === OF_NO_SECTOR ? null : column;
}

async function contributions(
  trustedPartners: Model<TrustedPartnerRecord>,
  { quarter, asOf }: CountedQuarter,
): Promise<readonly Contribution[]> {
  const found = await trustedPartners
    .find({ agreedQuarter: quarter }, { developer: 1, sector: 1, steps: 1 })
    .lean<Pick<TrustedPartnerRecord, 'developer' | 'sector' | 'steps'>[]>();
  return found
    .filter(({ steps }) => stateOn(steps, asOf) !== 'WITHDRAWN')
    .map(({ developer, sector }) => ({
      row: ROW,
      column: sector ?? OF_NO_SECTOR,
      contributor: developer,
    }));
}
