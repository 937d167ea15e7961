import { filteredTableCount } from '../../contract/small-cells/filtered-count.js';
import type { PublishedTable } from '../../contract/small-cells/suppress-table.js';
import { judicialDistrict } from '../districts/judicial-districts.js';
import { REFERRAL_STANDINGS, type ReferralStanding } from './referral-lifecycle.js';

const DEFINITION =
  'Referrals submitted to DOJ under section 4 of Executive Order 14409 within the quarter, each counted once, in the district it names, by where it stood on the last day of the quarter. Small counts, and what would give them back to anyone or to an agency that takes its own referrals off, are withheld.';

/** What is asked for, answered from the table as it is published and from nothing else. */
export function answerFrom(
  table: PublishedTable,
  districts: readonly string[],
  asked: readonly ReferralStanding[] | null | undefined,
) {
  const standings = REFERRAL_STANDINGS.filter((one) => asked?.includes(one) ?? true);
  const count = (rows: readonly string[], columns: readonly string[]) =>
    filteredTableCount(table, new Set(rows), new Set(columns));
  const total = count(districts, standings);
  const byDistrict = [...new Set(districts)].map((district) => ({
    district: judicialDistrict(district),
    total: count([district], standings),
    byStanding: standings.map((standing) => ({ standing, count: count([district], [standing]) })),
  }));
  const cells = byDistrict.flatMap((row) => [row.total, ...row.byStanding.map((one) => one.count)]);
  const withholds = [total, ...cells].some((cell) => 'withheld' in cell);
  return { answer: { total, byDistrict, definition: DEFINITION }, withholds };
}
