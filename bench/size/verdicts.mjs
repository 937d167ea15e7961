import { printVerdict } from '../load/print-verdict.mjs';

/** How much longer a first page may take with ten times as many tasks. */
const AIM = 2;

/** Whether a first page is within the aim; `log` where it is but for the time that the access log took. */
export function verdictOf({ ratio, ratioBesideLog }) {
  if (ratio <= AIM) return 'yes';
  return ratioBesideLog <= AIM ? 'log' : 'no';
}

/** Prints whether all of some first pages are within the aim, and whether anything was read in full. */
export function printVerdicts(name, results, isAim) {
  if (isAim) printWithin(name, results);
  const inFull = results.filter((result) => result.inFull.length > 0).map((result) => result.name);
  printVerdict(
    `${name}: by an index, no collection read in full`,
    inFull.length === 0,
    inFull.length === 0 ? `all ${results.length}` : inFull.join('; '),
  );
}

function printWithin(name, results) {
  const [within, ofLog, beyond] = ['yes', 'log', 'no'].map((verdict) =>
    results.filter((result) => verdictOf(result) === verdict),
  );
  const figures = [
    `${within.length} of ${results.length} first pages`,
    ...(ofLog.length > 0 ? [`${ofLog.length} but for the access log`] : []),
    ...beyond.map(({ name: page, ratio }) => `${ratio.toFixed(2)}: ${page}`),
  ];
  printVerdict(`${name}: within 2×`, beyond.length === 0, figures.join('; '));
}
