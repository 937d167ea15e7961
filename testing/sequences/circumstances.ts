import type { CalendarDate } from '../../subgraphs/contract/dates/calendar-date.js';
import type { Draw } from './draw.js';
import type { KnownRecords } from './known-records.js';

/** What an input is made from. */
export interface Circumstances {
  readonly draw: Draw;
  readonly known: KnownRecords;
  readonly today: CalendarDate;
  /** A number that nothing before had. */
  readonly fresh: () => number;
}

/** The input of a call, as it is made. */
export type Input = Record<string, unknown>;

/** Which record a field of an identifier names, where its sample does not say so. */
export const KIND_OF_FIELD: Readonly<Record<string, string>> = {
  frontierModel: 'frontierModel',
  fixes: 'fix',
  distribution: 'distribution',
  threshold: 'thresholdDetermination',
  pathway: 'hiringPathway',
  duplicateOf: 'clearinghouseCase',
  publicCase: 'publicCase',
  task: 'task',
};
