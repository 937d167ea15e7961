import { quartersOver } from '../facts/dates.js';
import { dayOf, type Address } from '../page.js';

/** The last quarter that was over on a page's day, and whether there was one, as questions take them. */
export function latestQuarterOf(address: Address) {
  const [quarter] = quartersOver(dayOf(address));
  return { quarter: quarter ?? null, hasQuarter: quarter !== undefined };
}
