/** The work that has begun and not ended, for whoever must wait for its end. */
export class UnderWay {
  readonly #promises = new Set<Promise<unknown>>();

  /** Counts a piece of work until it ends. */
  add<Result>(work: Promise<Result>): Promise<Result> {
    this.#promises.add(work);
    const forget = () => this.#promises.delete(work);
    work.then(forget, forget);
    return work;
  }

  /** Waits until nothing is under way, also what began meanwhile. */
  async ended(): Promise<void> {
    while (this.#promises.size > 0) await Promise.allSettled(this.#promises);
  }
}
