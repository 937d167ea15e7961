import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { Model } from 'mongoose';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { MarkingRecord } from '../../contract/markings/marking.js';
import { redaction } from '../../contract/markings/redaction.js';
import { onlyFor } from '../../contract/policy/audience.js';
import { SMALL_CELL_THRESHOLD, WITHHELD, type Cell } from '../../contract/small-cells/cell.js';
import { countedQuarter, type CountedQuarter } from '../../contract/small-cells/counted-quarter.js';
import { filteredTableCount } from '../../contract/small-cells/filtered-count.js';
import { QuarterlyTables } from '../../contract/small-cells/quarterly-tables.js';
import type { PublishedTable } from '../../contract/small-cells/suppress-table.js';
import type { CaseRecord } from '../cases/case-record.js';
import { SECTORS } from '../../contract/order/sectors.js';
import { CASE_STANDINGS } from './case-standing.js';
import { COLUMNS, countedCases, ROWS, type CountedCase } from './counted-case.js';
import { fewestWithoutOne, median } from './median.js';

const DEFINITION =
  'Cases reported to the clearinghouse of section 2(d) of Executive Order 14409 within the quarter, each counted once, under the first sector that the report named and by where it stood on the last day of the quarter. Small counts, and what would give them back to anyone or to an organization that takes its own reports off, are withheld.';

/** What the counts are made of, for those who may see all of it. */
const COUNTED: MarkingRecord = { classification: 'U', cui: ['ISVI'], tlp: 'RED' };

/** Counts cases: by sector, by how they were found and by where they stood; with the days to a patch and the breaches. */
export class CaseCounter {
  readonly #tables: QuarterlyTables;
  readonly #breaches: QuarterlyTables;

  constructor(private readonly cases: Model<CaseRecord>) {
    const read = (quarter: CountedQuarter) => countedCases(cases, quarter);
    this.#tables = new QuarterlyTables({ rows: ROWS, columns: COLUMNS, read });
    this.#breaches = new QuarterlyTables({
      rows: ['BREACHED', 'NOT_BREACHED'],
      columns: ['CASES'],
      read: async (quarter) => (await read(quarter)).map(byBreach),
    });
  }

  /** The counts of a quarter: whole for Treasury, protected for everyone else. */
  async counts(
    asked: string | null | undefined,
    context: Pick<GraphContext, 'audiences' | 'disclosure' | 'today'>,
    info: Pick<GraphQLResolveInfo, 'path'>,
  ) {
    const { audiences, disclosure, today } = context;
    const isTreasury = audiences.includes(onlyFor('TREASURY'));
    const quarter = countedQuarter(asked, today, isTreasury);
    const of = isTreasury ? 'whole' : 'protected';
    const [table, breaches, cases] = await Promise.all([
      this.#tables[of](quarter),
      this.#breaches[of](quarter),
      countedCases(this.cases, quarter),
    ]);
    const patched = cases.filter(({ daysToPatch }) => daysToPatch !== null);
    const isShown = isTreasury || isSafe(patched);
    const days = patched.flatMap(({ daysToPatch }) => (daysToPatch === null ? [] : [daysToPatch]));
    const embargoBreaches = breachesOf(breaches);
    const answer = answerFrom(table);
    if (isTreasury) disclosure.saw(`TREASURY:clearinghouseCounts:${quarter.quarter}`, COUNTED);
    const withholds = !isShown || 'withheld' in embargoBreaches || answer.withholds;
    if (withholds) {
      const path = responsePathAsArray(info.path);
      const [reason, contactOffice] = ['SMALL_CELL' as const, 'TREASURY'];
      disclosure.withheld(redaction({ path, reason, marking: COUNTED, contactOffice }));
    }
    const medianDaysToPatch = isShown ? median(days) : null;
    return { ...quarter, ...answer, medianDaysToPatch, embargoBreaches, definition: DEFINITION };
  }
}

function byBreach({ isBreached, contributor }: CountedCase) {
  return { row: isBreached ? 'BREACHED' : 'NOT_BREACHED', column: 'CASES', contributor };
}

/** A median is of the cases of many: as many as any count that is shown, whoever takes their own off. */
function isSafe(patched: readonly CountedCase[]): boolean {
  const contributors = patched.map(({ contributor }) => contributor);
  return fewestWithoutOne(contributors) >= SMALL_CELL_THRESHOLD;
}

/** Shown only beside those that were not breached: the total is shown elsewhere, and would give these back. */
function breachesOf({ cells }: PublishedTable): Cell {
  const [breached = WITHHELD, others = WITHHELD] = cells.map(([cell]) => cell);
  return 'value' in others ? breached : WITHHELD;
}

function answerFrom(table: PublishedTable) {
  const count = (rows: readonly string[], isColumn: (column: string) => boolean): Cell =>
    filteredTableCount(table, new Set(rows), new Set(COLUMNS.filter(isColumn)));
  const byStanding = (rows: readonly string[]) =>
    CASE_STANDINGS.map((standing) => ({
      standing,
      count: count(rows, (column) => column.endsWith(` ${standing}`)),
    }));
  const all = () => true;
  const foundWithAi = count(ROWS, (column) => column.startsWith('WITH_AI '));
  const total = count(ROWS, all);
  const standings = byStanding(ROWS);
  const bySector = [...SECTORS, null].map((sector) => {
    const rows = [sector ?? 'NONE'];
    return { sector, total: count(rows, all), byStanding: byStanding(rows) };
  });
  const cells = [
    total,
    foundWithAi,
    ...standings.map((one) => one.count),
    ...bySector.flatMap((one) => [one.total, ...one.byStanding.map((of) => of.count)]),
  ];
  return {
    total,
    foundWithAi,
    shareFoundWithAi: shareOf(foundWithAi, total),
    byStanding: standings,
    bySector,
    withholds: cells.some((cell) => 'withheld' in cell),
  };
}

function shareOf(part: Cell, whole: Cell): number | null {
  if (!('value' in part) || !('value' in whole) || whole.value === 0) return null;
  return part.value / whole.value;
}
