import { z } from 'zod';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { actorOf } from '../../contract/writing/write-request.js';
import { changeCounts } from '../hiring-counts/counts-with-records.js';
import { countsId, PLACEMENT_ENDS } from '../hiring-counts/hiring-counts-record.js';
import type { OpmStore } from '../opm-store.js';
import { namesNobody } from '../personal-data/names-nobody.js';
import { placementKind } from './placement-kind.js';
import { stillPlaced, type PlacementRecord } from './placement-record.js';

const updatePlacementInput = z.object({
  ...updateFields,
  end: z.enum(PLACEMENT_ENDS),
  count: z.number().int().min(1).max(1_000_000),
});
type UpdatePlacementInput = z.infer<typeof updatePlacementInput>;

/** How placements ended, as a number for each way, or why not. */
export function updatePlacement(store: OpmStore): Prepare<PlacementRecord> {
  return updateRecord(placementKind(store), {
    name: 'updatePlacement',
    input: updatePlacementInput,
    right: 'KEEP_HIRING_RECORDS',
    authority: '2(f)',
    may: (input, { policy, principal }) =>
      firstRefusal(
        () => policy.mayWriteKnowingAll(principal, 'OPM'),
        () => namesNobody(input),
      ),
    change: async (before, input, { context, work }) => {
      const verdict = isStillThere(before, input);
      if (verdict !== null) return refused(verdict);
      const counts = await work.read(store.hiringCounts, countsId(before.pathway));
      // A placement is made with the counts of its pathway.
      if (counts === null) throw new Error(`${before.pathway} has no counts.`);
      const { end, count } = input;
      const { totals } = counts;
      const ended = { ...totals, [end]: totals[end] + count };
      changeCounts(work, store, counts, ended, actorOf(context.principal));
      return done({ ends: { ...before.ends, [end]: before.ends[end] + count } });
    },
  });
}

function isStillThere(before: PlacementRecord, { count }: UpdatePlacementInput): Verdict {
  const left = stillPlaced(before);
  if (count <= left) return null;
  const message = `${left} of ${before.count} are still placed, so that no more can leave.`;
  return refuse('INPUT_INVALID', message, 'count');
}
