import { Schema } from 'mongoose';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { MarkingRecord } from '../../contract/markings/marking.js';
import { agenciesKnownInside } from '../../contract/policy/agencies-known-inside.js';
import type { RecordKind, WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { ReportingChannel } from '../binding-operational-directives/instrument-record.js';
import type { CisaStore } from '../cisa-store.js';
import { isFcebAgency, type FcebAgency } from './fceb-agencies.js';
import type { RequiredActionState } from './required-action-lifecycle.js';

/** The kind of record, in its identifier and its events. */
export const REQUIRED_ACTION_KIND = 'requiredAction';

/** A step of a required action: who took it for which office, when, and in which words. */
export interface RequiredActionStep {
  readonly state: RequiredActionState;
  readonly on: CalendarDate;
  readonly agency: FcebAgency;
  /** The office that the token named; null where it named none. */
  readonly office: string | null;
  /** The person; never shown. */
  readonly subject: string;
  readonly statement: string | null;
}

/** What one directive has one agency do. It has no due date of its own: that follows from the rule in force. */
export interface RequiredActionRecord extends WorkflowRecord {
  /** The directive, by identifier, and its number, by which lists are asked. */
  readonly directive: string;
  readonly number: string | null;
  /** The name of the action within the directive. */
  readonly action: string;
  readonly boundAgency: FcebAgency;
  readonly state: RequiredActionState;
  /** How the agency reported; null until it did. */
  readonly channel: ReportingChannel | null;
  readonly steps: readonly RequiredActionStep[];
  readonly evidenceItems: NonNullable<WorkflowRecord['evidenceItems']>;
}

/** How an agency complies is for CISA and for itself, until it is released. */
export const COMPLIANCE_MARKING: MarkingRecord = {
  classification: 'U',
  cui: ['ISVI'],
  tlp: 'AMBER_STRICT',
};

/** The identifier of what a directive has an agency do: there is one of each. */
export function requiredActionId(directive: string, action: string, agency: string): string {
  return `CISA:${REQUIRED_ACTION_KIND}:${directive.split(':').at(-1) ?? ''}:${action}:${agency}`;
}

/** The agency that an identifier names; null where it names none that can be bound. */
export function agencyNamedBy(id: string): FcebAgency | null {
  const agency = id.split(':').at(-1) ?? '';
  return isFcebAgency(agency) ? agency : null;
}

/** The condition that an agency is the caller's own, beside what its marking says. */
export function isOwnOf(context: Pick<GraphContext, 'audiences'>): object {
  return { boundAgency: { $in: agenciesKnownInside(context) } };
}

/** Whether it is the caller's own agency that is bound: the same question of a record that was read. */
export function isBoundAgency(
  { boundAgency }: Pick<RequiredActionRecord, 'boundAgency'>,
  context: Pick<GraphContext, 'audiences'>,
): boolean {
  return agenciesKnownInside(context).includes(boundAgency);
}

/** What agencies are required to do, for its changes. */
export function requiredActionKind({
  requiredActions,
}: CisaStore): RecordKind<RequiredActionRecord> {
  return {
    kind: REQUIRED_ACTION_KIND,
    called: 'required action',
    records: requiredActions,
    stateOf: ({ state }) => state,
  };
}

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const requiredActionSchema = new Schema<RequiredActionRecord>(
  { _id: { type: String, required: true }, audience: String, createdAt: Date, directive: String },
  { collection: 'requiredActions', strict: false, versionKey: false, minimize: false },
)
  .index({ audience: 1, createdAt: -1, _id: -1 })
  .index({ boundAgency: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, directive: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, state: 1, createdAt: -1, _id: -1 });
