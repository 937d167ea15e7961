import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { addDays, calendarDateInNewYork } from '../../subgraphs/contract/dates/calendar-date.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';
import { CyberPrograms, partner } from '../../subgraphs/cisa/testing/cyber-programs.js';
import { Directives } from '../../subgraphs/cisa/testing/directives.js';
import { Determinations } from '../../subgraphs/nsa/testing/determinations.js';
import { someDeveloper } from '../../subgraphs/nsa/testing/frontier-work.js';
import { Grants } from '../../subgraphs/omb/testing/grants.js';
import { Workforce } from '../../subgraphs/opm/testing/workforce.js';
import { PROTECTIONS } from '../../subgraphs/treasury/early-access/agreement-record.js';
import { CaseInHand } from '../../subgraphs/treasury/testing/case-in-hand.js';
import { Clearinghouse } from '../../subgraphs/treasury/testing/clearinghouse.js';
import { idOf, leftBy, recordOf } from '../send-change.js';
import type { Stage } from '../stage.js';
import { ORGANIZATIONS } from './people.js';

/** Where a sequence begins, so that it comes to what lies deep; and which agencies most of its calls go to. */
export interface Scene {
  readonly name: string;
  readonly focus: readonly SubgraphName[];
  readonly begin: (stage: Stage) => Promise<unknown>;
}

const nothing = () => Promise.resolve();
let models = 0;

/** A model of LAB-ONE that NSA designated; its identifier. */
async function designated(stage: Stage): Promise<string> {
  const nsa = new Determinations(stage);
  const threshold = await nsa.thresholdInForce();
  const { id } = await nsa.broughtTo('DESIGNATED_COVERED', `Begun ${(models += 1)}`, threshold);
  const engagements = stage.databaseOf('nsa').collection<{ frontierModel: string }>('engagements');
  const stored = await engagements.findOne({ _id: id as never });
  return stored?.frontierModel ?? '';
}

/** The same, under all six protections at Treasury. */
async function underAgreement(stage: Stage): Promise<string> {
  const frontierModel = await designated(stage);
  const ofAgreement = (verb: string, input: Record<string, unknown>) =>
    new Clearinghouse(stage).change(
      `${verb}TreasuryEarlyAccessAgreement`,
      'earlyAccessAgreement',
      'id version',
      input,
      someDeveloper,
    );
  const { id } = leftBy(await ofAgreement('create', { frontierModel }));
  const acknowledged = { id, expectedVersion: 1, acknowledged: PROTECTIONS };
  recordOf(await ofAgreement('update', acknowledged));
  return frontierModel;
}

/** The same, of which the Government had early access, and to which a partner may have it after both agreed. */
async function beforePartners(stage: Stage): Promise<void> {
  const frontierModel = await underAgreement(stage);
  const ofWindow = (verb: string, input: Record<string, unknown>) =>
    new Clearinghouse(stage).change(
      `${verb}TreasuryEarlyAccessWindow`,
      'earlyAccessWindow',
      'id version',
      input,
      someDeveloper,
    );
  const opensOn = calendarDateInNewYork(stage.clock.now());
  const closesOn = addDays(opensOn, 10);
  const days = { opensOn, closesOn, plannedPartnerReleaseOn: closesOn };
  const { id } = leftBy(await ofWindow('create', { frontierModel, modelVersion: '1', ...days }));
  recordOf(await ofWindow('withdraw', { id, expectedVersion: 1 }));
  const cisa = new CyberPrograms(stage);
  const proposed = await cisa.partner('submit', partner(frontierModel), someDeveloper);
  const agreed = { id: idOf(proposed), expectedVersion: 1, state: 'AGREED' };
  recordOf(await cisa.partner('update', agreed));
}

/** The same, for which the developer proposed a partner, and which it offers to a program of CISA's. */
async function withPartner(stage: Stage): Promise<void> {
  const frontierModel = await underAgreement(stage);
  const cisa = new CyberPrograms(stage);
  const accessProgram = await cisa.running();
  const organization = 'VENDOR-ONE';
  recordOf(await cisa.partner('submit', partner(frontierModel, { organization }), someDeveloper));
  recordOf(await cisa.offer('submit', { accessProgram, frontierModel }, someDeveloper));
}

/** A directive in force, on which two agencies are asked to report. */
async function required(stage: Stage): Promise<void> {
  const cisa = new Directives(stage);
  const { id: directive } = await cisa.broughtTo('IN_FORCE');
  for (const agency of ['OPM', 'DOJ']) recordOf(await cisa.require({ directive, agency }));
}

/** A case with vendors in it, where remediation is coordinated. */
async function coordinated(stage: Stage): Promise<void> {
  const inHand = await CaseInHand.of(new Clearinghouse(stage));
  for (const organization of ORGANIZATIONS.slice(1)) await inHand.invite(organization);
  await inHand.coordinate();
  await inHand.fixedBy('VENDOR-ONE');
}

/** The scenes: each subgraph from nothing, all of them at once, and what takes many calls to come to. */
export const SCENES: readonly Scene[] = [
  ...SUBGRAPH_NAMES.map((name) => ({
    name: `from nothing at ${name}`,
    focus: [name],
    begin: nothing,
  })),
  { name: 'from nothing anywhere', focus: SUBGRAPH_NAMES, begin: nothing },
  { name: 'a designated model', focus: ['treasury', 'nsa'], begin: designated },
  { name: 'a model under an agreement', focus: ['treasury', 'nsa'], begin: underAgreement },
  { name: 'a model with a partner', focus: ['cisa', 'nsa'], begin: withPartner },
  { name: 'a partner to whom both agreed', focus: ['cisa', 'treasury'], begin: beforePartners },
  { name: 'a directive that agencies report on', focus: ['cisa'], begin: required },
  { name: 'a case that is coordinated', focus: ['treasury'], begin: coordinated },
  {
    name: 'a directive in consultation',
    focus: ['cisa'],
    begin: async (stage) => {
      const cisa = new Directives(stage);
      // Without a number: a kind has a hundred of them, and guidance needs none.
      const guidance = await cisa.broughtTo('IN_CONSULTATION', { kind: 'GUIDANCE' });
      await cisa.consult(guidance.id);
    },
  },
  {
    name: 'a determination that was coordinated',
    focus: ['omb'],
    begin: (stage) => new Grants(stage).broughtTo('COORDINATED'),
  },
  {
    name: 'a pathway with people on board',
    focus: ['opm'],
    begin: (stage) => new Workforce(stage).broughtTo('ONBOARDED', 5),
  },
];
