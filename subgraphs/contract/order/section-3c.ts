import { refuse } from '../graph/refusal.js';
import type { Prepare } from '../writing/change.js';

/**
 * Section 3(c): nothing in section 3 may be construed to authorize a mandatory licensing,
 * preclearance or permitting requirement for a model. These are the words for one: no element of
 * the graph bears them, and no change of a frontier model's records says them.
 */
export const LEAVE_TO_RELEASE = /licen[cs]|approv|permit|permission|pre-?clear|clearance/i;

/** Refuses an input in whose words a release would wait for leave, before anything else looks at it. */
export function withoutLeaveToRelease<Answer>(prepare: Prepare<Answer>): Prepare<Answer> {
  return (raw, context) => {
    const given = Object.entries(raw ?? {}) as readonly (readonly [string, unknown])[];
    const found = given.find(([, value]) => LEAVE_TO_RELEASE.test(JSON.stringify(value ?? null)));
    if (found === undefined) return prepare(raw, context);
    const [field] = found;
    const message = `"${field}" speaks of leave to release a model. Section 3(c) knows none: developing, publishing, releasing and distributing it wait for nobody here. Say it without such words.`;
    return refuse('SECTION_3C_VIOLATION', message, field);
  };
}
