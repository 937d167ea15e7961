import { isBefore } from '../dates/calendar-date.js';
import type { Citation } from './citations.js';
import { dueOn, provision } from './provisions.js';

/** A provision that can be carried out in full only after another. */
export interface Dependency {
  readonly from: Citation;
  readonly on: Citation;
  readonly note: string;
  /** What is depended on is due later than what depends on it. */
  readonly inversion: boolean;
}

/** What the order's text makes one provision need of another. */
export const DEPENDENCIES: readonly Dependency[] = [
  dependency(
    '2(c)(iii)',
    '3(a)',
    'Access to covered frontier models, "where appropriate", needs a model designated under 3(a).',
  ),
  dependency(
    '3(b)(i)',
    '3(a)',
    'Whether a model meets the designation is told from the threshold determined under 3(a).',
  ),
  dependency('3(b)(ii)', '3(a)', 'Only a model designated under 3(a) is a covered frontier model.'),
  dependency(
    '3(b)(iii)',
    '3(a)',
    'Early access is to covered frontier models, designated under 3(a).',
  ),
];

/** What a provision depends on. */
export function dependenciesOf(citation: Citation): readonly Dependency[] {
  return DEPENDENCIES.filter(({ from }) => from === citation);
}

/** What depends on a provision. */
export function dependentsOf(citation: Citation): readonly Dependency[] {
  return DEPENDENCIES.filter(({ on }) => on === citation);
}

function dependency(from: Citation, on: Citation, note: string): Dependency {
  return { from, on, note, inversion: isInverted(from, on) };
}

function isInverted(from: Citation, on: Citation): boolean {
  const [due, neededBy] = [dueOn(provision(on)), dueOn(provision(from))];
  return due !== null && neededBy !== null && isBefore(neededBy, due);
}
