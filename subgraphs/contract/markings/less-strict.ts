import { highWaterMark } from './high-water-mark.js';
import type { MarkingRecord } from './marking.js';

/** Whether two markings say the same, in whatever order they list it. */
export function isSameMarking(one: MarkingRecord, other: MarkingRecord): boolean {
  return JSON.stringify(highWaterMark([one])) === JSON.stringify(highWaterMark([other]));
}

/** Whether a marking asks for less than another and for nothing that the other does not ask for. */
export function isLessStrict(marking: MarkingRecord, than: MarkingRecord): boolean {
  return !isSameMarking(marking, than) && isSameMarking(highWaterMark([marking, than]), than);
}
