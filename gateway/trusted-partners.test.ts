import { ledgerCaughtUp } from '../testing/caught-up.js';
import { codeOf, idOf, leftBy, recordOf, sendChange } from '../testing/send-change.js';
import { officer, openStage, type Stage } from '../testing/stage.js';
import {
  factsPrincipal,
  publicPrincipal,
  type Principal,
} from '../subgraphs/contract/identity/principal.js';
import { wayTo } from '../subgraphs/contract/lifecycles/testing/way-to.js';
import { OFFER_STATES, OFFER_TRANSITIONS } from '../subgraphs/cisa/model-offers/offer-lifecycle.js';
import {
  CyberPrograms,
  memberOf,
  partner,
  planner,
} from '../subgraphs/cisa/testing/cyber-programs.js';
import {
  PARTNER_STATES,
  PARTNER_TRANSITIONS,
} from '../subgraphs/cisa/trusted-partners/partner-lifecycle.js';
import { frontierModelId } from '../subgraphs/nsa/frontier-models/frontier-model-record.js';
import { Determinations } from '../subgraphs/nsa/testing/determinations.js';
import { evaluator, someDeveloper } from '../subgraphs/nsa/testing/frontier-work.js';
import { PROTECTIONS } from '../subgraphs/treasury/early-access/agreement-record.js';

/* Here the three leads of section 3 ask one another: nothing that is told is made up by the test. */

let stage: Stage;
let nsa: Determinations;
let cisa: CyberPrograms;
let threshold: string;
let program: string;
beforeAll(async () => {
  stage = await openStage();
  nsa = new Determinations(stage);
  cisa = new CyberPrograms(stage);
  threshold = await nsa.determinedThreshold();
  program = await cisa.running();
});
afterAll(() => stage.close());

const PARTNER = 'Example Hospital Group';

const offer = (mutation: string, record: string, input: Record<string, unknown>) =>
  sendChange(stage, { mutation, record, fields: 'id', input, as: someDeveloper });
const ofWindow = (verb: string, input: Record<string, unknown>) =>
  offer(`${verb}TreasuryEarlyAccessWindow`, 'earlyAccessWindow', input);
const WINDOW = {
  modelVersion: '1',
  opensOn: '2026-11-21',
  closesOn: '2026-12-01',
  plannedPartnerReleaseOn: '2026-12-01',
};

/** A model that was designated and that the Treasury has a window for, with its engagement. */
async function designated(alias: string) {
  const engagement = await nsa.broughtTo('DESIGNATED_COVERED', alias, threshold);
  const model = frontierModelId('LAB-ONE', alias);
  const agreement = 'earlyAccessAgreement';
  const begun = await offer('createTreasuryEarlyAccessAgreement', agreement, {
    frontierModel: model,
  });
  recordOf(
    await offer('updateTreasuryEarlyAccessAgreement', agreement, {
      id: idOf(begun),
      expectedVersion: 1,
      acknowledged: PROTECTIONS,
    }),
  );
  const window = idOf(await ofWindow('create', { frontierModel: model, ...WINDOW }));
  return { model, engagement, window };
}

test('an engagement goes on to early access of partners when one to whom both agreed has it, and the model shows what each lead knows', async () => {
  const { model, engagement, window } = await designated('Turnstone');
  const { id } = engagement;
  const opened = leftBy(await nsa.step(id, engagement.version, 'ACCESS_WINDOW_OPEN'));
  const selection = leftBy(await nsa.step(id, opened.version, 'PARTNER_SELECTION'));
  const give = () => nsa.step(id, selection.version, 'TRUSTED_PARTNER_EARLY_ACCESS');
  expect(codeOf(await give())).toBe('PARTNER_NOT_MUTUAL');
  const proposed = idOf(await cisa.partner('submit', partner(model), someDeveloper));
  expect(codeOf(await give())).toBe('PARTNER_NOT_MUTUAL');
  const agreed = { id: proposed, expectedVersion: 1, state: 'AGREED' };
  recordOf(await cisa.partner('update', agreed));
  expect(codeOf(await give())).toBe('SKIPPED_STATE');
  const begin = () =>
    cisa.beginAccess({ id: proposed, expectedVersion: 2, modelVersion: '1' }, someDeveloper);
  expect(codeOf(await begin())).toBe('WINDOW_AFTER_PARTNER_RELEASE');
  recordOf(await ofWindow('withdraw', { id: window, expectedVersion: 1 }));
  recordOf(await begin());
  expect(recordOf(await give())).toMatchObject({ state: 'TRUSTED_PARTNER_EARLY_ACCESS' });
  const late = { frontierModel: model, ...WINDOW };
  expect(codeOf(await ofWindow('create', late))).toBe('WINDOW_AFTER_PARTNER_RELEASE');
  // It closes later, and so comes behind the other.
  const second = { closesOn: '2026-12-02', plannedPartnerReleaseOn: '2026-12-02' };
  recordOf(await ofWindow('create', { ...late, ...second, modelVersion: '2' }));
  const offered = await cisa.offer('create', { accessProgram: program, frontierModel: model });
  const at = { id: idOf(offered), expectedVersion: 1 };
  recordOf(await cisa.offer('confirm', at, someDeveloper));

  const MODEL = `query ($id: ID!) { frontierModel(id: $id) {
    modelAlias earlyAccessWindows { nodes { modelVersion phase } }
    trustedPartners { nodes { organization state sector accessTo { modelVersion } } } accessPrograms { nodes { id } } } }`;
  const whole = await stage.ask(MODEL, { id: model }, someDeveloper);
  expect(whole.errors).toBeUndefined();
  expect(whole.data).toEqual({
    frontierModel: {
      modelAlias: 'Turnstone',
      earlyAccessWindows: {
        nodes: [
          { modelVersion: '1', phase: 'WITHDRAWN' },
          { modelVersion: '2', phase: 'OPEN' },
        ],
      },
      trustedPartners: {
        nodes: [
          {
            organization: PARTNER,
            state: 'EARLY_ACCESS',
            sector: 'HEALTHCARE_AND_PUBLIC_HEALTH',
            accessTo: [{ modelVersion: '1' }],
          },
        ],
      },
      accessPrograms: { nodes: [{ id: program }] },
    },
  });
  // That there is such a model is NSA's to tell, and NSA alone knows nothing of its partners.
  const ofNsa = await stage.ask<{ frontierModel: object }>(MODEL, { id: model }, evaluator);
  expect(ofNsa.data?.frontierModel).toMatchObject({
    modelAlias: 'Turnstone',
    trustedPartners: { nodes: [] },
    accessPrograms: { nodes: [] },
  });
  for (const as of [publicPrincipal, planner, memberOf('LAB-THREE')]) {
    const never = await stage.ask(MODEL, { id: frontierModelId('LAB-ONE', 'Never') }, as);
    expect(await stage.ask(MODEL, { id: model }, as)).toEqual(never);
  }
  // Which class has a route: for CISA told, for everyone else not denied.
  const ROUTES = '{ accessRoutes { beneficiaryClass hasRouteToCoveredModels } }';
  const route = async (as: Principal) => {
    const { data } = await stage.ask<{
      accessRoutes: readonly { beneficiaryClass: string; hasRouteToCoveredModels: unknown }[];
    }>(ROUTES, {}, as);
    return data?.accessRoutes.map((one) => one.hasRouteToCoveredModels);
  };
  expect(await route(planner)).toEqual([false, false, true, false, false, false]);
  expect(await route(publicPrincipal)).toEqual([null, null, null, null, null, null]);
  recordOf(await cisa.offer('withdraw', { ...at, expectedVersion: 2 }, someDeveloper));
  recordOf(await cisa.partner('withdraw', { id: proposed, expectedVersion: 3 }, someDeveloper));
  expect(await route(planner)).toEqual([false, false, false, false, false, false]);
});

/** Everything at CISA that tells of developers and models, but for the records of what was agreed. */
const EVERYTHING = `query ($model: ID!, $alias: String!) {
  frontierModel(id: $model) { trustedPartners { totalCount nodes { id } } accessPrograms { totalCount nodes { id } } }
  accessPrograms { totalCount nodes { id modelOffers(first: 1) { edges { cursor } } } }
  accessRoutes { beneficiaryClass hasRouteToTools hasRouteToCoveredModels accessPrograms { totalCount } }
  trustedPartnerCounts(quarter: "2026-Q3") { total { value withheld } bySector { count { value withheld } } }
  cisa { tasks { totalCount } statusSummary { total overdue } }
  search(text: $alias) { totalCount }
}`;
const RECORDS = `{
  trustedPartners { totalCount nodes { id } pageInfo { endCursor } }
  modelOffers { totalCount nodes { id } pageInfo { endCursor } }
  events(filter: { kind: ["trustedPartner", "modelOffer"] }) { totalCount }
}`;
const outsiders: readonly (readonly [string, Principal])[] = [
  ['the public', publicPrincipal],
  ['another developer', memberOf('LAB-THREE')],
  ['the partner', memberOf(PARTNER, 'operator')],
  ['an officer of NSA', evaluator],
  ['an officer of the Treasury', officer('TREASURY')],
  ['an officer of OMB', officer('OMB')],
  ['an officer of DOJ', officer('DOJ')],
  ['an officer of CISA without the clearance', { ...planner, clearance: 'U' }],
];
const insiders: readonly (readonly [string, Principal])[] = [
  ['the developer', someDeveloper],
  ['CISA', planner],
  ['an auditor', { ...officer('OMB'), role: 'auditor' }],
];

test('whoever withdraws from a partner or an offer, at any state, is like one who never agreed to any', async () => {
  const alias = 'Phalarope';
  const { model, window } = await designated(alias);
  recordOf(await ofWindow('withdraw', { id: window, expectedVersion: 1 }));
  const everything = async (withRecords: boolean) => {
    await ledgerCaughtUp(stage);
    const told = [...outsiders, ...(withRecords ? [] : insiders)].map(async ([caller, as]) => [
      caller,
      withRecords
        ? await stage.ask(RECORDS, {}, as)
        : (await stage.ask<object>(EVERYTHING, { model, alias }, as)).data,
    ]);
    return Promise.all(told);
  };
  const toldToNsa = () =>
    stage.askSubgraph(
      'cisa',
      'query ($id: ID!) { trustedPartnersFact(frontierModel: $id) { agreedByBoth versionsWithAccess } }',
      { id: model },
      factsPrincipal('NSA'),
    );
  const before = [await everything(false), await everything(true), await toldToNsa()];

  for (const state of PARTNER_STATES.filter((one) => PARTNER_TRANSITIONS[one].length > 0)) {
    let made = leftBy(await cisa.partner('submit', partner(model), someDeveloper));
    for (const next of wayTo(PARTNER_TRANSITIONS, 'PROPOSED', state)) {
      const input = { id: made.id, expectedVersion: made.version, modelVersion: '1' };
      made = leftBy(
        next === 'AGREED'
          ? await cisa.partner('update', {
              id: input.id,
              expectedVersion: input.expectedVersion,
              state: next,
            })
          : await cisa.beginAccess(input, someDeveloper),
      );
    }
    const withdrawal = { id: made.id, expectedVersion: made.version };
    recordOf(await cisa.partner('withdraw', withdrawal, someDeveloper));
  }
  for (const state of OFFER_STATES.filter((one) => OFFER_TRANSITIONS[one].length > 0)) {
    const input = { accessProgram: program, frontierModel: model };
    const { id } = leftBy(await cisa.offer('create', input));
    if (state === 'AGREED') await cisa.offer('confirm', { id, expectedVersion: 1 }, someDeveloper);
    const withdrawal = { id, expectedVersion: state === 'AGREED' ? 2 : 1 };
    recordOf(await cisa.offer('withdraw', withdrawal, someDeveloper));
  }
  expect([await everything(false), await everything(true), await toldToNsa()]).toEqual(before);
});

test('a developer that withdrew from its engagement is, to CISA, one that never engaged', async () => {
  const { model, engagement } = await designated('Dunlin');
  const { id, version } = engagement;
  recordOf(await nsa.withdraw({ id, expectedVersion: version }));
  const ofGovernment = (of: string) => cisa.partner('create', partner(of));
  expect(await ofGovernment(model)).toEqual(
    await ofGovernment(frontierModelId('LAB-ONE', 'Never')),
  );
  expect(codeOf(await cisa.partner('submit', partner(model), someDeveloper))).toBe(
    'DEVELOPER_WITHDREW',
  );
});
