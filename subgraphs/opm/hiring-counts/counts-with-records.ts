import type { Actor, EventDetails } from '../../contract/events/event-record.js';
import { changed } from '../../contract/records/update-record.js';
import type { UnitOfWork } from '../../contract/writing/unit-of-work.js';
import type { OpmStore } from '../opm-store.js';
import { countsState } from './counts-kind.js';
import {
  countsId,
  HIRING_COUNTS_KIND,
  OPM_ALONE,
  PERSONS,
  type CountTotals,
  type HiringCountsRecord,
} from './hiring-counts-record.js';

const NOBODY: CountTotals = {
  APPLIED: 0,
  CERTIFIED: 0,
  SELECTED: 0,
  ONBOARDED: 0,
  PLACED: 0,
  COMPLETED: 0,
  CONVERTED: 0,
  SEPARATED: 0,
};

/** The counts that a pathway begins with: nobody. */
export function newCounts(pathway: string, now: Date): HiringCountsRecord {
  return {
    _id: countsId(pathway),
    version: 1,
    agency: 'OPM',
    pathway,
    counts: [],
    totals: NOBODY,
    marking: PERSONS,
    audience: OPM_ALONE,
    createdAt: now,
    updatedAt: now,
  };
}

/** Stages counts that change with another record, in the same transaction as it. */
export function changeCounts(
  work: UnitOfWork,
  { hiringCounts }: OpmStore,
  before: HiringCountsRecord,
  totals: CountTotals,
  actor: Actor,
): void {
  const after = changed(before, { totals }, work.now);
  work.change(hiringCounts, after, countsEvent(after, before, actor));
}

/** The event of counts that begin or change with another record. */
export function countsEvent(
  after: HiringCountsRecord,
  before: HiringCountsRecord | null,
  actor: Actor,
): EventDetails {
  return {
    kind: HIRING_COUNTS_KIND,
    agency: 'OPM',
    actor,
    right: 'KEEP_HIRING_RECORDS',
    authority: '2(f)',
    from: before === null ? null : countsState(before),
    to: countsState(after),
    reason: null,
    evidenceItems: [],
    marking: after.marking,
  };
}
