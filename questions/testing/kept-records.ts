import type { Stage } from '../../testing/stage.js';

type SubgraphName = Parameters<Stage['databaseOf']>[0];

/** Who may know of a record, as it is written on it. */
export interface Marked {
  readonly marking: { readonly cui: readonly string[]; readonly tlp: string | null };
}

/** A piece of evidence, as reports keep it. */
export interface Evidence {
  readonly kind: string;
  readonly grade: string;
  readonly date: string | null;
  readonly asOf: string;
  readonly statement: string;
}

/** A lead's report on a provision, as the agency keeps it. */
export interface Report extends Marked {
  readonly _id: string;
  readonly agency: string;
  readonly directive: string;
  readonly work: string;
  readonly publicity: string;
  readonly completedOn: string | null;
  readonly claimedBy: string | null;
  readonly verifiedBy: string | null;
  readonly evidenceItems: readonly Evidence[];
  readonly consultations: readonly {
    readonly office: string;
    readonly requestedOn: string;
    readonly respondedOn: string | null;
  }[];
}

/** A task, as the agency keeps it. */
export interface Task extends Marked {
  readonly _id: string;
  readonly agency: string;
  readonly directive: string;
  readonly title: string;
  readonly status: string;
  readonly dueOn: string | null;
  readonly blockers: readonly {
    readonly kind: string;
    readonly since: string;
    readonly note: string | null;
    readonly task: string | null;
    readonly directive: string | null;
  }[];
}

/** A question to an office, as the agency that asks keeps it. */
export interface Asked extends Marked {
  readonly _id: string;
  readonly agency: string;
  readonly about: string;
  readonly directive: string | null;
  readonly office: string;
  readonly state: string;
  readonly requestedOn: string;
  readonly answeredOn: string | null;
}

/** An entry of an agency's log. */
export interface Logged extends Marked {
  readonly _id: number;
  readonly id: string;
  readonly agency: string;
  readonly at: Date;
  readonly kind: string;
  readonly subject: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly authority: string | null;
  readonly actor: { readonly office: string | null };
  readonly state: Readonly<Record<string, unknown>>;
}

/** What the databases of the agencies hold, read past everything that answers queries. */
export class KeptRecords {
  constructor(private readonly stage: Pick<Stage, 'databaseOf'>) {}

  /** Every record of one collection of one agency. */
  async of<Kept>(subgraph: SubgraphName, collection: string): Promise<readonly Kept[]> {
    const found = await this.stage.databaseOf(subgraph).collection(collection).find().toArray();
    return found as unknown as readonly Kept[];
  }

  /** Every record of a collection that each agency has. */
  async everywhere<Kept>(collection: string): Promise<readonly Kept[]> {
    const each = await Promise.all(SUBGRAPHS.map((name) => this.of<Kept>(name, collection)));
    return each.flat();
  }
}

const SUBGRAPHS: readonly SubgraphName[] = ['treasury', 'nsa', 'cisa', 'omb', 'opm', 'doj'];

/** Whether everyone may know of a record: it is neither controlled nor shared in confidence. */
export function isPublic({ marking: { cui, tlp } }: Marked): boolean {
  return cui.length === 0 && (tlp === null || tlp === 'CLEAR');
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day in Washington at a moment. */
export function dayInWashington(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(moment);
}

/** A week from today, or the first of some days where that is later: so that there is something to see. */
export function weekOrFirst(days: readonly string[], today: string): string {
  const week = dayAfter(today, 7);
  const [first = week] = days.toSorted();
  return first > week ? first : week;
}
