import { machine, type Machines } from '../../../testing/lifecycles/machine.js';
import { codeOf, idOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { openStage } from '../../../testing/stage.js';
import { ASSESSMENT_TRANSITIONS } from '../assessments/assessment-record.js';
import {
  ENGAGEMENT_TRANSITIONS,
  type EngagementState,
} from '../engagements/engagement-lifecycle.js';
import {
  SHARE_GRANT_TRANSITIONS,
  shareGrantState,
  type ShareGrantRecord,
} from '../share-grants/share-grant-record.js';
import { DETERMINATION_MACHINES } from './determination-machines.js';
import { Determinations } from './determinations.js';
import { developer } from './frontier-work.js';
import { ToldFacts } from './told-facts.js';

const told = new ToldFacts();
told.openWindow();
told.agreePartners(1);

let models = 0;
const ownAlias = () => `Walked ${(models += 1)}`;

const IN_EARLY_ACCESS: readonly EngagementState[] = [
  'ACCESS_WINDOW_OPEN',
  'PARTNER_SELECTION',
  'TRUSTED_PARTNER_EARLY_ACCESS',
];
const isFinding = (state: EngagementState) =>
  state === 'NOT_COVERED' || state === 'DESIGNATED_COVERED';

const ENGAGEMENT = machine<EngagementState>({
  table: 'ENGAGEMENT_TRANSITIONS',
  transitions: ENGAGEMENT_TRANSITIONS,
  // Nobody can ask for the first state, but by a new engagement.
  unasked: (_, to) => to === 'INQUIRY',
  // A designation that is confirmed within early access ends nothing, and after the end none begins anything.
  keeps: (from, to) =>
    (to === 'DESIGNATED_COVERED' && IN_EARLY_ACCESS.includes(from)) ||
    (isFinding(to) && (from === 'CONCLUDED' || from === 'EXPIRED')),
  refusal: (from, to) => {
    if (from === 'WITHDRAWN') return to === 'WITHDRAWN' ? 'SKIPPED_STATE' : 'DEVELOPER_WITHDREW';
    const was = [...IN_EARLY_ACCESS, 'DESIGNATED_COVERED', 'CONCLUDED', 'EXPIRED'];
    return to === 'ACCESS_WINDOW_OPEN' && !was.includes(from) ? 'NOT_DESIGNATED' : 'SKIPPED_STATE';
  },
  over: async (stage, way) => {
    const nsa = new Determinations(stage, way === 'ask' ? undefined : 'nsa');
    const threshold = await nsa.thresholdInForce();
    let draft: string | null = null;
    return {
      collection: 'engagements',
      begin: () => nsa.begun(ownAlias()),
      prepare: async ({ id }, to) => {
        if (!isFinding(to)) return;
        const drafted = await nsa.draftDesignation({ engagement: id, threshold });
        draft = drafted.record === null ? null : idOf(drafted);
        if (draft === null) return;
        await nsa.consultAll(draft);
        recordOf(await nsa.stepDesignation({ id: draft, expectedVersion: 1, state: 'CONSULTED' }));
      },
      ask: async ({ id, version }, to) => {
        if (isFinding(to)) {
          // What cannot be determined any more is not drafted either.
          if (draft === null) return nsa.draftDesignation({ engagement: id, threshold });
          const proposal = { id: draft, expectedVersion: 2, finding: to };
          return nsa.confirm(idOf(await nsa.proposeDesignation(proposal)));
        }
        if (to === 'EXPIRED') told.closeWindow();
        const changed = await nsa.step(id, version, to);
        told.openWindow();
        return changed;
      },
    };
  },
});

const ASSESSMENT = machine({
  table: 'ASSESSMENT_TRANSITIONS',
  transitions: ASSESSMENT_TRANSITIONS,
  over: (stage, way) => {
    const nsa = new Determinations(stage, way === 'ask' ? undefined : 'nsa');
    return {
      collection: 'assessments',
      begin: async () => {
        const { id } = await nsa.broughtTo('BENCHMARKING', ownAlias(), 'none');
        return idOf(await nsa.beginAssessment({ engagement: id }));
      },
      ask: ({ id, version }, state) =>
        nsa.completeAssessment({ id, expectedVersion: version, state }),
    };
  },
});

const SHARE_GRANT = machine({
  table: 'SHARE_GRANT_TRANSITIONS',
  transitions: SHARE_GRANT_TRANSITIONS,
  // A grant is granted when it is made.
  unasked: (_, to) => to === 'GRANTED',
  over: (stage, way) => {
    const nsa = new Determinations(stage, way === 'ask' ? undefined : 'nsa');
    return {
      collection: 'shareGrants',
      begin: async () => {
        const { id } = await nsa.broughtTo('BENCHMARKING', ownAlias(), 'none');
        const begun = leftBy(await nsa.beginAssessment({ engagement: id }));
        const completion = { id: begun.id, expectedVersion: begun.version };
        expect(codeOf(await nsa.completeAssessment(completion))).toBeUndefined();
        return idOf(await nsa.share({ assessment: begun.id }));
      },
      ask: ({ id, version: expectedVersion }, to) =>
        to === 'REVOKED'
          ? nsa.revoke({ id, expectedVersion })
          : nsa.acknowledge({ id, expectedVersion }, developer('LAB-TWO')),
      stateOf: (stored) => shareGrantState(stored as unknown as ShareGrantRecord),
    };
  },
});

/** How the lifecycles of NSA are walked. */
export const NSA_MACHINES: Machines = {
  subgraph: 'nsa',
  openStage: () => openStage({ lineTo: told.lineTo }),
  machines: [ENGAGEMENT, ASSESSMENT, SHARE_GRANT, ...DETERMINATION_MACHINES],
};
