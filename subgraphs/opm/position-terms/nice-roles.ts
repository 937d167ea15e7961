import { z } from 'zod';

/** The categories of work roles of the NICE Framework, by the code that begins each role. domain.md 2.7. */
export const NICE_CATEGORIES = ['OG', 'DD', 'IO', 'PD', 'IN', 'CI', 'CE'] as const;
export type NiceCategory = (typeof NICE_CATEGORIES)[number];

const ROLE = new RegExp(`^(?:${NICE_CATEGORIES.join('|')})-WRL-\\d{3}$`);

/** A work role of the NICE Framework. Its category is checked; whether the number is given out is not. */
export const niceRoleInput = z
  .string()
  .regex(ROLE, `must be a NICE work role, such as "PD-WRL-007", of ${NICE_CATEGORIES.join(', ')}`);

/** The category of a role that was read by `niceRoleInput`. */
export function categoryOf(role: string): NiceCategory {
  const found = NICE_CATEGORIES.find((category) => role.startsWith(`${category}-`));
  if (found === undefined) throw new RangeError(`${role} is of no category.`);
  return found;
}
