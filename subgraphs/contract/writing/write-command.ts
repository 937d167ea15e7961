import type { Refusal } from '../graph/refusal.js';
import type { RecordKey } from './record-key.js';
import type { UnitOfWork } from './unit-of-work.js';

/** What became of a write: data either way, because a refusal is expected. */
export type Outcome<Answer> =
  | { readonly answer: Answer; readonly refusal: null }
  | { readonly answer: null; readonly refusal: Refusal };

/** One change somebody asks for. */
export interface WriteCommand<Answer> {
  /** Who asks and under which key, where a retry must give the same answer; null where none was given. */
  readonly idempotency: { readonly key: string; readonly fingerprint: string } | null;
  readonly reads: readonly RecordKey[];
  /**
   * Looks at what is there and stages changes, or refuses. It may run more than once, because a
   * transaction may have to start over: it touches nothing but the unit of work.
   */
  decide(work: UnitOfWork): Outcome<Answer> | Promise<Outcome<Answer>>;
}

export function done<Answer>(answer: Answer): Outcome<Answer> {
  return { answer, refusal: null };
}

export function refused(refusal: Refusal): Outcome<never> {
  return { answer: null, refusal };
}
