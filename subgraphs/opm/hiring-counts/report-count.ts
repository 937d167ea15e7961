import { z } from 'zod';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { quarterOf } from '../../contract/dates/calendar-quarter.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { calendarDateInput, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { isInForce } from '../hiring-pathways/authority.js';
import type { HiringPathwayRecord } from '../hiring-pathways/hiring-pathway-record.js';
import { hasReached, type PathwayState } from '../hiring-pathways/pathway-lifecycle.js';
import type { OpmStore } from '../opm-store.js';
import { namesNobody } from '../personal-data/names-nobody.js';
import { countsKind } from './counts-kind.js';
import {
  HIRING_STAGES,
  type HiringCountsRecord,
  type HiringStage,
} from './hiring-counts-record.js';

const reportCountInput = z.object({
  ...updateFields,
  stage: z.enum(HIRING_STAGES),
  count: z.number().int().min(1).max(1_000_000),
  on: calendarDateInput,
});
type ReportCountInput = z.infer<typeof reportCountInput>;

/** How far a pathway must have come before people of a stage can be counted. */
const COUNTED_FROM: Readonly<Record<HiringStage, PathwayState>> = {
  APPLIED: 'OPEN',
  CERTIFIED: 'REVIEWING',
  SELECTED: 'CERTIFIED',
  ONBOARDED: 'SELECTED',
};

/** Adds people who reached a stage, as a number, or says why not. */
export function reportCount(store: OpmStore): Prepare<HiringCountsRecord> {
  return updateRecord(countsKind(store), {
    name: 'reportHiringCount',
    input: reportCountInput,
    right: 'KEEP_HIRING_RECORDS',
    authority: '2(f)',
    may: (input, { policy, principal, today }) =>
      firstRefusal(
        () => policy.mayWriteKnowingAll(principal, 'OPM'),
        () => namesNobody(input),
        () => isPast(input, today),
      ),
    change: async (before, input, { work, today }) => {
      const pathway = await work.read(store.hiringPathways, before.pathway);
      // A pathway and its counts are made in one transaction.
      if (pathway === null) throw new Error(`${before._id} has no pathway.`);
      const verdict = firstRefusal(
        () => isCounted(pathway, input),
        () => isOfTheStageBefore(before, input),
        () => (input.stage === 'ONBOARDED' ? isInForce(pathway.authorities, input.on) : null),
      );
      if (verdict !== null) return refused(verdict);
      const { stage, count, on } = input;
      return done({
        counts: [...before.counts, { stage, count, on, quarter: quarterOf(today) }],
        totals: { ...before.totals, [stage]: before.totals[stage] + count },
      });
    },
  });
}

function isPast({ on }: ReportCountInput, today: CalendarDate): Verdict {
  if (on <= today) return null;
  return refuse('INPUT_INVALID', `${on} has yet to come. Count people once they are there.`, 'on');
}

function isCounted(pathway: HiringPathwayRecord, { stage }: ReportCountInput): Verdict {
  if (hasReached(pathway, COUNTED_FROM[stage])) return null;
  const message = `Nobody is counted as ${stage} before the pathway is ${COUNTED_FROM[stage]}; it is ${pathway.state}.`;
  return refuse('SKIPPED_STATE', message, 'stage');
}

function isOfTheStageBefore(
  { totals }: HiringCountsRecord,
  { stage, count }: ReportCountInput,
): Verdict {
  const earlier = HIRING_STAGES[HIRING_STAGES.indexOf(stage) - 1];
  if (earlier === undefined || totals[stage] + count <= totals[earlier]) return null;
  const message = `${totals[stage] + count} would be ${stage}, of ${totals[earlier]} who are ${earlier}. Count those first.`;
  return refuse('INPUT_INVALID', message, 'count');
}
