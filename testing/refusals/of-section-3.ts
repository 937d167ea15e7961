import { PROTECTIONS } from '../../subgraphs/treasury/early-access/agreement-record.js';
import { Determinations } from '../../subgraphs/nsa/testing/determinations.js';
import { evaluator, someDeveloper } from '../../subgraphs/nsa/testing/frontier-work.js';
import { Clearinghouse, memberOf } from '../../subgraphs/treasury/testing/clearinghouse.js';
import { leftBy, recordOf } from '../send-change.js';
import type { Call, Provocations, Scene } from './provocation.js';

const DEVELOPER = 'Example Developer';
const developer = memberOf(DEVELOPER, 'developer');
let models = 0;

/** A designated model, under those protections that its developer acknowledged. */
async function model(
  { stage, toldToTreasury }: Scene,
  acknowledged: readonly string[] = PROTECTIONS,
): Promise<string> {
  const frontierModel = `NSA:frontierModel:refused-${(models += 1)}`;
  toldToTreasury.designate(frontierModel, DEVELOPER);
  const at = new Clearinghouse(stage);
  const ofAgreement = (verb: string, input: Record<string, unknown>) =>
    at.change(
      `${verb}TreasuryEarlyAccessAgreement`,
      'earlyAccessAgreement',
      'id version',
      input,
      developer,
    );
  const { id, version } = leftBy(await ofAgreement('create', { frontierModel }));
  recordOf(await ofAgreement('update', { id, expectedVersion: version, acknowledged }));
  return frontierModel;
}

function window(frontierModel: string, days: object = {}): Call {
  const input = {
    frontierModel,
    modelVersion: '1',
    opensOn: '2026-12-01',
    closesOn: '2026-12-21',
    plannedPartnerReleaseOn: '2027-01-31',
    ...days,
  };
  return { mutation: 'createTreasuryEarlyAccessWindow', input, as: developer };
}

const step = (id: string, expectedVersion: number, state: string): Call => ({
  mutation: 'submitNSAEngagementStep',
  input: { id, expectedVersion, state },
  as: someDeveloper,
});

/** What is refused under section 3. domain.md 4.2. */
export const OF_SECTION_3: Provocations = {
  WINDOW_EXCEEDS_30_DAYS: async (scene) => window(await model(scene), { closesOn: '2027-01-01' }),
  WINDOW_AFTER_PARTNER_RELEASE: async (scene) =>
    window(await model(scene), { plannedPartnerReleaseOn: '2026-12-20' }),
  WINDOW_EXTENSION_FORBIDDEN: async (scene) => {
    const frontierModel = await model(scene);
    const { input } = window(frontierModel);
    const at = new Clearinghouse(scene.stage);
    const name = 'createTreasuryEarlyAccessWindow';
    recordOf(await at.change(name, 'earlyAccessWindow', 'id', { ...input }, developer));
    return window(frontierModel, { opensOn: '2026-12-21', closesOn: '2027-01-20' });
  },
  PROTECTIONS_INCOMPLETE: async (scene) => window(await model(scene, PROTECTIONS.slice(1))),
  NOT_DESIGNATED: () => window('NSA:frontierModel:never'),
  DEPENDENCY_UNAVAILABLE: async (scene) => {
    const frontierModel = await model(scene);
    scene.toldToTreasury.isCut = true;
    return window(frontierModel);
  },
  PARTNER_NOT_MUTUAL: async ({ stage, toldToNsa }) => {
    const nsa = new Determinations(stage);
    const threshold = await nsa.thresholdInForce();
    toldToNsa.openWindow();
    toldToNsa.agreePartners(0);
    const { id, version } = await nsa.broughtTo('PARTNER_SELECTION', 'Not agreed', threshold);
    return step(id, version, 'TRUSTED_PARTNER_EARLY_ACCESS');
  },
  DEVELOPER_WITHDREW: async ({ stage }) => {
    const { id, version } = await new Determinations(stage).broughtTo('WITHDRAWN', 'Left', 'none');
    return step(id, version, 'TERMS_AGREED');
  },
  SECTION_3C_VIOLATION: async ({ stage }) => {
    const nsa = new Determinations(stage);
    const threshold = await nsa.thresholdInForce();
    const engagement = await nsa.broughtTo('DETERMINATION_PENDING', 'Not asked', threshold);
    const id = await nsa.consultedDesignation(engagement.id, threshold);
    const reason = 'The license to release the model is granted.';
    const input = { id, expectedVersion: 2, finding: 'NOT_COVERED', reason };
    return { mutation: 'proposeNSADesignation', input, as: evaluator };
  },
};
