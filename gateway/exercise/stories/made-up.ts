import { SECTORS } from '../../../subgraphs/contract/order/sectors.js';
import type { Chance } from '../chance.js';
import { EXERCISE } from '../players.js';

/** A year that no CVE identifier has: whoever sees one knows that it is made up. */
const YEAR_OF_NO_CVE = 2099;
/** How many vulnerabilities have an identifier for each that the catalogs of the exercise hold. */
const FIRST_NUMBER = 10_000;

/** An identifier in the form of CVE's, of a year that has none. */
export function cveIdOf(number: number): string {
  return `CVE-${YEAR_OF_NO_CVE}-${FIRST_NUMBER + number}`;
}

/** An organization that there is not. */
export function organization(
  kind: 'Research' | 'Vendor' | 'Operator' | 'Developer',
  number: number,
): string {
  return `${EXERCISE} ${kind} ${number}`;
}

const CWES = [
  'CWE-20',
  'CWE-22',
  'CWE-78',
  'CWE-79',
  'CWE-89',
  'CWE-125',
  'CWE-287',
  'CWE-416',
  'CWE-502',
  'CWE-787',
] as const;
const FAULTS = [
  'An overflow in the parser',
  'A missing check of the session',
  'A path that leads out of the folder',
  'A query that is put together from input',
  'A key that every device shares',
  'A use of memory after it was freed',
  'A race between two requests',
  'A default password',
] as const;

/** A weakness that a case or a record is about. */
export function weaknessBy(chance: Chance) {
  return { fault: chance.pick(FAULTS), cwe: chance.pick(CWES) };
}

/** One or two sectors of critical infrastructure. */
export function sectorsBy(chance: Chance): readonly string[] {
  const first = SECTORS[chance.below(SECTORS.length)] ?? SECTORS[0];
  const second = SECTORS[chance.below(SECTORS.length)] ?? SECTORS[0];
  return chance.often(70) ? [first] : [first, second];
}
