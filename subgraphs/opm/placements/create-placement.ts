import { z } from 'zod';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { quarterOf } from '../../contract/dates/calendar-quarter.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { AGENCY_IDS } from '../../contract/order/agencies.js';
import { isReportable, provision } from '../../contract/order/provisions.js';
import { createRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import {
  calendarDateInput,
  changeFields,
  citationInput,
  idInput,
} from '../../contract/writing/input-schemas.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { actorOf } from '../../contract/writing/write-request.js';
import { changeCounts } from '../hiring-counts/counts-with-records.js';
import {
  countsId,
  PERSONS,
  type HiringCountsRecord,
} from '../hiring-counts/hiring-counts-record.js';
import type { HiringPathwayRecord } from '../hiring-pathways/hiring-pathway-record.js';
import type { OpmStore } from '../opm-store.js';
import { namesNobody } from '../personal-data/names-nobody.js';
import { niceRoleInput } from '../position-terms/nice-roles.js';
import { gradeInput, seriesInput } from '../position-terms/positions.js';
import { placementKind } from './placement-kind.js';
import type { PlacementRecord } from './placement-record.js';

const createPlacementInput = z.object({
  pathway: idInput,
  agency: z.enum(AGENCY_IDS),
  directive: citationInput.refine(
    (citation) => isReportable(provision(citation)),
    'must be a provision that agencies report on, such as "2(c)(i)"',
  ),
  niceRole: niceRoleInput,
  series: seriesInput,
  grade: gradeInput.nullish(),
  count: z.number().int().min(1).max(1_000_000),
  placedOn: calendarDateInput,
  ...changeFields,
});
type CreatePlacementInput = z.infer<typeof createPlacementInput>;

/** People placed at an agency, as a number, or why not: nobody is placed who did not come on board. */
export function createPlacement(store: OpmStore): Prepare<PlacementRecord> {
  const { hiringPathways, hiringCounts } = store;
  return createRecord(placementKind(store), {
    name: 'createPlacement',
    input: createPlacementInput,
    agency: 'OPM',
    right: 'KEEP_HIRING_RECORDS',
    authority: '2(f)',
    may: (input, { policy, principal, today }) =>
      firstRefusal(
        () => policy.mayWriteKnowingAll(principal, 'OPM'),
        () => namesNobody(input),
        () => isPast(input, today),
      ),
    reads: ({ pathway }) => [
      recordKey(hiringPathways, pathway),
      recordKey(hiringCounts, countsId(pathway)),
    ],
    make: async (input, { context, work, today }) => {
      const pathway = await work.read(hiringPathways, input.pathway);
      const counts = await work.read(hiringCounts, countsId(input.pathway));
      if (pathway === null || counts === null) {
        return refused(refuse('NOT_FOUND', `There is no pathway ${input.pathway}.`, 'pathway'));
      }
      const verdict = firstRefusal(
        () => isPlacing(pathway),
        () => cameOnBoard(counts, input),
      );
      if (verdict !== null) return refused(verdict);
      const { totals } = counts;
      const placed = { ...totals, PLACED: totals.PLACED + input.count };
      changeCounts(work, store, counts, placed, actorOf(context.principal));
      const { pathway: of, directive, niceRole, series, grade, count, placedOn } = input;
      return done({
        ...{ pathway: of, directive, niceRole, series, count, placedOn },
        host: input.agency,
        grade: grade ?? null,
        quarter: quarterOf(today),
        ends: { COMPLETED: 0, CONVERTED: 0, SEPARATED: 0 },
        marking: PERSONS,
      });
    },
  });
}

function isPast({ placedOn }: CreatePlacementInput, today: CalendarDate): Verdict {
  if (placedOn <= today) return null;
  const message = `${placedOn} has yet to come. Record a placement once it began.`;
  return refuse('INPUT_INVALID', message, 'placedOn');
}

function isPlacing({ state }: HiringPathwayRecord): Verdict {
  if (state === 'ONBOARDED' || state === 'PLACED') return null;
  const message = `People are placed while their pathway is ONBOARDED or PLACED; it is ${state}.`;
  return refuse('SKIPPED_STATE', message, 'pathway');
}

function cameOnBoard({ totals }: HiringCountsRecord, { count }: CreatePlacementInput): Verdict {
  const left = totals.ONBOARDED - totals.PLACED;
  if (count <= left) return null;
  const message = `${totals.ONBOARDED} came on board and ${totals.PLACED} of them are placed, so that ${left} can be. Count who else came with "reportOPMHiringCount" first.`;
  return refuse('PLACEMENTS_EXCEED_ONBOARDS', message, 'count');
}
