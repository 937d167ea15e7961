import { z } from 'zod';
import { firstRefusal, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { namedPower, type Decision, type NamedPower } from '../../contract/powers/power.js';
import type { Reaches } from '../../contract/powers/reach.js';
import { stageConfirmed } from '../../contract/records/stage-change.js';
import { changed } from '../../contract/records/update-record.js';
import { recordKey } from '../../contract/writing/record-key.js';
import type { UnitOfWork } from '../../contract/writing/unit-of-work.js';
import { done, refused } from '../../contract/writing/write-command.js';
import {
  ENGAGEMENT_TRANSITIONS,
  isFinal,
  type EngagementState,
} from '../engagements/engagement-lifecycle.js';
import {
  engagementKind,
  stepped,
  type EngagementRecord,
} from '../engagements/engagement-record.js';
import {
  frontierModelKind,
  type FrontierModelRecord,
} from '../frontier-models/frontier-model-record.js';
import { DEVELOPERS_INFORMATION } from '../handling.js';
import type { NsaStore } from '../nsa-store.js';
import { DETERMINED_BY, wasConsulted } from '../threshold-determinations/section-3a.js';
import { thresholdInForce } from '../threshold-determinations/threshold-in-force.js';
import type { ThresholdRecord } from '../threshold-determinations/threshold-record.js';
import {
  DESIGNATION_TRANSITIONS,
  FINDINGS,
  type DesignationFinding,
} from './designation-lifecycle.js';
import { designationKind, type DesignationRecord } from './designation-record.js';
import { isUnderLatest } from './is-under-latest.js';
import { stillShown } from './update-designation.js';

const content = z.object({ finding: z.enum(FINDINGS) });
type Content = z.infer<typeof content>;

/** The Director of NSA alone determines whether a model is a covered frontier model. */
export function designationDecision(store: NsaStore): NamedPower {
  return namedPower<Content>({
    name: 'MODEL_DESIGNATION',
    does: 'Determines whether a model is a covered frontier model, in place of an earlier determination.',
    authority: '3(a)',
    officeOf: () => DETERMINED_BY,
    content,
    over: [overDesignations(store)],
  });
}

/** A drafted determination, with what it changes beside itself. */
interface Determined {
  readonly record: DesignationRecord;
  readonly engagement: EngagementRecord;
  readonly model: FrontierModelRecord;
  readonly threshold: ThresholdRecord | null;
  readonly inForce: DesignationRecord | null;
}

function overDesignations(store: NsaStore): Reaches<Content> {
  return {
    kind: 'designation',
    keyOf: (_, id) => recordKey(store.designations, id),
    reach: async (work, _, id) => {
      const found = await readDetermined(work, store, id);
      if (found === null) return null;
      const change = ({ finding }: Content, decision: Decision) => {
        const verdict = canBeDetermined(found, finding);
        if (verdict !== null) return refused(verdict);
        return done((details: Parameters<typeof stageConfirmed>[3]) => {
          stageAll(work, store, found, finding, decision, details);
        });
      };
      return { record: found.record, strictest: DEVELOPERS_INFORMATION, change };
    },
  };
}

async function readDetermined(
  work: UnitOfWork,
  { designations, engagements, frontierModels, thresholds }: NsaStore,
  id: string,
): Promise<Determined | null> {
  const record = await work.read(designations, id);
  if (record === null) return null;
  const engagement = await work.read(engagements, record.engagement);
  const model = await work.read(frontierModels, record.frontierModel);
  if (engagement === null || model === null) return null;
  const { designation } = model;
  const inForce = designation === null ? null : await work.read(designations, designation);
  const threshold = await work.read(thresholds, record.threshold);
  return { record, engagement, model, threshold, inForce };
}

function canBeDetermined(
  { record, engagement, model, threshold }: Determined,
  finding: DesignationFinding,
): Verdict {
  return firstRefusal(
    () => stillShown(record),
    () => wasConsulted(record),
    () => isUnderLatest(engagement, model, 'id'),
    // Another may have taken its place since the draft.
    () => thresholdInForce(threshold, record.threshold, 'id'),
    () => isNextState(DESIGNATION_TRANSITIONS, record.state, 'IN_FORCE', 'id'),
    () =>
      goesOnAs(engagement, finding) === null
        ? null
        : isNextState(ENGAGEMENT_TRANSITIONS, engagement.state, finding, 'finding'),
  );
}

const IN_EARLY_ACCESS: readonly EngagementState[] = [
  'ACCESS_WINDOW_OPEN',
  'PARTNER_SELECTION',
  'TRUSTED_PARTNER_EARLY_ACCESS',
];

/**
 * The state that the engagement goes to; null where it stays: a designation confirmed within early
 * access ends nothing, and an engagement that ended begins nothing when its model is determined anew.
 */
function goesOnAs(
  { state }: EngagementRecord,
  finding: DesignationFinding,
): DesignationFinding | null {
  const isConfirmed = finding === 'DESIGNATED_COVERED' && IN_EARLY_ACCESS.includes(state);
  return isConfirmed || isFinal(state) ? null : finding;
}

function stageAll(
  work: UnitOfWork,
  store: NsaStore,
  { record, engagement, model, inForce }: Determined,
  finding: DesignationFinding,
  { at, date }: Decision,
  details: Parameters<typeof stageConfirmed>[3],
): void {
  const kind = designationKind(store);
  // Why stands with the determination alone: of the rest others may know.
  const besides = { ...details, reason: null };
  const determined = { state: 'IN_FORCE' as const, finding, decidedOn: date };
  stageConfirmed(work, kind, { before: record, after: changed(record, determined, at) }, details);
  if (inForce !== null) {
    const state = inForce.finding === finding ? ('REVISED' as const) : ('RESCINDED' as const);
    const after = changed(inForce, { state }, at);
    stageConfirmed(work, kind, { before: inForce, after }, besides);
  }
  const modelAfter = changed(model, { designation: record._id }, at);
  stageConfirmed(work, frontierModelKind(store), { before: model, after: modelAfter }, besides);
  const state = goesOnAs(engagement, finding);
  if (state === null) return;
  const after = changed(engagement, stepped(engagement, state, date), at);
  stageConfirmed(work, engagementKind(store), { before: engagement, after }, besides);
}
