import { isCalendarQuarter } from '../../contract/dates/calendar-quarter.js';
import { inputError } from '../../contract/graph/input-error.js';
import { requireKnownDistricts } from '../districts/district-input.js';
import type { PublicCaseFilter } from '../generated/resolver-types.js';
import { requiredStatuteId } from '../statutes/statute.js';

/** The conditions of a filter over public cases, for the database; every one must hold. */
export function publicCaseConditions(filter: PublicCaseFilter | null | undefined): object[] {
  const { statute, district, quarter, state, outcome, cve, aiUse } = filter ?? {};
  const { filedOnOrAfter, filedOnOrBefore, citesVulnerability } = filter ?? {};
  requireKnownDistricts(district);
  const conditions: object[] = [];
  if (statute != null) conditions.push({ statutes: { $in: statute.map(requiredStatuteId) } });
  if (district != null) conditions.push({ district: { $in: district } });
  if (quarter != null) conditions.push({ quarter: { $in: quarter.map(requiredQuarter) } });
  if (filedOnOrAfter != null) conditions.push({ filedOn: { $gte: filedOnOrAfter } });
  if (filedOnOrBefore != null) conditions.push({ filedOn: { $lte: filedOnOrBefore } });
  if (state != null) conditions.push({ state: { $in: state } });
  if (outcome != null) conditions.push({ outcome: { $in: outcome } });
  if (cve != null) conditions.push({ cveIds: { $in: cve.map((id) => id.toUpperCase()) } });
  if (citesVulnerability != null) conditions.push(citesAny(citesVulnerability));
  if (aiUse != null) conditions.push({ aiUse: { $in: aiUse } });
  // An empty $and is refused by the database; this holds for every record.
  return conditions.length === 0 ? [{}] : conditions;
}

/** A bound on an array's first element can be read from an index; its length cannot. */
function citesAny(wanted: boolean): object {
  return wanted ? { cveIds: { $gt: '' } } : { cveIds: { $eq: [] } };
}

/** Refuses what is no quarter: an empty answer would look like good news. */
function requiredQuarter(quarter: string): string {
  if (isCalendarQuarter(quarter)) return quarter;
  throw inputError('QUARTER_UNKNOWN', `"${quarter}" is no quarter, such as "2026-Q4".`);
}
