import type { EventRecord } from '../../subgraphs/contract/events/event-record.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';
import type { Stage } from '../stage.js';
import { brokenBy } from './invariants/broken-by.js';
import type { Step, World } from './invariants/rule.js';

/** What a record's collection keeps beside what its events say. */
type Stored = Readonly<Record<string, unknown>>;

/** The logs of all agencies as they grow, every event of which is held against the order's limits. */
export class History implements World {
  readonly #last = new Map<SubgraphName, number>();
  readonly #records = new Map<string, Stored>();
  readonly #byKind = new Map<string, Map<string, Stored>>();
  readonly #collections = new Map<string, string>();
  #touched = new Map<string, { readonly subgraph: SubgraphName; readonly kind: string }>();
  constructor(
    private readonly stage: Stage,
    /** How often each kind of record came to each state, counted on from other histories. */
    readonly reached = new Map<string, number>(),
  ) {}

  get(id: string | null): Stored | undefined {
    return id === null ? undefined : this.#records.get(id);
  }

  ofKind(kind: string): readonly Stored[] {
    return [...(this.#byKind.get(kind)?.values() ?? [])];
  }

  /**
   * Reads what every log says since it was read: what a stage or a scene begins with. Agencies rest on one
   * another, so all is known before anything is held; a fault that a scene mends itself is not seen.
   */
  async readAll(): Promise<readonly EventRecord[]> {
    const all: Step[] = [];
    for (const subgraph of SUBGRAPH_NAMES) all.push(...(await this.#takeNew(subgraph)));
    for (const step of all) this.#hold(step);
    return all.map(({ event }) => event);
  }

  /** Reads what a log says since it was read, without a gap, and holds each event against every rule. */
  async read(subgraph: SubgraphName): Promise<readonly EventRecord[]> {
    const steps = await this.#takeNew(subgraph);
    // Only now: what is written together holds together.
    for (const step of steps) this.#hold(step);
    return steps.map(({ event }) => event);
  }

  async #takeNew(subgraph: SubgraphName): Promise<readonly Step[]> {
    const after = this.#last.get(subgraph) ?? 0;
    const events = await this.stage
      .databaseOf(subgraph)
      .collection<EventRecord>('events')
      .find({ _id: { $gt: after } }, { sort: { _id: 1 } })
      .toArray();
    const steps = events.map((event, index) => {
      if (event._id !== after + index + 1) {
        throw new Error(`The log of ${subgraph} has a gap before ${event._id}.`);
      }
      return this.#take(subgraph, event);
    });
    this.#last.set(subgraph, after + events.length);
    return steps;
  }

  /** A call that is refused appends nothing. */
  async hasNothingNew(subgraph: SubgraphName): Promise<void> {
    const heads = this.stage
      .databaseOf(subgraph)
      .collection<{ _id: string; sequence: number }>('logHeads');
    const head = await heads.findOne({ _id: 'events' });
    if ((head?.sequence ?? 0) !== (this.#last.get(subgraph) ?? 0)) {
      throw new Error(`A refused call appended to the log of ${subgraph}.`);
    }
  }

  /** Every record that changed is stored as its last event says, and no log but those read grew. */
  async isWhatIsStored(): Promise<void> {
    for (const [id, { subgraph, kind }] of this.#touched) {
      const collection = await this.#collectionOf(subgraph, kind, id);
      const stored = await this.stage
        .databaseOf(subgraph)
        .collection(collection)
        .findOne({ _id: id as never });
      const told = JSON.stringify(withoutUndefined(this.#records.get(id)));
      if (JSON.stringify(withoutUndefined(stored)) !== told) {
        throw new Error(
          `${id} is stored as ${JSON.stringify(stored)}, and its last event says ${told}.`,
        );
      }
    }
    this.#touched = new Map();
    for (const subgraph of SUBGRAPH_NAMES) await this.hasNothingNew(subgraph);
  }

  #take(subgraph: SubgraphName, event: EventRecord): Step {
    const { subject, kind, state, to } = event;
    const before = this.#records.get(subject) ?? null;
    this.#records.set(subject, state);
    const ofKind = this.#byKind.get(kind) ?? new Map<string, Stored>();
    this.#byKind.set(kind, ofKind.set(subject, state));
    this.#touched.set(subject, { subgraph, kind });
    const place = `${kind} ${String(to)}`;
    this.reached.set(place, (this.reached.get(place) ?? 0) + 1);
    return { event, before, after: state, world: this };
  }

  #hold(step: Step): void {
    const broken = brokenBy(step);
    if (broken.length === 0) return;
    const { event, before } = step;
    throw new Error(`${broken.join(' ')} ${JSON.stringify({ event, before })}`);
  }

  /** The collection that has the records of a kind. */
  async #collectionOf(subgraph: SubgraphName, kind: string, id: string): Promise<string> {
    const known = this.#collections.get(kind);
    if (known !== undefined) return known;
    const database = this.stage.databaseOf(subgraph);
    for (const { name } of await database.listCollections().toArray()) {
      if (
        name === 'events' ||
        (await database.collection(name).findOne({ _id: id as never })) === null
      )
        continue;
      this.#collections.set(kind, name);
      return name;
    }
    throw new Error(`No collection of ${subgraph} has ${id}, of which its log tells.`);
  }
}

/** The fields in one order, without those that were never given. */
function withoutUndefined(record: unknown): unknown {
  if (Array.isArray(record)) return record.map(withoutUndefined);
  if (typeof record !== 'object' || record === null || record instanceof Date) return record;
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, withoutUndefined(value)]),
  );
}
