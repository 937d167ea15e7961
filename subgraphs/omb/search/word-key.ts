import type { Audience } from '../../contract/policy/audience.js';

/** A word as the ledger keeps it: with who may see it, so that nobody finds a task by what they may not read. */
export function wordKey(audience: Audience, stem: string): string {
  return `${audience}:${stem}`;
}
