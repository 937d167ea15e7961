import { eventCount } from '../../../../testing/event-count.js';
import { Mutations } from '../../../../testing/mutations.js';
import { idOf, recordOf } from '../../../../testing/send-change.js';
import { decider, officer, type Stage } from '../../../../testing/stage.js';
import { publicPrincipal } from '../../identity/principal.js';

export const clerk = officer('DOJ', 'Criminal Division');
export const attorneyGeneral = decider('DOJ', 'ATTORNEY_GENERAL');

/** A proposal to release a record whole. */
export const release = (id: string) => ({
  id,
  expectedVersion: 1,
  target: 'RECORD',
  marking: {},
  reason: 'The briefing was held.',
});

interface Seen {
  readonly doj: {
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly description: string | null;
        readonly releaseDecisions: readonly Readonly<Record<string, unknown>>[];
      }[];
    };
    readonly statusSummary: { readonly total: number };
  };
}

const LIST = `{ doj {
  tasks(first: 100) { totalCount nodes { id description releaseDecisions {
    official authority date target reason from { banner tlp } to { banner tlp }
  } } }
  statusSummary { total }
} }`;

/** Releases at DOJ: its clerk proposes, the Attorney General decides. */
export class Releases {
  readonly doj: Mutations;

  constructor(private readonly stage: Stage) {
    this.doj = new Mutations(stage, 'DOJ', clerk);
  }

  /** The identifier of a new task. */
  async task(input: Record<string, unknown>): Promise<string> {
    const task = { directive: '4', title: 'Brief the districts', ...input };
    return idOf(await this.doj.createTask(task));
  }

  /** The identifier of a new task that DOJ alone may know of. */
  hiddenTask(): Promise<string> {
    return this.task({ marking: { cui: ['LEI'], tlp: 'RED' } });
  }

  /** A new proposal to release a task. */
  async proposed(id: string, input: Record<string, unknown> = {}, as = clerk) {
    return recordOf(await this.doj.proposeRelease({ ...release(id), ...input }, as));
  }

  confirm(id: unknown) {
    return this.doj.endProposal('confirm', { id, expectedVersion: 1 }, attorneyGeneral);
  }

  /** What somebody sees of the tasks. */
  async seenBy(as = publicPrincipal) {
    return (await this.stage.ask<Seen>(LIST, {}, as)).data?.doj;
  }

  /** Expects of an attempt that it leaves the log as it is. */
  async unchanged(attempt: () => Promise<unknown>): Promise<void> {
    const before = await eventCount(this.stage, 'doj');
    await attempt();
    expect(await eventCount(this.stage, 'doj')).toBe(before);
  }
}
