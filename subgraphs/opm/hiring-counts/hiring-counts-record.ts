import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { MarkingRecord } from '../../contract/markings/marking.js';
import { audienceOf } from '../../contract/policy/audience.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';
import { HIRING_PATHWAY_KIND } from '../hiring-pathways/hiring-pathway-record.js';

/** The kind of record, in its identifier and its events. */
export const HIRING_COUNTS_KIND = 'hiringCounts';

/** The stages of hiring in which people are counted, each of those of the one before. */
export const HIRING_STAGES = ['APPLIED', 'CERTIFIED', 'SELECTED', 'ONBOARDED'] as const;
export type HiringStage = (typeof HIRING_STAGES)[number];

/** How a placement ends. */
export const PLACEMENT_ENDS = ['COMPLETED', 'CONVERTED', 'SEPARATED'] as const;
export type PlacementEnd = (typeof PLACEMENT_ENDS)[number];

/** How many people of a pathway reached a stage by a day. */
export interface StageCount {
  readonly stage: HiringStage;
  readonly count: number;
  readonly on: CalendarDate;
  /** The quarter in which it was recorded: a published count never changes afterwards. */
  readonly quarter: string;
}

/** How many people reached each stage, were placed, and left a placement. */
export type CountTotals = Readonly<Record<HiringStage | 'PLACED' | PlacementEnd, number>>;

/** The people of one pathway, as counts alone. Apart from the pathway, because the pathway is public. */
export interface HiringCountsRecord extends WorkflowRecord {
  readonly pathway: string;
  readonly counts: readonly StageCount[];
  readonly totals: CountTotals;
}

/** Small counts tell of persons, so counts are OPM's alone until they are protected. */
export const PERSONS: MarkingRecord = { classification: 'U', cui: ['PRVCY'], tlp: null };

/** Who may know every count. */
export const OPM_ALONE = audienceOf(PERSONS, 'OPM');

/** The identifier of the counts of a pathway. */
export function countsId(pathway: string): string {
  return pathway.replace(`:${HIRING_PATHWAY_KIND}:`, `:${HIRING_COUNTS_KIND}:`);
}
