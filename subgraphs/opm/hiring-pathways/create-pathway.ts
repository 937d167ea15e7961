import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal } from '../../contract/graph/refusal.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import { createRecord, type NewRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { actorOf } from '../../contract/writing/write-request.js';
import { newCounts, countsEvent } from '../hiring-counts/counts-with-records.js';
import type { OpmStore } from '../opm-store.js';
import { namesNobody } from '../personal-data/names-nobody.js';
import { baselineGiven, hasBaseline, noBaseline } from './baseline.js';
import { pathwayId, type HiringPathwayRecord } from './hiring-pathway-record.js';
import { NO_PLAN, planGiven } from './plan.js';
import {
  createPathwayInput,
  type BaselineInput,
  type CreatePathwayInput,
} from './pathway-inputs.js';
import { pathwayKind } from './pathway-kind.js';

/** A new pathway with its baseline, or why it is refused. Its counts begin with it, in a record of their own. */
export function createPathway(store: OpmStore): Prepare<HiringPathwayRecord> {
  return createRecord(pathwayKind(store), {
    name: 'createHiringPathway',
    input: createPathwayInput,
    agency: 'OPM',
    right: 'KEEP_HIRING_RECORDS',
    authority: '2(f)',
    may: (input, { policy, principal }) =>
      firstRefusal(
        () => policy.mayWriteKnowingAll(principal, 'OPM'),
        () => namesNobody(input),
        () => hasBaseline(input.baseline),
      ),
    idOf: ({ code }) => pathwayId(code),
    make: (input, { context, work, now, today }) => {
      const { baseline } = input;
      if (baseline == null) return refused(noBaseline());
      const counts = newCounts(pathwayId(input.code), now);
      work.change(
        store.hiringCounts,
        counts,
        countsEvent(counts, null, actorOf(context.principal)),
      );
      return done(newPathway(input, baseline, today));
    },
  });
}

function newPathway(
  input: CreatePathwayInput,
  baseline: BaselineInput,
  on: CalendarDate,
): NewRecord<HiringPathwayRecord> {
  return {
    title: input.title,
    state: 'BASELINED',
    pausedFrom: null,
    baseline: baselineGiven(baseline),
    steps: [{ state: 'BASELINED', on }],
    ...planGiven(input, NO_PLAN),
    evidenceItems: evidenceGiven(input.evidence, on),
    marking: PUBLIC_MARKING,
  };
}
