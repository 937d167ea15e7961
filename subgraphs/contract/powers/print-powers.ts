import { AGENCY_IDS } from '../order/agencies.js';
import type { NamedPower } from './power.js';

/** A power and its offices in Markdown, as they stand in docs/security.md. */
export function printPower({ name, does, authority, officeOf }: NamedPower): string {
  const offices = AGENCY_IDS.map((agency) => `${agency}: \`${officeOf(agency)}\``);
  return `- \`${name}\` (${authority}). ${does} ${offices.join(', ')}.`;
}
