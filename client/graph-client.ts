import { setTimeout as wait } from 'node:timers/promises';
import { graphAddress } from './graph-address.js';
import { GraphError, GraphTimeout, isObject, problemsOf, refusalOf } from './graph-error.js';
import type { GraphProblem } from './graph-error.js';
import { GraphUnreachable } from './graph-unreachable.js';
import type { TypedDocument } from './typed-document.js';

/** How the graph is asked. */
export interface GraphClientOptions {
  /** Where it is, such as `http://localhost:4000` or, behind a prefix, `https://host/graph/`. */
  readonly url: string;
  /** Gives the token whenever one is needed, so that it can be renewed; nobody signs in where absent. */
  readonly token?: () => string | undefined | Promise<string | undefined>;
  /** The key of the program, which counts for limits and gives no rights. */
  readonly apiKey?: string;
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs?: number;
  /** How often a request that was refused for now (429, 503), or never got to the graph, is sent again. */
  readonly retries?: number;
  /** A longer wait than this is not waited for. */
  readonly longestWaitSeconds?: number;
  readonly fetch?: typeof fetch;
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** An answer, as far as there is one. */
export interface Answer<Data> {
  readonly data: Data | null;
  /** What is missing, and why: an agency that is down costs its own fields. */
  readonly problems: readonly GraphProblem[];
  /** The banner line of the strictest marking in the answer. */
  readonly marking: string | null;
  /** What is null because it is withheld, and whom to ask. */
  readonly redactions: readonly unknown[];
  /** What the answer rests on, such as a ledger that has not heard an agency for a while. */
  readonly warnings: readonly unknown[];
}

/** A request that is not a query. */
export interface RequestInitOfGraph {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
  /** Beside the usual time for an answer: for a question that is answered only when there is news. */
  readonly extraMs?: number;
}

const FOR_NOW: ReadonlySet<number> = new Set([429, 503]);
const DEFAULTS = { timeoutMs: 30_000, retries: 4, longestWaitSeconds: 120 };

/** Asks the graph: with a token, in time, and again where it asks for patience. */
export class GraphClient {
  readonly #options: GraphClientOptions & typeof DEFAULTS;

  constructor(options: GraphClientOptions) {
    this.#options = { ...DEFAULTS, ...options };
  }

  /** Asks, and answers the data; throws `GraphError` where anything of it is missing. */
  async ask<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Data> {
    const { data, problems } = await this.answer(document, variables, signal);
    if (data !== null && problems.length === 0) return data;
    throw new GraphError(problems, { status: 200, requestId: null, retryAfterSeconds: null });
  }

  /** Asks, and answers what there is; throws only where the request was refused. */
  async answer<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Answer<Data>> {
    const body = JSON.stringify({ query: document.toString(), variables });
    const headers = { accept: 'application/json' };
    const text = await this.text('/graphql', { method: 'POST', headers, body, signal });
    const answer: unknown = JSON.parse(text);
    const { data = null, extensions } = isObject(answer) ? answer : {};
    const { marking, redactions, warnings } = isObject(extensions) ? extensions : {};
    return {
      data: data as Data | null,
      problems: problemsOf(answer),
      marking: isObject(marking) ? String(marking['banner']) : null,
      redactions: Array.isArray(redactions) ? redactions : [],
      warnings: Array.isArray(warnings) ? warnings : [],
    };
  }

  /** The text of a whole answer at an address of the graph. */
  text(path: string, init: RequestInitOfGraph = {}): Promise<string> {
    return this.#patiently(path, init, (response) => response.text());
  }

  /** An answer that is read as it comes; only its beginning has to come in time. */
  stream(path: string, init: RequestInitOfGraph = {}): Promise<ReadableStream<Uint8Array>> {
    return this.#patiently(path, init, ({ body }) => {
      if (body === null) throw new Error('The graph answered without a body.');
      return Promise.resolve(body);
    });
  }

  /** Waits, as whoever made the client wants it. */
  pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
    const { wait: own } = this.#options;
    return own?.(milliseconds, signal) ?? wait(milliseconds, undefined, signal && { signal });
  }

  async #patiently<Read>(
    path: string,
    init: RequestInitOfGraph,
    read: (response: Response) => Promise<Read>,
  ): Promise<Read> {
    const { retries, longestWaitSeconds } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#inTime(path, init, read);
      } catch (error) {
        if (!isForNow(error)) throw error;
        const asked = error instanceof GraphError ? error.retryAfterSeconds : null;
        const seconds = asked ?? 2 ** attempt;
        if (attempt >= retries || seconds > longestWaitSeconds) throw error;
        await this.pause(seconds * 1_000, init.signal);
      }
    }
  }

  async #inTime<Read>(
    path: string,
    { method = 'GET', headers, body, signal, extraMs = 0 }: RequestInitOfGraph,
    read: (response: Response) => Promise<Read>,
  ): Promise<Read> {
    const timeoutMs = this.#options.timeoutMs + extraMs;
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new GraphTimeout(timeoutMs)), timeoutMs);
    try {
      const response = await this.#send(graphAddress(this.#options.url, path), {
        method,
        headers: { ...(await this.#identity()), ...JSON_BODY, ...headers },
        ...(body !== undefined && { body }),
        signal: signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]),
      });
      if (!response.ok) throw refusalOf(response, await response.text());
      return await read(response);
    } finally {
      clearTimeout(timer);
    }
  }

  async #send(address: URL, init: RequestInit): Promise<Response> {
    try {
      return await (this.#options.fetch ?? fetch)(address, init);
    } catch (error) {
      // Whoever gave up knows why by what they gave up with.
      if (init.signal?.aborted === true) throw error;
      throw new GraphUnreachable(address, error);
    }
  }

  async #identity(): Promise<Record<string, string>> {
    const { token, apiKey } = this.#options;
    const shown = await token?.();
    return {
      ...(shown !== undefined && { authorization: `Bearer ${shown}` }),
      ...(apiKey !== undefined && { 'x-api-key': apiKey }),
    };
  }
}

/** True for what may be otherwise in a moment. */
function isForNow(error: unknown): boolean {
  if (error instanceof GraphUnreachable) return error.isForNow;
  return error instanceof GraphError && FOR_NOW.has(error.status);
}

// Also without a body: a request that a page elsewhere cannot send without asking first.
const JSON_BODY = { 'content-type': 'application/json' };
