import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal } from '../../contract/graph/refusal.js';
import { updateRecord, type Changes } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { countsId } from '../hiring-counts/hiring-counts-record.js';
import type { OpmStore } from '../opm-store.js';
import { namesNobody } from '../personal-data/names-nobody.js';
import { baselineGiven } from './baseline.js';
import type { HiringPathwayRecord } from './hiring-pathway-record.js';
import { updatePathwayInput, type UpdatePathwayInput } from './pathway-inputs.js';
import { pathwayKind } from './pathway-kind.js';
import { pathwayRules } from './pathway-rules.js';
import { planGiven } from './plan.js';

/** A step of a pathway or a change of its plan, or why it is none. */
export function updatePathway(store: OpmStore): Prepare<HiringPathwayRecord> {
  return updateRecord(pathwayKind(store), {
    name: 'updateHiringPathway',
    input: updatePathwayInput,
    right: 'KEEP_HIRING_RECORDS',
    authority: '2(f)',
    may: (input, { policy, principal }) =>
      firstRefusal(
        () => policy.mayWriteKnowingAll(principal, 'OPM'),
        () => namesNobody(input),
      ),
    reads: ({ id }) => [recordKey(store.hiringCounts, countsId(id))],
    change: async (before, input, { work, today }) => {
      const counts = await work.read(store.hiringCounts, countsId(before._id));
      // A pathway and its counts are made in one transaction.
      if (counts === null) throw new Error(`${before._id} has no counts.`);
      const after = changesOf(before, input, today);
      const { totals } = counts;
      const verdict = pathwayRules({
        before,
        after: { ...before, ...after },
        input,
        totals,
        today,
      });
      return verdict === null ? done(after) : refused(verdict);
    },
  });
}

function changesOf(
  before: HiringPathwayRecord,
  input: UpdatePathwayInput,
  on: CalendarDate,
): Changes<HiringPathwayRecord> {
  const state = input.state ?? before.state;
  return {
    title: input.title ?? before.title,
    baseline: input.baseline == null ? before.baseline : baselineGiven(input.baseline),
    ...planGiven(input, before),
    state,
    pausedFrom: state === 'PAUSED' ? (before.pausedFrom ?? before.state) : null,
    steps: input.state == null ? before.steps : [...before.steps, { state, on }],
    evidenceItems: [...before.evidenceItems, ...evidenceGiven(input.evidence, on)],
  };
}
