/** What is on its way from a stream's source to its client: one message at a time, and the event it is about. */
export class Outlet {
  #cursor: string | undefined;
  #wake: (() => void) | undefined;

  constructor(private readonly ending: AbortSignal) {
    ending.addEventListener('abort', () => this.#wake?.(), { once: true });
  }

  /** Waits until the client took what was sent before; false where the stream ends instead. */
  async hasRoom(): Promise<boolean> {
    if (this.#cursor !== undefined && !this.ending.aborted) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return !this.ending.aborted;
  }

  /** The next message is about this event. */
  sends(cursor: string): void {
    this.#cursor = cursor;
  }

  /** The event that the message on its way is about; undefined where it is about none. */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  /** The client took the message. */
  taken(): void {
    this.#cursor = undefined;
    this.#wake?.();
  }
}
