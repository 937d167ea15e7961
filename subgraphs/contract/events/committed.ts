/** Tells whoever waits for new events that a transaction put some into the log. */
export class Committed {
  readonly #waiting = new Set<() => void>();

  /** Wakes everyone: after each commit of this process, and when the process stops. */
  announce(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /** Resolves at the next commit, or after so many milliseconds at the latest. */
  next(atMostMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, atMostMs);
      this.#waiting.add(wake);
    });
  }
}
