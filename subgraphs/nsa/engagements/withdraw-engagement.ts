import { z } from 'zod';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import type { RecordKind, WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { Circumstances } from '../../contract/records/record-change.js';
import { stageChange } from '../../contract/records/stage-change.js';
import { changed, updateRecord, type Changes } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { ownStepFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { assessmentKind } from '../assessments/assessment-record.js';
import { designationKind } from '../designations/designation-record.js';
import { frontierModelKind } from '../frontier-models/frontier-model-record.js';
import { DEVELOPERS_INFORMATION } from '../handling.js';
import type { NsaStore } from '../nsa-store.js';
import { shareGrantKind } from '../share-grants/share-grant-record.js';
import { ENGAGEMENT_TRANSITIONS } from './engagement-lifecycle.js';
import { engagementKind, stepped, type EngagementRecord } from './engagement-record.js';

const withdrawInput = z.object(ownStepFields);

const UNDER = { right: 'TAKE_PART', authority: '3(b)' };

/** A developer withdraws, from any state that is not final. The record of the engagement stays; what came of it is shown no more. */
export function withdrawEngagement(store: NsaStore): Prepare<EngagementRecord> {
  return updateRecord(engagementKind(store), {
    ...UNDER,
    name: 'withdrawEngagement',
    input: withdrawInput,
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
    change: async (before, _, circumstances) => {
      const verdict = isNextState(ENGAGEMENT_TRANSITIONS, before.state, 'WITHDRAWN', 'id');
      if (verdict !== null) return refused(verdict);
      await hideWhatCameOf(store, before, circumstances);
      return done(stepped(before, 'WITHDRAWN', circumstances.today));
    },
  });
}

/** A record that is shown no more once the developer withdrew. */
interface Withdrawable extends WorkflowRecord {
  readonly withdrawn: boolean;
}

async function hideWhatCameOf(
  store: NsaStore,
  { frontierModel }: EngagementRecord,
  { work, now, context }: Circumstances,
): Promise<void> {
  const hide = async <R extends Withdrawable>(
    kind: RecordKind<R>,
    id: string,
    more: Changes<R> = {},
  ): Promise<R | null> => {
    const before = await work.read(kind.records, id);
    if (before === null) return null;
    // What was released is taken back as far as it can be: the change itself is told to the parties alone.
    const hidden: R = { ...before, withdrawn: true, marking: DEVELOPERS_INFORMATION };
    const after = changed(hidden, more, now);
    return stageChange(work, kind, { before, after }, UNDER, context);
  };
  const model = await hide(frontierModelKind(store), frontierModel, { designation: null });
  for (const id of model?.designations ?? []) await hide(designationKind(store), id);
  for (const id of model?.assessments ?? []) {
    const assessment = await hide(assessmentKind(store), id);
    for (const grant of assessment?.shareGrants ?? []) await hide(shareGrantKind(store), grant);
  }
}
