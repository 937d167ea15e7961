import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import { officer } from '../../testing/stage.js';
import { quarterBefore, shownOrWithheld, type Cell } from './counts.js';
import type { Instrument } from './about-instruments.js';
import { dayAfter, isPublic, type Marked, type Task } from './kept-records.js';
import { putQuestion, readToEnd } from './put-question.js';
import type { OpenRoom } from './room.js';

interface Pathway {
  readonly _id: string;
  readonly state: string;
  readonly title: string;
  readonly seats: number | null;
  readonly baseline: {
    readonly asOf: string;
    readonly seats: number | null;
    readonly onboards: number | null;
    readonly agencies: readonly string[] | null;
  };
  readonly hosts: readonly { readonly agency: string; readonly seats: number | null }[];
}

interface HiringCounts {
  readonly pathway: string;
  readonly counts: readonly { readonly stage: string; readonly count: number }[];
}

interface Placement {
  readonly niceRole: string;
  readonly host: string;
  readonly quarter: string;
  readonly count: number;
}

interface Answer {
  readonly hiringPathway: Pick<Pathway, 'title' | 'seats'> & {
    readonly baseline: Pick<Pathway['baseline'], 'asOf' | 'seats' | 'onboards'>;
    readonly expansion: {
      readonly since: string;
      readonly seats: number | null;
      readonly onboards: Cell;
      readonly agencies: readonly string[] | null;
    };
  };
  readonly placementCounts: {
    readonly total: Cell;
    readonly byAgency: readonly { readonly agency: string; readonly total: Cell }[];
  };
}

interface RequiredAction extends Marked {
  readonly directive: string;
  readonly action: string;
  readonly boundAgency: string;
  readonly state: string;
}

interface Overdue {
  readonly agency: string;
  readonly action: string;
  readonly dueOn: string;
}

interface Mix {
  readonly placementCounts: {
    readonly byAgency: readonly {
      readonly agency: string;
      readonly byRole: readonly { readonly category: string; readonly count: Cell }[];
    }[];
  };
}

interface Staffing {
  readonly title: string;
  readonly agency: {
    readonly id: string;
    readonly cyberWorkforce: { readonly seats: number | null; readonly placements: Cell };
  };
}

const NAME = 'tech-force-against-baseline';
const recruiter = officer('OPM');
const WITHOUT_SEATS = ['BASELINED', 'CLOSED', 'COMPLETED', 'CONVERTED', 'SEPARATED'];

/** Questions 21 and 22. */
export function questionsAboutTheWorkforce(room: OpenRoom): void {
  /** The last quarter that is over and in which somebody was placed. */
  const lastQuarter = async () => {
    const kept = await room().kept.of<Placement>('opm', 'placements');
    const { quarter: last } = quarterBefore(room().today);
    const quarters = kept.map(({ quarter }) => quarter).filter((quarter) => quarter <= last);
    return quarters.toSorted().at(-1) ?? last;
  };
  const pathways = () => room().kept.of<Pathway>('opm', 'hiringPathways');
  const placements = async () => {
    const kept = await room().kept.of<Placement>('opm', 'placements');
    const last = await lastQuarter();
    const recorded = kept.filter(({ quarter }) => quarter === last);
    return (agency?: string) =>
      sum(recorded.filter(({ host }) => agency === undefined || host === agency));
  };
  const put = async (pathway: string, as = publicPrincipal) =>
    putQuestion<Answer>(room().stage, NAME, { pathway, quarter: await lastQuarter() }, as);

  test('21: how the cyber track compares with its baseline', async () => {
    const counts = await room().kept.of<HiringCounts>('opm', 'hiringCounts');
    const kept = await pathways();
    expect(kept.some(({ seats }) => seats !== null)).toBe(true);
    for (const { _id, title, seats, baseline, hosts } of kept) {
      const { hiringPathway: seen } = await put(_id, recruiter);
      const own = counts.find(({ pathway }) => pathway === _id)?.counts ?? [];
      const onboards = sum(own.filter(({ stage }) => stage === 'ONBOARDED'));
      const added = seats === null || baseline.seats === null ? null : seats - baseline.seats;
      const { asOf } = baseline;
      expect(seen).toMatchObject({
        title,
        seats,
        baseline: { asOf, seats: baseline.seats, onboards: baseline.onboards },
        expansion: {
          since: asOf,
          seats: added,
          onboards: { value: onboards },
          agencies:
            baseline.agencies === null
              ? null
              : hosts
                  .map(({ agency }) => agency)
                  .filter((agency) => !baseline.agencies?.includes(agency)),
        },
      });
      // What everyone is told moves by steps that are not small, and never beyond what there is.
      const { value } = (await put(_id)).hiringPathway.expansion.onboards;
      expect(value ?? 0).toBeLessThanOrEqual(onboards);
    }
  });

  test('21: where its people sit', async () => {
    const placed = await placements();
    expect(placed()).toBeGreaterThan(0);
    const [{ _id } = { _id: '' }] = await pathways();
    const { placementCounts: whole } = await put(_id, recruiter);
    const { placementCounts: shown } = await put(_id);
    expect(whole.total.value).toBe(placed());
    shownOrWithheld(shown.total, placed());
    expect(whole.byAgency).toHaveLength(8);
    for (const { agency, total } of whole.byAgency) expect(total.value).toBe(placed(agency));
    for (const { agency, total } of shown.byAgency) shownOrWithheld(total, placed(agency));
  });

  test('21: whether work is blocked for staffing where they sit', async () => {
    const kept = await room().kept.everywhere<Task>('tasks');
    const blocked = kept.filter(
      (task) =>
        isPublic(task) &&
        task.status === 'BLOCKED' &&
        task.blockers.some(({ kind }) => kind === 'STAFFING'),
    );
    expect(blocked.length).toBeGreaterThan(0);
    const placed = await placements();
    const under = (await pathways()).filter(({ state }) => !WITHOUT_SEATS.includes(state));
    const variables = { quarter: await lastQuarter() };
    const seen = await readToEnd<Staffing>(room().stage, NAME, 'tasks', variables, recruiter);
    expect(seen.map(({ title }) => title).sort()).toEqual(blocked.map(({ title }) => title).sort());
    for (const { agency } of seen) {
      const hosts = under.flatMap((one) => one.hosts).filter((one) => one.agency === agency.id);
      const seats = hosts.flatMap((one) => (one.seats === null ? [] : [one.seats]));
      expect(agency.cyberWorkforce).toMatchObject({
        seats: seats.length === 0 ? null : seats.reduce((total, one) => total + one, 0),
        placements: { value: placed(agency.id) },
      });
    }
  });

  test('22: which roles were placed where most is overdue under BOD 26-04', async () => {
    const variables = { quarter: await lastQuarter() };
    const recorded = (await room().kept.of<Placement>('opm', 'placements')).filter(
      ({ quarter }) => quarter === variables.quarter,
    );
    const { placementCounts } = await putQuestion<Pick<Mix, 'placementCounts'>>(
      room().stage,
      'workforce-and-overdue-actions',
      variables,
      recruiter,
    );
    for (const { agency, byRole } of placementCounts.byAgency) {
      for (const { category, count } of byRole) {
        const own = recorded.filter(
          ({ host, niceRole }) => host === agency && kindOf(niceRole) === category,
        );
        expect([agency, category, count.value]).toEqual([agency, category, sum(own)]);
      }
    }
    const instruments = await room().kept.of<Instrument>('cisa', 'instruments');
    const directive = instruments.find(({ number }) => number === 'BOD 26-04');
    const required = await room().kept.of<RequiredAction>('cisa', 'requiredActions');
    const overdue = required.flatMap(({ directive: of, action, boundAgency, state, ...rest }) => {
      const rule = directive?.actions.find(({ id }) => id === action)?.dueRule;
      // Remediation timelines have to be met 180 days after the issuance.
      const days = rule?.kind === 'TABLE' ? 180 : (rule?.offsetDays ?? 0);
      const dueOn = dayAfter(directive?.issuedOn ?? '', days);
      const isOwed = state === 'PENDING' || state === 'EXCEPTION_REQUESTED';
      const isOverdue = of === directive?._id && isOwed && dueOn < room().today;
      return isOverdue ? [{ ...rest, row: `${boundAgency} ${action} ${dueOn}` }] : [];
    });
    expect(overdue.length).toBeGreaterThan(0);
    for (const [as, known] of [
      [officer('CISA'), overdue],
      [publicPrincipal, overdue.filter(isPublic)],
    ] as const) {
      const seen = await readToEnd<Overdue>(
        room().stage,
        'workforce-and-overdue-actions',
        'requiredActions',
        variables,
        as,
      );
      expect(
        seen.map(({ agency, action, dueOn }) => `${agency} ${action} ${dueOn}`).sort(),
      ).toEqual(known.map(({ row }) => row).sort());
    }
  });
}

/** The kind of work of a role of NICE, which its identifier begins with. */
function kindOf(niceRole: string): string {
  return niceRole.slice(0, 2);
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
