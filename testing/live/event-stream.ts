import { EventEmitter, once } from 'node:events';
import type { FormattedExecutionResult } from 'graphql';
import { isRecord } from '../../gateway/transport/answer-trail.js';
import { PATIENCE_MS } from '../until.js';

/** One message of a stream, as it stood there. */
export interface StreamMessage {
  readonly id: string | null;
  readonly event: string;
  readonly data: FormattedExecutionResult<Record<string, unknown>> | null;
}

/** How a stream is asked for. */
export interface StreamRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly token?: string | undefined;
  readonly lastEventId?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks for a stream; the answer may be a refusal instead. */
export function requestStream(
  address: string,
  { query, variables, token, lastEventId, headers = {} }: StreamRequest,
  signal?: AbortSignal,
): Promise<Response> {
  return fetch(`${address}/graphql/stream`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** An open stream, read as it comes. */
export class EventStream {
  readonly messages: StreamMessage[] = [];
  comments = 0;
  /** Why nothing more comes: the server ended it, or it was closed or cut off here. */
  ended: 'BY_SERVER' | 'CUT_OFF' | null = null;
  readonly #came = new EventEmitter();
  readonly #closing = new AbortController();
  #rest = '';

  /** Opens a stream; settles when the server has accepted it and begun to write. */
  static async open(address: string, request: StreamRequest): Promise<EventStream> {
    const stream = new EventStream();
    const response = await requestStream(address, request, stream.#closing.signal);
    if (response.status !== 200 || response.body === null) {
      throw new Error(`No stream, but ${response.status} ${await response.text()}`);
    }
    void stream.#read(response.body);
    await stream.until(() => stream.comments > 0 || stream.ended !== null);
    return stream;
  }

  /** The events in the order in which they came. */
  get ids(): readonly string[] {
    return this.messages.flatMap(({ id }) => (id === null ? [] : [id]));
  }

  /** What the messages say of the events, by the name that the subscription gives its field. */
  events(responseKey = 'events'): readonly Readonly<Record<string, unknown>>[] {
    return this.messages.map(({ data }) => data?.data?.[responseKey]).filter(isRecord);
  }

  /** The codes of the errors in the last message that has any. */
  get lastCodes(): readonly unknown[] {
    const last = this.messages.findLast(({ data }) => data?.errors !== undefined);
    return last?.data?.errors?.map(({ extensions }) => extensions?.['code']) ?? [];
  }

  /** Waits until something holds of what came. */
  async until(holds: () => boolean): Promise<void> {
    const limit = AbortSignal.timeout(PATIENCE_MS);
    while (!holds()) {
      if (this.ended !== null) throw new Error(`The stream ended ${JSON.stringify(this.messages)}`);
      await once(this.#came, 'something', { signal: limit }).catch(() => {
        throw new Error(`Not in what came: ${JSON.stringify(this.messages).slice(0, 2_000)}`);
      });
    }
  }

  /** Waits until the stream has ended. */
  async end(): Promise<void> {
    while (this.ended === null) await once(this.#came, 'something');
  }

  /** Hangs up, as a client does. */
  close(): void {
    this.#closing.abort();
  }

  async #read(body: AsyncIterable<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) {
        this.#take(decoder.decode(chunk, { stream: true }));
        this.#came.emit('something');
      }
      this.ended = 'BY_SERVER';
    } catch {
      this.ended = 'CUT_OFF';
    }
    this.#came.emit('something');
  }

  #take(text: string): void {
    const { messages, comments, rest } = messagesOf(this.#rest + text);
    this.messages.push(...messages);
    this.comments += comments;
    this.#rest = rest;
  }
}

/** The messages of a stream's text, its comments, and what is not whole yet. */
export function messagesOf(text: string): {
  readonly messages: readonly StreamMessage[];
  readonly comments: number;
  readonly rest: string;
} {
  const blocks = text.split('\n\n');
  const rest = blocks.pop() ?? '';
  const messages = blocks.filter((block) => !block.startsWith(':')).map(messageOf);
  return { messages, comments: blocks.length - messages.length, rest };
}

function messageOf(block: string): StreamMessage {
  const fields = new Map(
    block.split('\n').map((line) => {
      const [, name = '', value = ''] = /^([a-z]+): ?(.*)$/.exec(line) ?? [];
      return [name, value] as const;
    }),
  );
  const data = fields.get('data') ?? '';
  return {
    id: fields.get('id') ?? null,
    event: fields.get('event') ?? '',
    data: data === '' ? null : (JSON.parse(data) as StreamMessage['data']),
  };
}
