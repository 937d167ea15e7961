import { DUTIES, NEEDS, obstaclesOf, standings } from './duties.js';
import { dayAfter, isPublic, type Asked, type Report, type Task } from './kept-records.js';
import { putQuestion, readToEnd, type Page } from './put-question.js';
import type { OpenRoom } from './room.js';

interface Lead {
  readonly agency: { readonly id: string };
  readonly principal: { readonly name: string };
  readonly report: {
    readonly work: string;
    readonly publicity: string;
    readonly claimedBy: string | null;
    readonly verifiedBy: string | null;
    readonly completedOn: string | null;
  } | null;
}

interface Provision {
  readonly citation: string;
  readonly dueOn: string | null;
  readonly work: string;
  readonly timeliness: string;
  readonly publicity: string;
  readonly evidence: string;
  readonly leads: readonly Lead[];
  readonly evidenceItems: readonly { readonly statement: string }[];
  readonly blockedBy: Page<{
    readonly kind: string;
    readonly since: string | null;
    readonly note: string | null;
    readonly task: { readonly title: string } | null;
    readonly waitsForDirective: { readonly citation: string } | null;
  }>;
  readonly dependencies: readonly {
    readonly satisfied: boolean | null;
    readonly directive: { readonly citation: string };
  }[];
}

/** Questions 1 to 6. */
export function questionsAboutDirectives(room: OpenRoom): void {
  const reports = () => room().kept.everywhere<Report>('reports');
  const tasks = () => room().kept.everywhere<Task>('tasks');
  const asked = () => room().kept.everywhere<Asked>('consultations');

  test('1: what is overdue or passed silently, who leads it, and what it is blocked on', async () => {
    const [kept, ofTasks, ofOffices] = [await reports(), await tasks(), await asked()];
    const seen = await readToEnd<Provision>(room().stage, 'overdue-provisions', 'directives');
    const told = standings(kept, room().today);
    const late = DUTIES.flatMap((duty) => {
      const standing = told.get(duty.citation);
      const { isPassedSilent = false, isOverdue = false } = standing ?? {};
      const timeliness = isPassedSilent ? 'PASSED_SILENT' : isOverdue ? 'OVERDUE' : null;
      if (timeliness === null) return [];
      const { citation, dueOn, principals } = duty;
      const obstacles = obstaclesOf(citation, ofTasks, kept, ofOffices);
      return [{ citation, dueOn, timeliness, principals, obstacles }];
    });
    expect(late.length).toBeGreaterThan(0);
    expect(
      seen.map(({ citation, dueOn, timeliness, leads, blockedBy }) => ({
        citation,
        dueOn,
        timeliness,
        principals: leads.map(({ principal }) => principal.name),
        obstacles: blockedBy.nodes
          .map(({ kind, since, note, task, waitsForDirective }) => {
            if (task !== null) return `${task.title}: ${kind} ${String(since)} ${String(note)}`;
            if (since !== null) return `${kind} ${since}`;
            return `${kind} on ${String(waitsForDirective?.citation)}`;
          })
          .sort(),
      })),
    ).toEqual(
      late.toSorted((one, other) =>
        one.dueOn < other.dueOn ? -1 : one.dueOn === other.dueOn ? 0 : 1,
      ),
    );
    // A page shows them all: nothing was compared that was cut off.
    for (const { blockedBy } of seen) expect(blockedBy.pageInfo.hasNextPage).toBe(false);
  });

  test('2: what is due in the next 14 days, and which consultations are unanswered', async () => {
    interface Data {
      readonly directives: Page<Provision>;
      readonly agencies: readonly {
        readonly id: string;
        readonly consultations: Page<{ readonly id: string; readonly office: string }>;
      }[];
    }
    // What was due, seen from a week before the last day of 3(a) and 3(b), and from today.
    for (const from of ['2026-07-25', room().today]) {
      const span = { from, to: dayAfter(from, 14) };
      const { directives, agencies } = await putQuestion<Data>(
        room().stage,
        'due-soon-and-unanswered',
        { ...span, first: 1 },
      );
      const due = DUTIES.filter(({ dueOn }) => dueOn >= span.from && dueOn <= span.to);
      // The chapeau of section 3 is due with its parts.
      const expected = due.length === 0 ? [] : ['2(f)', '3', '3(a)', '3(b)'];
      expect(directives.nodes.map(({ citation }) => citation)).toEqual(expected);
      const unanswered = (await asked()).filter(
        (one) => one.state === 'REQUESTED' && isPublic(one),
      );
      for (const { id, consultations } of agencies) {
        const own = unanswered.filter(({ agency }) => agency === id);
        expect(consultations.totalCount).toBe(own.length);
        const shown = consultations.nodes.map((one) => one.id);
        if (own.length <= 20)
          expect(shown.toSorted()).toEqual(own.map(({ _id }) => _id).toSorted());
      }
      expect(agencies).toHaveLength(8);
      const seen = await readToEnd<Task>(room().stage, 'due-soon-and-unanswered', 'tasks', span);
      const dueTasks = (await tasks()).filter(
        (task) =>
          isPublic(task) && task.dueOn !== null && task.dueOn >= span.from && task.dueOn <= span.to,
      );
      expect(titlesOf(seen)).toEqual(titlesOf(dueTasks));
    }
  });

  test('3: what is claimed, what is published and what is verified', async () => {
    const kept = await reports();
    const seen = await readToEnd<Provision>(
      room().stage,
      'claimed-published-verified',
      'directives',
    );
    const told = standings(kept, room().today);
    expect(seen.map(({ citation }) => citation)).toEqual(DUTIES.map(({ citation }) => citation));
    for (const { citation, work, publicity, evidence, evidenceItems, leads } of seen) {
      const standing = told.get(citation);
      expect({ citation, work, publicity, evidence }).toEqual({
        citation,
        work: standing?.work,
        publicity: standing?.publicity,
        evidence: standing?.evidence,
      });
      const statements = new Set(evidenceItems.map(({ statement }) => statement));
      expect([...statements].sort()).toEqual(standing?.statements);
      for (const { agency, report } of leads) {
        const own = kept.find((one) => one.agency === agency.id && one.directive === citation);
        expect(report).toEqual({
          work: own?.work,
          claimedBy: own?.claimedBy,
          verifiedBy: own?.verifiedBy,
          completedOn: own?.completedOn,
        });
      }
    }
  });

  test('4: what waits for what another agency has not finished', async () => {
    const kept = await reports();
    const seen = await readToEnd<Provision>(
      room().stage,
      'waiting-for-another-agency',
      'directives',
    );
    const isVerified = (on: string) =>
      kept
        .filter(({ directive }) => directive === on)
        .every(({ work }) => work === 'VERIFIED_COMPLETE');
    const waiting = NEEDS.filter(([, on]) => !isVerified(on));
    expect(waiting.length).toBeGreaterThan(0);
    expect(
      seen.map(({ citation, dependencies }) => [
        citation,
        ...dependencies.map(({ directive }) => directive.citation),
      ]),
    ).toEqual(waiting);
    interface Problems {
      readonly blockingProblems: readonly {
        readonly kind: string;
        readonly directives: readonly { readonly citation: string }[];
      }[];
    }
    const { blockingProblems } = await putQuestion<Problems>(
      room().stage,
      'waiting-for-another-agency',
    );
    expect(blockingProblems).toContainEqual(
      expect.objectContaining({
        kind: 'INVERSION',
        directives: [{ citation: '2(c)(iii)' }, { citation: '3(a)' }],
      }),
    );
  });

  test('5: what NSA owes, and where it is consulted', async () => {
    interface Data {
      readonly leads: Page<Provision>;
      readonly consulted: Page<Provision>;
      readonly decides: { readonly determination: { readonly decidedBy: { readonly id: string } } };
      readonly asked: readonly {
        readonly id: string;
        readonly consultations: Page<{ readonly id: string }>;
      }[];
    }
    const data = await putQuestion<Data>(room().stage, 'owed-by-one-agency');
    expect(data.leads.nodes.map(({ citation }) => citation)).toEqual(['3', '3(a)', '3(b)']);
    // The Treasury consults the Secretary of War through the Director of NSA.
    expect(data.consulted.nodes.map(({ citation }) => citation)).toEqual(['2(d)']);
    expect(data.decides.determination.decidedBy.id).toBe('DIRECTOR_NSA');
    const ofNsa = (await asked()).filter((one) => one.office === 'DIRECTOR_NSA' && isPublic(one));
    expect(data.asked.map(({ id, consultations }) => [id, consultations.totalCount])).toEqual(
      data.asked.map(({ id }) => [id, ofNsa.filter(({ agency }) => agency === id).length]),
    );
    const seen = await readToEnd<Task>(room().stage, 'owed-by-one-agency', 'tasks');
    const owed = (await tasks()).filter((task) => task.agency === 'NSA' && isPublic(task));
    expect(owed.length).toBeGreaterThan(0);
    expect(titlesOf(seen)).toEqual(titlesOf(owed));
  });

  test('6: how section 3 stands at each of its leads', async () => {
    const kept = await reports();
    const { directives } = await putQuestion<{ readonly directives: Page<Provision> }>(
      room().stage,
      'section-3-by-lead',
    );
    const told = standings(kept, room().today);
    expect(directives.nodes.map(({ citation }) => citation)).toEqual(['3', '3(a)', '3(b)']);
    for (const { citation, work, publicity, leads } of directives.nodes.slice(1)) {
      const standing = told.get(citation);
      expect([work, publicity]).toEqual([standing?.work, standing?.publicity]);
      expect(leads.map(({ agency }) => agency.id)).toEqual(['TREASURY', 'NSA', 'CISA']);
      for (const { agency, report } of leads) {
        const own = kept.find((one) => one.agency === agency.id && one.directive === citation);
        expect(report).toEqual({
          work: own?.work,
          publicity: own?.publicity,
          completedOn: own?.completedOn,
        });
      }
    }
  });
}

function titlesOf(tasks: readonly { readonly title: string }[]): readonly string[] {
  return tasks.map(({ title }) => title).sort();
}
