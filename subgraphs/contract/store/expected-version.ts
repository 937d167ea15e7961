import type { Verdict } from '../graph/refusal.js';

/** Refuses a lost update: the change must start from the record as it stands. */
export function isAtVersion(currentVersion: number, expected: number): Verdict {
  if (currentVersion === expected) return null;
  return {
    code: 'VERSION_CONFLICT',
    message: `The record is at version ${currentVersion}, not ${expected}. Read it again and repeat the change on what you find.`,
    field: ['input', 'expectedVersion'],
    currentVersion,
  };
}
