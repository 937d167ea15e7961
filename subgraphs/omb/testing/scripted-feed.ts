import type { FormattedExecutionResult } from 'graphql';
import {
  SubgraphUnavailable,
  type SubgraphRequest,
  type SubgraphTransport,
} from '../../contract/transport/subgraph-request.js';

/** An event of Treasury as it comes over HTTP. */
export type WireEvent = Readonly<Record<string, unknown>> & { readonly sequence: number };

/** An event about a note: a kind of record that the ledger keeps without reading it. */
export function wireEvent(
  sequence: number,
  changes: Readonly<Record<string, unknown>> = {},
): WireEvent {
  return {
    id: `TREASURY:event:${sequence}`,
    sequence,
    agency: { id: 'TREASURY' },
    at: '2026-11-21T12:00:00.000Z',
    kind: 'note',
    subject: 'TREASURY:note:1',
    version: sequence,
    actor: { subject: 'officer-1', agency: 'TREASURY', office: null },
    right: 'CHANGE_TASK',
    proposedBy: null,
    authority: '2(d)',
    from: null,
    to: null,
    reason: null,
    evidenceItems: [],
    told: [],
    marking: { classification: 'U', cui: [], tlp: null },
    state: { _id: 'TREASURY:note:1', text: `as of ${sequence}` },
    ...changes,
  };
}

/** The answer of Treasury's feed. */
export function wireAnswer(
  events: readonly WireEvent[],
  lastSequence: number,
): FormattedExecutionResult {
  return { data: { agency: { feed: { lastSequence, events } } } };
}

/** Treasury's feed under the control of a test: it holds its answer back while it has nothing to say. */
export class ScriptedFeed implements SubgraphTransport {
  readonly #events: WireEvent[] = [];
  #waiting: (() => void)[] = [];
  /** Where each request started to read. */
  readonly asked: number[] = [];
  isDown = false;

  /** Adds events to the log. */
  append(count: number): void {
    for (let added = 0; added < count; added += 1) {
      this.#events.push(wireEvent(this.#events.length + 1));
    }
    this.answerNow();
  }

  /** Lets everyone who waits have an answer, empty or not. */
  answerNow(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** How many requests wait for something to happen. */
  get waiting(): number {
    return this.#waiting.length;
  }

  async send({ variables }: SubgraphRequest): Promise<FormattedExecutionResult> {
    const after = Number(variables?.['after']);
    const first = Number(variables?.['first']);
    this.asked.push(after);
    if (this.isDown) throw new SubgraphUnavailable('treasury', 'UNREACHABLE');
    if (this.#events.length <= after) {
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
    return wireAnswer(this.#events.slice(after, after + first), this.#events.length);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
