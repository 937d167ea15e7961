import type { ToldFact } from '../asking/told-fact.js';
import type { EvidenceItem } from '../order/evidence.js';
import type { AgencyId } from '../order/agencies.js';
import type { Audience } from '../policy/audience.js';
import type { MarkingRecord } from '../markings/marking.js';

/** Who did something, in which capacity. */
export interface Actor {
  readonly subject: string;
  readonly agency: AgencyId | null;
  readonly office: string | null;
}

/** One change, as the log keeps it. Nothing in the log is ever changed. */
export interface EventRecord {
  /** The sequence number: from 1, without a gap. Whoever may not read the whole log never sees it. */
  readonly _id: number;
  /** The identifier that everyone may know: it tells nothing of the events around it. */
  readonly id: string;
  readonly agency: AgencyId;
  readonly at: Date;
  readonly kind: string;
  readonly subject: string;
  readonly version: number;
  readonly actor: Actor;
  /** The right it was done under, such as `CHANGE_TASK`, or the named power. */
  readonly right: string;
  /** Who proposed it, where a second person confirmed; null where one person did it alone. */
  readonly proposedBy: Actor | null;
  /** The provision of the order, or the rule that gives a named power. */
  readonly authority: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly evidenceItems: readonly EvidenceItem[];
  /** What other agencies told, where the change rests on their facts. */
  readonly told: readonly ToldFact[];
  /** The strictest marking of the record, its parts and what was told. */
  readonly marking: MarkingRecord;
  /** Who may know of it: whoever may know of the record. */
  readonly audience: Audience;
  /** The whole record after the change. */
  readonly state: Readonly<Record<string, unknown>>;
}

/** What a change says about itself; the writer adds the sequence number, the record and its version. */
export type EventDetails = Omit<
  EventRecord,
  '_id' | 'id' | 'at' | 'subject' | 'version' | 'audience' | 'state' | 'proposedBy' | 'told'
> &
  Partial<Pick<EventRecord, 'proposedBy' | 'told'>>;
