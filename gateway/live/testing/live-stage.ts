import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { EventStream, type StreamRequest } from '../../../testing/live/event-stream.js';
import { Mutations } from '../../../testing/mutations.js';
import { idOf } from '../../../testing/send-change.js';
import { openStage, type Stage, type StageOptions } from '../../../testing/stage.js';

/** The whole graph, listening, with two agencies that make news. */
export class LiveStage {
  readonly nsa: Mutations;
  readonly doj: Mutations;
  #open: EventStream[] = [];

  private constructor(
    readonly stage: Stage,
    /** Where the gateway answers. */
    readonly address: string,
  ) {
    this.nsa = new Mutations(stage, 'NSA');
    this.doj = new Mutations(stage, 'DOJ');
  }

  /** Opens one whose streams show twenty times a second that they are alive. */
  static async open(options: StageOptions = {}): Promise<LiveStage> {
    const stage = await openStage({ live: { heartbeatMs: 50 }, ...options });
    const address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
    await ledgerCaughtUp(stage);
    return new LiveStage(stage, address);
  }

  /** Opens a stream. */
  async follow(query: string, request: Omit<StreamRequest, 'query'> = {}): Promise<EventStream> {
    const stream = await EventStream.open(this.address, { query, ...request });
    this.#open.push(stream);
    return stream;
  }

  /**
   * Makes a task, and waits until the ledger has it: of two agencies it may hear in either order. Answers
   * its identifier.
   */
  async newTask(by: Mutations, title: string, input: Record<string, unknown> = {}) {
    const id = idOf(await by.createTask({ directive: '2(b)', title, ...input }));
    await ledgerCaughtUp(this.stage);
    return id;
  }

  /** Closes every stream that was opened. */
  async closeStreams(): Promise<void> {
    for (const stream of this.#open) stream.close();
    await Promise.all(this.#open.map((stream) => stream.end()));
    this.#open = [];
  }

  close(): Promise<void> {
    return this.stage.close();
  }
}

/** The records that events are about, in the order in which they came. */
export function subjectsOf(...streams: readonly EventStream[]): readonly unknown[] {
  return streams.flatMap((stream) => stream.events().map(({ subject }) => subject));
}
