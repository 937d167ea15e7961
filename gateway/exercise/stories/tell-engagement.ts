import type { EngagementState } from '../../../subgraphs/nsa/engagements/engagement-lifecycle.js';
import type { EngagementRecord } from '../../../subgraphs/nsa/engagements/engagement-record.js';
import type { Chance } from '../chance.js';
import { EXERCISE, memberOf } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { assess } from './assess.js';
import { determine, type HowDetermined } from './determine.js';
import { giveEarlyAccess, MODEL_VERSION, type AccessPlan } from './early-access.js';
import { organization } from './made-up.js';
import { offerModel, selectPartners } from './partners.js';
import { evaluator } from './tell-thresholds.js';

interface EngagementPlan {
  /** How far the developer and NSA come before a determination. */
  readonly until: EngagementState;
  readonly determined?: readonly HowDetermined[];
  readonly access?: AccessPlan;
  /** Early access goes on to trusted partners, who are selected, and given access or not. */
  readonly partners?: 'SELECTED' | 'WITH_ACCESS';
  readonly then?: 'CONCLUDED' | 'EXPIRED' | 'WITHDRAWN';
}

const COVERED = ['DESIGNATED_COVERED'] as const;
const PENDING = 'DETERMINATION_PENDING';

const PLANS: readonly EngagementPlan[] = [
  { until: PENDING, determined: COVERED, access: 'OPEN' },
  { until: 'INQUIRY' },
  { until: 'TERMS_AGREED' },
  { until: 'BENCHMARKING' },
  { until: PENDING, determined: ['DRAFT'] },
  { until: PENDING, determined: ['CONSULTED'] },
  { until: PENDING, determined: ['NOT_COVERED'] },
  { until: PENDING, determined: COVERED },
  { until: PENDING, determined: COVERED, access: 'CLOSED', then: 'EXPIRED' },
  { until: PENDING, determined: ['NOT_COVERED'], then: 'CONCLUDED' },
  { until: 'TERMS_AGREED', then: 'WITHDRAWN' },
  { until: PENDING, determined: COVERED, access: 'CLOSED', then: 'WITHDRAWN' },
  { until: PENDING, determined: ['NOT_COVERED', 'DESIGNATED_COVERED'] },
  { until: PENDING, determined: ['DESIGNATED_COVERED', 'DESIGNATED_COVERED'] },
  { until: PENDING, determined: COVERED, access: 'ACKNOWLEDGING' },
  { until: PENDING, determined: COVERED, access: 'SCHEDULED' },
  { until: PENDING, determined: COVERED, access: 'WITHDRAWN' },
  { until: 'BENCHMARKING', then: 'WITHDRAWN' },
  { until: PENDING, determined: COVERED, access: 'OPEN', partners: 'SELECTED' },
  { until: PENDING, determined: COVERED, access: 'OPEN', partners: 'WITH_ACCESS' },
  {
    until: PENDING,
    determined: COVERED,
    access: 'OPEN',
    partners: 'WITH_ACCESS',
    then: 'CONCLUDED',
  },
];

/** How many engagements go every way. */
export const EVERY_ENGAGEMENT = PLANS.length;

const WAY: readonly EngagementState[] = ['INQUIRY', 'TERMS_AGREED', 'BENCHMARKING', PENDING];

/** A developer engages the Government about a model under development, of its own accord. */
export function* tellEngagement(scene: Scene, chance: Chance, number: number): Story {
  const {
    until,
    determined = [],
    access,
    partners,
    then,
  } = PLANS[number % PLANS.length] ?? { until: 'INQUIRY' };
  const developer = memberOf(organization('Developer', number), 'developer');
  const alias = `${EXERCISE} model ${number}`;
  const engagement = yield* RecordInHand.made(
    'createNSAEngagement',
    { modelAlias: alias },
    developer,
  );
  for (const state of WAY.slice(1, WAY.indexOf(until) + 1)) {
    yield* pause(chance.between(2, 8));
    const mutation = state === 'TERMS_AGREED' ? 'submitNSAEngagementStep' : 'updateNSAEngagement';
    const as = state === 'TERMS_AGREED' ? developer : evaluator;
    yield* engagement.change(mutation, { state }, as);
    if (state === 'TERMS_AGREED') {
      const period = { from: scene.today, until: scene.dayIn(14) };
      yield* engagement.change('reportNSAEvaluationAccess', period, developer);
    }
  }
  if (WAY.indexOf(until) >= WAY.indexOf('BENCHMARKING'))
    yield* assess(engagement.id, scene, chance, number);
  for (const how of determined) {
    yield* pause(chance.between(1, 5));
    yield* determine(engagement, how, scene, chance, number);
  }
  const { frontierModel } = engagement.left as EngagementRecord;
  const window =
    access === undefined
      ? null
      : yield* giveEarlyAccess(engagement, frontierModel, access, developer, scene, chance);
  if (partners !== undefined) {
    const selecting = { state: 'PARTNER_SELECTION', accessSessions: 3 };
    yield* engagement.change('updateNSAEngagement', selecting, evaluator);
    const agreed = yield* selectPartners(frontierModel, developer, chance, number);
    if (partners === 'WITH_ACCESS' && window !== null) {
      yield* pause(chance.between(2, 6));
      // The Government's early access ends at the release to other trusted partners.
      const closesOn = scene.dayIn(1);
      yield* window.change('updateTreasuryEarlyAccessWindow', { closesOn }, developer);
      yield* pause(1);
      yield* agreed.change(
        'reportCISATrustedPartnerAccess',
        { modelVersion: MODEL_VERSION },
        developer,
      );
      const state = 'TRUSTED_PARTNER_EARLY_ACCESS';
      yield* engagement.change('submitNSAEngagementStep', { state }, developer);
    }
  }
  if (determined === COVERED && then === undefined) {
    yield* offerModel(frontierModel, developer, scene, number);
  }
  if (then === undefined) return;
  yield* pause(chance.between(2, 6));
  if (then === 'WITHDRAWN') yield* engagement.change('withdrawNSAEngagement', {}, developer);
  else yield* engagement.change('updateNSAEngagement', { state: then }, evaluator);
}
