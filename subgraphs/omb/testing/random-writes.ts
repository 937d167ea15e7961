import fc from 'fast-check';
import { Mutations } from '../../../testing/mutations.js';
import { leftBy } from '../../../testing/send-change.js';
import { officer, type Stage } from '../../../testing/stage.js';
import { agenciesKeptBy, type AgencyId } from '../../contract/order/agencies.js';
import { reportableBy } from '../../contract/order/provisions.js';
import { PUBLICITIES } from '../../contract/order/publicity.js';
import { WORK_STATES } from '../../contract/order/work-state.js';
import { BLOCKER_KINDS } from '../../contract/tasks/task-record.js';
import { FEEDS } from '../ledger/ledger.js';

const WRITERS = FEEDS.flatMap((name) => agenciesKeptBy(name).slice(0, 1)).map(({ id }) => id);
const HOUR_MS = 3_600_000;

/** A write that somebody makes some time after the one before. */
const write = fc.record({
  afterMs: fc.integer({ min: 2, max: 36 * HOUR_MS }),
  by: fc.constantFrom(...WRITERS),
  kind: fc.constantFrom('create' as const, 'update' as const, 'update' as const, 'report' as const),
  which: fc.nat(1_000),
  status: fc.constantFrom(...WORK_STATES),
  blocker: fc.constantFrom(...BLOCKER_KINDS),
  publicity: fc.constantFrom(...PUBLICITIES),
  tlp: fc.constantFrom('CLEAR', 'GREEN', 'AMBER', 'RED'),
});
export type RandomWrite = typeof write extends fc.Arbitrary<infer Write> ? Write : never;

/** So many random writes of all agencies, always the same. */
export function randomWrites(count: number): readonly RandomWrite[] {
  return fc.sample(write, { seed: 14409, numRuns: count });
}

interface Known {
  readonly id: string;
  readonly version: number;
}

/** Makes random writes, each on what those before it left. */
export class RandomWriter {
  readonly #tasks = new Map<AgencyId, Known[]>();
  readonly #reports = new Map<string, number>();

  constructor(private readonly stage: Stage) {}

  /** Makes one write. Where the order's rules refuse a step, only the words change. */
  async make(asked: RandomWrite): Promise<void> {
    const mutations = new Mutations(this.stage, asked.by, officer(asked.by, 'an office'));
    const tasks = this.#tasks.get(asked.by) ?? [];
    this.#tasks.set(asked.by, tasks);
    if (asked.kind === 'report') return this.#report(asked, mutations);
    if (asked.kind === 'update' && tasks.length > 0) return this.#update(asked, mutations, tasks);
    const { directive, title } = { directive: '2(d)', title: `Task ${asked.which}` };
    tasks.push(
      leftBy(await mutations.createTask({ directive, title, marking: { tlp: asked.tlp } })),
    );
  }

  async #update(asked: RandomWrite, mutations: Mutations, tasks: Known[]): Promise<void> {
    const at = asked.which % tasks.length;
    const { id, version } = tasks[at] ?? { id: '', version: 0 };
    const { status } = asked;
    const blockers = status === 'BLOCKED' ? [{ kind: asked.blocker }] : [];
    const stepped = await mutations.updateTask({ id, expectedVersion: version, status, blockers });
    const reworded = { id, expectedVersion: version, title: `Reworded ${asked.which}` };
    tasks[at] = leftBy(stepped.record === null ? await mutations.updateTask(reworded) : stepped);
  }

  async #report({ by, which, publicity }: RandomWrite, mutations: Mutations): Promise<void> {
    const duties = reportableBy(by);
    const directive = duties[which % duties.length]?.citation ?? '';
    const report = (expectedVersion: number) =>
      mutations.report({ directive, expectedVersion, publicity, note: `Note ${which}` });
    const key = `${by} ${directive}`;
    const first = await report(this.#reports.get(key) ?? 0);
    const current = first.userErrors[0]?.currentVersion ?? null;
    this.#reports.set(key, leftBy(current === null ? first : await report(current)).version);
  }
}
