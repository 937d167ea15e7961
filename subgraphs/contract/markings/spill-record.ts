import type { Clock } from '../dates/clock.js';
import type { SpillFinding } from './screen-input.js';

/**
 * What is kept of a write refused as CLASSIFICATION_SPILL_SUSPECTED: enough to find who sent what
 * through which door, and nothing of what it said. domain.md 3.2, item 7.
 */
export interface SpillRecord extends SpillFinding {
  readonly at: Date;
  /** Who sent it: the subject of the token. */
  readonly subject: string;
  readonly mutation: string;
}

/** The record of a finding, as of now. */
export function spillRecord(
  finding: SpillFinding,
  { subject, mutation }: Pick<SpillRecord, 'subject' | 'mutation'>,
  clock: Clock,
): SpillRecord {
  const { path, kind, sha256, length } = finding;
  return { at: clock.now(), path, kind, sha256, length, subject, mutation };
}
