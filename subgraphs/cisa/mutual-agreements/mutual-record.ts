import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { DEVELOPERS_INFORMATION } from '../../contract/markings/developers-information.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';

/** Who agrees: the developer of the model, and CISA for the Government. */
export const SIDES = ['DEVELOPER', 'GOVERNMENT'] as const;
export type Side = (typeof SIDES)[number];

/**
 * Something about a developer's designated model that both the developer and the Government agree to.
 * It has no field for a reason to take an agreement back.
 */
export interface MutualRecord<State extends string> extends WorkflowRecord {
  readonly frontierModel: string;
  readonly developer: string;
  readonly parties: readonly string[];
  readonly proposedBy: Side;
  readonly developerAgreed: boolean;
  readonly governmentAgreed: boolean;
  readonly state: State;
  /** Every state with the day it began, so that a past day can be counted. */
  readonly steps: readonly { readonly state: State; readonly on: CalendarDate }[];
}

/** What a proposal of a side begins with: to propose is to agree. */
export function proposedBy(side: Side, developer: string, frontierModel: string, on: CalendarDate) {
  return {
    frontierModel,
    developer,
    parties: [developer],
    proposedBy: side,
    developerAgreed: side === 'DEVELOPER',
    governmentAgreed: side === 'GOVERNMENT',
    state: 'PROPOSED' as const,
    steps: [{ state: 'PROPOSED' as const, on }],
    marking: DEVELOPERS_INFORMATION,
  };
}

/** A step taken on a day, as the record keeps it. */
export function stepped<State extends string>(
  { steps }: Pick<MutualRecord<State>, 'steps'>,
  state: State,
  on: CalendarDate,
): Pick<MutualRecord<State>, 'state' | 'steps'> {
  return { state, steps: [...steps, { state, on }] };
}
