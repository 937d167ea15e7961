import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { Citation } from '../../contract/order/citations.js';
import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { CisaStore } from '../cisa-store.js';
import type { ProgramRecord } from '../programs/program-record.js';

/** The order's own two verbs in 2(c)(ii). */
export const PROGRAM_EFFORTS = ['ESTABLISH', 'EXPAND'] as const;
export type ProgramEffort = (typeof PROGRAM_EFFORTS)[number];

/** Something countable of a program, before and after. */
export interface ProgramMeasure {
  readonly name: string;
  readonly atBaseline: number;
  /** Null where it is not known yet, which is not zero. */
  readonly present: number | null;
}

/** What was there before an expansion. */
export interface ProgramBaseline {
  readonly asOf: CalendarDate;
  readonly description: string;
  readonly measures: readonly ProgramMeasure[];
}

/** A Federal program or service that enhances AI-enabled defensive tools. 2(c)(ii). */
export interface DefensiveProgramRecord extends ProgramRecord {
  readonly effort: ProgramEffort;
  /** The AI-enabled defensive tools that it enhances. */
  readonly enhances: readonly string[];
  /** What was there before; null where the program is established anew. */
  readonly baseline: ProgramBaseline | null;
  /** The provisions that it supports beside 2(c)(ii). */
  readonly alsoSupports: readonly Citation[];
}

/** Defensive programs, for their changes. */
export function defensiveProgramKind({
  defensivePrograms,
}: Pick<CisaStore, 'defensivePrograms'>): RecordKind<DefensiveProgramRecord> {
  return {
    kind: 'defensiveProgram',
    called: 'defensive program',
    records: defensivePrograms,
    stateOf: ({ state }) => state,
  };
}
