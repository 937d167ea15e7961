import { statesOf } from '../../subgraphs/contract/lifecycles/lifecycle.js';
import { wayTo } from '../../subgraphs/contract/lifecycles/testing/way-to.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { codeOf, recordOf } from '../send-change.js';
import type { Stage } from '../stage.js';
import type { At, Machine, Machines, Walk } from './machine.js';

const WAYS = [
  ['through the gateway', 'ask'],
  ['at its own port', 'askSubgraph'],
] as const;

/**
 * The tests of every lifecycle of a subgraph: from each state, reached through the API, every state is
 * asked for. What the table has is carried out with one event; the rest is refused and leaves the
 * record and the log as they were.
 */
export function walkLifecycles({ subgraph, openStage, machines }: Machines): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  describe.each(machines.map((one) => [one.table, one] as const))('%s', (_, machine) => {
    describe.each(WAYS)('%s', (_name, way) => {
      test.each(statesOf(machine.transitions))(
        'after %s comes what the table has, and nothing else',
        async (from) => {
          const walk = await machine.over(stage, way);
          const walked = new Walked(stage, subgraph, machine, walk);
          await walked.refusesFrom(from);
          for (const to of walked.nextOf(from)) await walked.takes(from, to);
          for (const to of walked.keptFrom(from)) await walked.keeps(from, to);
        },
        180_000,
      );
    });
  });
}

/** One lifecycle on its way over the stage. */
class Walked {
  constructor(
    private readonly stage: Stage,
    private readonly subgraph: SubgraphName,
    private readonly machine: Machine,
    private readonly walk: Walk<string>,
  ) {}

  /** What can be asked for and follows. */
  nextOf(from: string): readonly string[] {
    const { transitions, nextOf, unasked } = this.machine;
    const next = nextOf?.(from) ?? transitions[from] ?? [];
    return next.filter((to) => unasked?.(from, to) !== true);
  }

  /** What can be asked for and changes something else. */
  keptFrom(from: string): readonly string[] {
    const { transitions, keeps } = this.machine;
    return statesOf(transitions).filter((to) => keeps?.(from, to) === true);
  }

  /** A change of something else leaves the record as it was. */
  async keeps(from: string, to: string): Promise<void> {
    const id = await this.#in(from);
    const before = await this.#prepared(id, to);
    recordOf(await this.walk.ask(before, to));
    expect((await this.#at(id)).stored).toEqual(before.stored);
  }

  /** Everything else is refused, and nothing changes. */
  async refusesFrom(from: string): Promise<void> {
    const { transitions, refusal, unasked } = this.machine;
    const known = [...this.nextOf(from), ...this.keptFrom(from)];
    const others = statesOf(transitions).filter(
      (to) => !known.includes(to) && unasked?.(from, to) !== true,
    );
    if (others.length === 0) return;
    const id = await this.#in(from);
    for (const to of others) {
      const before = await this.#prepared(id, to);
      const sequence = await this.#lastSequence();
      const changed = await this.walk.ask(before, to);
      expect([from, to, codeOf(changed)]).toEqual([
        from,
        to,
        refusal?.(from, to) ?? 'SKIPPED_STATE',
      ]);
      expect(changed.record).toBeNull();
      expect((await this.#at(id)).stored).toEqual(before.stored);
      expect([to, await this.#lastSequence()]).toEqual([to, sequence]);
    }
  }

  /** A step of the table is taken, with one event about the record. */
  async takes(from: string, to: string): Promise<void> {
    const id = await this.#in(from);
    const before = await this.#prepared(id, to);
    recordOf(await this.walk.ask(before, to));
    const after = await this.#at(id);
    expect([from, to, this.#stateOf(after)]).toEqual([from, to, to]);
    expect(after.version).toBe(before.version + 1);
    const events = this.stage.databaseOf(this.subgraph).collection('events');
    const told = await events.find({ subject: id, version: after.version }).toArray();
    expect(told).toHaveLength(1);
    // Where the lifecycle is of a part, the event names the state of the whole.
    if (this.walk.stateOf === undefined) expect(told[0]).toMatchObject({ from, to });
    if (this.machine.event !== undefined) expect(told[0]).toMatchObject(this.machine.event(to));
  }

  /** A new record in a state. */
  async #in(state: string): Promise<string> {
    const id = await (this.walk.bring?.(state) ?? this.#brought(state));
    expect(this.#stateOf(await this.#at(id))).toBe(state);
    return id;
  }

  async #brought(state: string): Promise<string> {
    const { transitions } = this.machine;
    const id = await this.walk.begin(state);
    const start = this.#stateOf(await this.#at(id));
    for (const step of wayTo(transitions, start, state)) {
      recordOf(await this.walk.ask(await this.#prepared(id, step), step));
    }
    return id;
  }

  /** The record, once there is what a state needs. */
  async #prepared(id: string, to: string): Promise<At> {
    const at = await this.#at(id);
    if (this.walk.prepare === undefined) return at;
    await this.walk.prepare(at, to);
    return this.#at(id);
  }

  /** How far the log has come. */
  async #lastSequence(): Promise<unknown> {
    const heads = this.stage.databaseOf(this.subgraph).collection('logHeads');
    return (await heads.findOne({ _id: 'events' as never }))?.['sequence'];
  }

  async #at(id: string): Promise<At> {
    const collection = this.stage.databaseOf(this.subgraph).collection(this.walk.collection);
    const stored = await collection.findOne({ _id: id as never });
    if (stored === null) throw new Error(`${this.walk.collection} has no ${id}.`);
    return { id, version: Number(stored['version']), stored };
  }

  #stateOf({ stored }: At): string {
    return this.walk.stateOf?.(stored) ?? String(stored[this.walk.field ?? 'state']);
  }
}
