import {
  dayAfter,
  isPublic,
  type Asked,
  type Evidence,
  type Report,
  type Task,
} from './kept-records.js';

/** A duty of the order with a due date of its own. */
interface Duty {
  readonly citation: string;
  readonly dueOn: string;
  /** The agencies whose reports tell of it. */
  readonly agencies: readonly string[];
  /** The officials that the order charges. */
  readonly principals: readonly string[];
}

const COMMITTEE = 'Committee on National Security Systems';
const WAR = 'Secretary of War';
const HOMELAND = 'Secretary of Homeland Security';
const TREASURY = 'Secretary of the Treasury';
const SECTION_3 = {
  dueOn: '2026-08-01',
  agencies: ['TREASURY', 'NSA', 'CISA'],
  principals: [TREASURY, WAR, HOMELAND],
};
const SECTION_2C = { dueOn: '2026-07-02', agencies: ['CISA'], principals: [HOMELAND] };

/** The ten duties of the order with a due date, copied from its text: 30 and 60 days after June 2, 2026. */
export const DUTIES: readonly Duty[] = [
  { citation: '2(a)', dueOn: '2026-07-02', agencies: ['CNSS'], principals: [COMMITTEE] },
  { citation: '2(b)', dueOn: '2026-07-02', agencies: ['WAR'], principals: [WAR] },
  { citation: '2(c)(i)', ...SECTION_2C },
  { citation: '2(c)(ii)', ...SECTION_2C },
  { citation: '2(c)(iii)', ...SECTION_2C },
  { citation: '2(d)', dueOn: '2026-07-02', agencies: ['TREASURY'], principals: [TREASURY] },
  {
    citation: '2(e)',
    dueOn: '2026-07-02',
    agencies: ['OMB'],
    principals: ['Director of the Office of Management and Budget'],
  },
  {
    citation: '2(f)',
    dueOn: '2026-08-01',
    agencies: ['OPM'],
    principals: ['Director of the Office of Personnel Management'],
  },
  { citation: '3(a)', ...SECTION_3 },
  { citation: '3(b)', ...SECTION_3 },
];

const DONE = ['REPORTED_COMPLETE', 'VERIFIED_COMPLETE'];
const PUBLIC_FROM_LEAST = ['UNPUBLISHED', 'WITHHELD_CLASSIFIED', 'ANNOUNCED', 'PUBLISHED'];
const EVIDENCE_FROM_WEAKEST = [
  'NONE',
  'AGENCY_CLAIM',
  'THIRD_PARTY_REPORT',
  'PRIMARY_DOCUMENT',
  'INDEPENDENTLY_VERIFIED',
];

/** How a duty stands, told from the reports of its leads alone. */
export class DutyStanding {
  constructor(
    private readonly duty: Duty,
    /** One of each lead. */
    private readonly reports: readonly Report[],
    private readonly today: string,
  ) {}

  /** What the leads together have done: a joint duty is done when each of them is. */
  get work(): string | undefined {
    const works = this.reports.map(({ work }) => work);
    if (works.every((work) => work === works[0])) return works[0];
    if (this.isDone) return 'REPORTED_COMPLETE';
    return works.includes('BLOCKED') ? 'BLOCKED' : 'IN_PROGRESS';
  }

  /** A joint result is as public as its least public part. */
  get publicity(): string | undefined {
    return lowest(
      PUBLIC_FROM_LEAST,
      this.reports.map(({ publicity }) => publicity),
    );
  }

  /** The strongest piece of evidence dated since the signing. */
  get evidence(): string {
    const kinds = this.#traces.map(({ kind }) => kind);
    return EVIDENCE_FROM_WEAKEST.findLast((kind) => kinds.includes(kind)) ?? 'NONE';
  }

  /** Everything that the leads bring forward, once. */
  get statements(): readonly string[] {
    const all = this.reports.flatMap(({ evidenceItems }) => evidenceItems);
    return [...new Set(all.map(({ statement }) => statement))].sort();
  }

  get isDone(): boolean {
    return this.reports.every(({ work }) => DONE.includes(work));
  }

  /** More than three days past the due date without any trace by then. */
  get isPassedSilent(): boolean {
    const endOfGrace = dayAfter(this.duty.dueOn, 3);
    if (this.isDone || this.today <= endOfGrace) return false;
    // What goes on without an end has until today to leave a trace.
    const heardBy = this.work === 'CONTINUING' ? this.today : endOfGrace;
    return !this.#isTracedBy(heardBy);
  }

  /** Not done, not silent, and with nothing published by the due date that might have done it. */
  get isOverdue(): boolean {
    const isPast = !this.isDone && this.today > this.duty.dueOn && this.work !== 'CONTINUING';
    const mayBeDone = this.publicity === 'PUBLISHED' && this.#isTracedBy(this.duty.dueOn);
    return isPast && !this.isPassedSilent && !mayBeDone;
  }

  #isTracedBy(day: string): boolean {
    return this.#traces.some(({ date }) => date !== null && date <= day);
  }

  get #traces(): readonly Evidence[] {
    return this.reports
      .flatMap(({ evidenceItems }) => evidenceItems)
      .filter(({ kind, grade }) => kind !== 'NONE' && grade !== 'NOT_FOUND')
      .filter(({ date }) => date !== null && date >= '2026-06-02' && date <= this.today);
  }
}

/** How each of the ten duties stands by the reports that agencies keep. */
export function standings(
  reports: readonly Report[],
  today: string,
): ReadonlyMap<string, DutyStanding> {
  return new Map(
    DUTIES.map((duty) => {
      const own = duty.agencies.map((agency) =>
        reports.find((one) => one.agency === agency && one.directive === duty.citation),
      );
      const known = own.filter((one) => one !== undefined);
      expect(known).toHaveLength(own.length);
      return [duty.citation, new DutyStanding(duty, known, today)];
    }),
  );
}

/** What the order's own words make one provision need of another. */
export const NEEDS: readonly (readonly [string, string])[] = [
  ['2(c)(iii)', '3(a)'],
  ['3(b)(i)', '3(a)'],
  ['3(b)(ii)', '3(a)'],
  ['3(b)(iii)', '3(a)'],
];

/** What a provision is blocked on, for everyone, as words to compare. */
export function obstaclesOf(
  citation: string,
  tasks: readonly Task[],
  reports: readonly Report[],
  asked: readonly Asked[],
): readonly string[] {
  const ofTasks = tasks
    .filter((task) => isPublic(task) && task.status === 'BLOCKED' && task.directive === citation)
    .flatMap(({ title, blockers }) =>
      blockers.map(({ kind, since, note }) => `${title}: ${kind} ${since} ${String(note)}`),
    );
  const own = reports.filter(({ directive }) => directive === citation);
  const ofOffices = asked
    .filter((one) => one.state === 'REQUESTED' && one.directive === citation && isPublic(one))
    .map(({ requestedOn }) => `CONSULTATION_PENDING ${requestedOn}`);
  const stated = own.flatMap(({ consultations }) =>
    consultations
      .filter(({ respondedOn }) => respondedOn === null)
      .map(({ requestedOn }) => `CONSULTATION_PENDING ${requestedOn}`),
  );
  const ofOrder = NEEDS.filter(([from]) => from === citation).map(([, on]) => {
    const works = reports.filter(({ directive }) => directive === on).map(({ work }) => work);
    return works.every((work) => work === 'VERIFIED_COMPLETE') ? [] : [`DEPENDENCY on ${on}`];
  });
  return [...ofTasks, ...ofOffices, ...stated, ...ofOrder.flat()].sort();
}

function lowest(scale: readonly string[], values: readonly string[]): string | undefined {
  return scale.find((one) => values.includes(one));
}
