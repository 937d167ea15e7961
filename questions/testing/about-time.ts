import { DUTIES, standings } from './duties.js';
import { isPublic, type Logged, type Report, type Task } from './kept-records.js';
import { putQuestion, readToEnd, type Page } from './put-question.js';
import type { OpenRoom } from './room.js';

interface Change {
  readonly id: string;
  readonly at: string | Date;
  readonly agency: { readonly id: string };
  readonly kind: string;
  readonly subject: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly actor: { readonly office: string | null };
  readonly authority: string | null;
}

interface OfADay {
  readonly statusSummary: { readonly total: number; readonly overdue: number };
  readonly directives: Page<{
    readonly citation: string;
    readonly work: string;
    readonly timeliness: string;
    readonly publicity: string;
    readonly evidence: string;
  }>;
}

const NAME = 'changes-and-the-graph-of-a-day';
const FINISHED_OR_ENDLESS = ['REPORTED_COMPLETE', 'VERIFIED_COMPLETE', 'CONTINUING'];

/** Question 25. */
export function questionsAboutTime(room: OpenRoom): void {
  test('25: what changed since, by whom and under what authority', async () => {
    const logged = (await room().kept.everywhere<Logged>('events')).filter(isPublic);
    const moments = logged.map(({ at }) => at.getTime()).sort((one, other) => one - other);
    // The last poll was some 150 changes ago: more than a page.
    const since = new Date(moments.at(-150) ?? 0);
    const changed = logged.filter(({ at }) => at >= since);
    expect(changed.length).toBeGreaterThan(100);
    const seen = await readToEnd<Change>(room().stage, NAME, 'events', { since });
    expect(
      seen
        .map(({ id, agency, kind, subject, from, to, actor, authority }) =>
          JSON.stringify([id, agency.id, kind, subject, from, to, actor.office, authority]),
        )
        .sort(),
    ).toEqual(
      changed
        .map(({ id, agency, kind, subject, from, to, actor, authority }) =>
          JSON.stringify([id, agency, kind, subject, from, to, actor.office, authority]),
        )
        .sort(),
    );
    // Whoever polls on from an event is told what came after it, and nothing twice.
    const middle = seen[Math.floor(seen.length / 2)];
    const rest = await putQuestion<{ readonly events: Page<Change> }>(room().stage, NAME, {
      since,
      after: middle?.id,
      first: 100,
    });
    const ids = seen.map(({ id }) => id);
    expect(rest.events.nodes.map(({ id }) => id)).toEqual(
      ids.slice(ids.indexOf(middle?.id ?? '') + 1).slice(0, 100),
    );
  });

  test('25: how the graph looked on July 2, 2026', async () => {
    const asOf = '2026-07-02T16:00:00Z';
    const { statusSummary, directives } = await putQuestion<OfADay>(room().stage, NAME, { asOf });
    const logged = (await room().kept.everywhere<Logged>('events')).filter(
      ({ at }) => at <= new Date(asOf),
    );
    const tasks = (latest(logged, 'task') as readonly Task[]).filter(isPublic);
    const overdue = tasks.filter(
      ({ status, dueOn }) =>
        !FINISHED_OR_ENDLESS.includes(status) && dueOn !== null && dueOn < '2026-07-02',
    );
    expect(statusSummary).toMatchObject({ total: tasks.length, overdue: overdue.length });
    const told = standings(latest(logged, 'report') as readonly Report[], '2026-07-02');
    expect(
      directives.nodes.map(({ citation, work, publicity, evidence }) => ({
        citation,
        work,
        publicity,
        evidence,
      })),
    ).toEqual(
      DUTIES.map(({ citation }) => {
        const { work, publicity, evidence } = told.get(citation) ?? {};
        return { citation, work, publicity, evidence };
      }),
    );
    // On its last day a duty that nobody reported on is due, and nothing is late yet.
    const states = directives.nodes.map(({ timeliness }) => timeliness);
    expect(states).not.toContain('PASSED_SILENT');
    expect(states).not.toContain('OVERDUE');
  });
}

/** How the records of a kind stood after the last of the entries about each, in the order of the log. */
function latest(logged: readonly Logged[], kind: string): readonly unknown[] {
  const last = new Map<string, unknown>();
  const ofKind = logged.filter((one) => one.kind === kind);
  const inOrder = ofKind.toSorted((one, other) => one._id - other._id);
  for (const { subject, state } of inOrder) last.set(subject, state);
  return [...last.values()];
}
