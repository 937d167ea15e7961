import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { Distribution } from '../distributions/distribution.js';
import type { Embargo } from '../embargoes/embargo.js';
import type { Fix } from '../fixes/fix.js';
import type { Participant } from '../participants/participant.js';
import type { PublicFacts } from '../participants/participant-lifecycles.js';
import type { CaseState } from './case-lifecycle.js';
import type { CaseTimeline } from './case-timeline.js';
import type { Sector } from '../../contract/order/sectors.js';
import type { SsvcInputs } from './ssvc-inputs.js';

/** The kind of record, in its identifier and its events. */
export const CASE_KIND = 'clearinghouseCase';

export const DISCOVERY_METHODS = ['HUMAN', 'AI_ASSISTED', 'AI_AUTONOMOUS'] as const;
export type DiscoveryMethod = (typeof DISCOVERY_METHODS)[number];

/** A product that a case is about. */
export interface CaseProduct {
  readonly vendor: string;
  readonly product: string;
  readonly versions: string | null;
}

/** The identifier under which an organization handles the case. */
export interface HandlingId {
  readonly organization: string;
  readonly identifier: string;
}

/** Where a case went. Nothing of it but an opaque reference goes with it. */
export interface Transfer {
  readonly to: string;
  readonly reference: string;
}

/** A vulnerability that somebody reported to the clearinghouse of section 2(d), and everything done about it. */
export interface CaseRecord extends WorkflowRecord {
  readonly title: string;
  readonly summary: string;
  readonly state: CaseState;
  /** The state that it goes back to from one in which it rests. */
  readonly resumesTo: CaseState | null;
  /** Every state with the day it began. */
  readonly steps: readonly { readonly state: CaseState; readonly on: CalendarDate }[];
  readonly reportedOn: CalendarDate;
  /** The quarter of `reportedOn`, for counts. */
  readonly quarter: string;
  /** The organization that reported it; null where an officer wrote the report down. */
  readonly reportedBy: string | null;
  readonly parties: readonly string[];
  readonly handlingIds: readonly HandlingId[];
  readonly originRefs: readonly string[];
  /** Verbatim, and never fewer: whoever found it first found it. */
  readonly finderCredits: readonly string[];
  /** Every organization that the report went through, in order. */
  readonly reporterChain: readonly string[];
  readonly discoveryMethod: DiscoveryMethod;
  readonly discoveryModel: string | null;
  readonly cveIds: readonly string[];
  readonly ghsaIds: readonly string[];
  readonly osvIds: readonly string[];
  readonly cwes: readonly string[];
  readonly affected: readonly CaseProduct[];
  readonly cvssVector: string | null;
  readonly sectors: readonly Sector[];
  /** Under which sector it is counted: the first that the report named, whatever became known later. */
  readonly countedUnder: Sector | null;
  readonly affectsNationalSecuritySystems: boolean;
  readonly ssvc: SsvcInputs | null;
  /** What CISA told, each time that it was asked. */
  readonly timelines: readonly CaseTimeline[];
  readonly duplicateOf: string | null;
  readonly transfer: Transfer | null;
  readonly participants: readonly Participant[];
  readonly embargo: Embargo;
  readonly publicFacts: PublicFacts;
  readonly fixes: readonly Fix[];
  readonly distributions: readonly Distribution[];
}
