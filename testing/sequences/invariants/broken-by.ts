import { CASE_RULES } from './case-rules.js';
import { COMMON_RULES } from './common-rules.js';
import { DIRECTIVE_RULES } from './directive-rules.js';
import { EARLY_ACCESS_RULES } from './early-access-rules.js';
import { EMBARGO_RULES } from './embargo-rules.js';
import { ENFORCEMENT_RULES } from './enforcement-rules.js';
import { FUNDS_AND_PEOPLE_RULES } from './funds-and-people-rules.js';
import { SECTION_3_RULES } from './section-3-rules.js';
import type { Rule, Step } from './rule.js';
import { WORK_RULES } from './work-rules.js';

/** Every rule that is held against every event. */
export const RULES: readonly Rule[] = [
  ...COMMON_RULES,
  ...WORK_RULES,
  ...CASE_RULES,
  ...EMBARGO_RULES,
  ...SECTION_3_RULES,
  ...EARLY_ACCESS_RULES,
  ...DIRECTIVE_RULES,
  ...FUNDS_AND_PEOPLE_RULES,
  ...ENFORCEMENT_RULES,
];

/** The sentences that do not hold after an event. */
export function brokenBy(step: Step): readonly string[] {
  return RULES.filter(({ of }) => of === undefined || of.includes(step.event.kind))
    .filter(({ holds }) => !holds(step))
    .map(({ says }) => says);
}
