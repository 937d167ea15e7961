import type { Actor } from '../events/event-record.js';
import type { MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';
import type { StoredRecord } from '../store/stored-record.js';
import type { PowerContent } from './power.js';
import type { StoredProposalState } from './proposal-lifecycle.js';

/** The kind of record that a proposal is, in its identifier and its events. */
export const PROPOSAL_KIND = 'proposal';

/** A use of a named power that one person proposes and another decides. */
export interface ProposalRecord extends StoredRecord {
  readonly agency: AgencyId;
  /** The power, by its name. */
  readonly power: string;
  /** The office that decides, and the law or rule that gives it the power. */
  readonly office: string;
  readonly authority: string;
  /** The record that it is about, by identifier, and the version it was made for. */
  readonly subject: string;
  readonly subjectVersion: number;
  readonly content: PowerContent;
  readonly reason: string;
  readonly state: StoredProposalState;
  readonly proposedBy: Actor;
  readonly proposedAt: Date;
  readonly lapsesAt: Date;
  readonly confirmedBy: Actor | null;
  readonly confirmedAt: Date | null;
  /** The marking and audience of the record it is about, as they were when it was made. */
  readonly marking: MarkingRecord;
}
