import type { Called } from './sequence.js';

/** What the calls of all sequences came to. */
export class Tally {
  readonly #codes = new Map<string, Map<string, number>>();
  sequences = 0;
  calls = 0;
  /** How many were carried out. */
  made = 0;

  add(calls: readonly Called[]): void {
    this.sequences += 1;
    for (const { mutation, code } of calls) {
      const codes = this.#codes.get(mutation) ?? new Map<string, number>();
      const outcome = code ?? 'MADE';
      this.#codes.set(mutation, codes.set(outcome, (codes.get(outcome) ?? 0) + 1));
      this.calls += 1;
      if (code === null) this.made += 1;
    }
  }

  /** The whole count, with how often each kind of record came to each state. */
  report(reached: ReadonlyMap<string, number>): string {
    const { sequences, calls, made } = this;
    const byMutation = [...this.#codes].map(([name, codes]) => [name, Object.fromEntries(codes)]);
    const counted = Object.fromEntries(byMutation) as object;
    return JSON.stringify({
      sequences,
      calls,
      made,
      counted,
      reached: Object.fromEntries(reached),
    });
  }
}
