import {
  settledBy,
  type ScanConflict,
  type ScanRecord,
  type ScanResolution,
} from './scan-record.js';

/** With these an overlap stands, because the scanners know of each other; any other resolution has to remove it. */
const LETS_STAND: readonly ScanResolution['kind'][] = ['SCANNERS_AGREED', 'RESULTS_SHARED'];

/** The declarations with which a scan was found in conflict, or overlaps now, of which no resolution settles that. */
export function unsettled(
  { conflicts, resolutions }: Pick<ScanRecord, 'conflicts' | 'resolutions'>,
  overlapping: readonly ScanConflict[],
): readonly string[] {
  const overlapsNow = new Set(overlapping.map(({ declaration }) => declaration));
  const met = new Set([...conflicts.map(({ declaration }) => declaration), ...overlapsNow]);
  return [...met].filter((one) => {
    const last = resolutions.findLast((each) => settledBy(each).includes(one))?.kind;
    return last === undefined || (overlapsNow.has(one) && !LETS_STAND.includes(last));
  });
}
