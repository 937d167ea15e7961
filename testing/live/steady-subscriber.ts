import { Agent, request, type ClientRequest } from 'node:http';
import { once } from 'node:events';

const agent = new Agent({ maxSockets: Infinity });

/** The order that all subscribers must agree on: whoever is the first to get an event sets its place. */
export class AgreedOrder {
  readonly ids: string[] = [];

  check(place: number, id: string): void {
    const agreed = (this.ids[place] ??= id);
    if (agreed !== id) throw new Error(`Place ${place}: ${id}, but others had ${agreed}`);
  }
}

/** A subscriber that keeps nothing but its place: it follows, is cut off, and goes on behind its last event. */
export class SteadySubscriber {
  received = 0;
  failure: Error | null = null;
  #lastId: string | null = null;
  #connection: ClientRequest | undefined;
  #rest = '';

  constructor(
    private readonly address: string,
    private readonly query: string,
    private readonly order: AgreedOrder,
  ) {}

  /** Connects; settles when the stream is open. */
  async connect(): Promise<void> {
    this.#rest = '';
    const connection = request(`${this.address}/graphql/stream`, {
      method: 'POST',
      agent,
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        ...(this.#lastId !== null && { 'last-event-id': this.#lastId }),
      },
    });
    this.#connection = connection;
    connection.on('error', (error) => {
      if (connection === this.#connection) this.failure = error;
    });
    connection.end(JSON.stringify({ query: this.query }));
    const [response] = (await once(connection, 'response')) as [NodeJS.ReadableStream];
    response.setEncoding('utf8');
    response.on('data', (text: string) => {
      // What a connection that was cut off still had on its way is not received.
      if (connection === this.#connection) this.#take(text);
    });
  }

  /** Hangs up, wherever in the stream it is. */
  cutOff(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.destroy();
  }

  #take(text: string): void {
    const blocks = (this.#rest + text).split('\n\n');
    this.#rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, id] = /^id: (.+)$/m.exec(block) ?? [];
      if (id === undefined) continue;
      try {
        this.order.check(this.received, id);
      } catch (error) {
        this.failure ??= error as Error;
      }
      this.received += 1;
      this.#lastId = id;
    }
  }
}
