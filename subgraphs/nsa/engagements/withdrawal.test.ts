import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { codeOf } from '../../../testing/send-change.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import {
  factsPrincipal,
  publicPrincipal,
  type Principal,
} from '../../contract/identity/principal.js';
import { CONSULTED, Determinations } from '../testing/determinations.js';
import { developer, directorOfNsa, evaluator, someDeveloper } from '../testing/frontier-work.js';
import { ToldFacts } from '../testing/told-facts.js';
import { ENGAGEMENT_STATES, isFinal } from './engagement-lifecycle.js';

const told = new ToldFacts();
let engaged: Stage;
let untouched: Stage;
let work: Determinations;
let threshold: string;
beforeAll(async () => {
  told.openWindow();
  told.agreePartners(1);
  engaged = await openStage(undefined, undefined, undefined, told.lineTo);
  untouched = await openStage();
  work = new Determinations(engaged);
  threshold = await work.determinedThreshold();
  await new Determinations(untouched).determinedThreshold();
});
afterAll(() => Promise.all([engaged.close(), untouched.close()]));

/** Everything that tells of developers, models and what NSA does about them, but for the engagements themselves. */
const EVERYTHING = `{
  frontierModels { totalCount nodes { id modelAlias } }
  designations { totalCount nodes { id } }
  assessments { totalCount nodes { id } }
  shareGrants { totalCount nodes { id } }
  thresholdDeterminations { totalCount }
  engagementCounts(quarter: "2026-Q3") { total { value withheld } byStanding { count { value withheld } } }
  nsa { tasks { totalCount } statusSummary { total overdue } }
  statusSummary { total overdue }
  tasks { totalCount }
  search(text: "Wagtail") { totalCount }
  treasury { tasks { totalCount } }
  enforcementPriorities { totalCount }
  referrals { totalCount }
}`;
/** What changed, and the engagements: for NSA the record of the engagement itself, for nobody else anything. */
const EVENTS = `{
  events(filter: { kind: ["engagement", "frontierModel", "designation", "assessment", "shareGrant", "proposal", "consultation"] }) { totalCount }
  engagements { totalCount }
  newestEvent
}`;

const outsiders: readonly (readonly [string, Principal])[] = [
  ['the public', publicPrincipal],
  ['another developer', developer('LAB-THREE')],
  ['an operator of the same name', { ...developer('LAB-THREE'), role: 'operator' }],
  ['an officer of CISA', officer('CISA')],
  ['an officer of the Treasury', officer('TREASURY')],
  ['an officer of OMB', officer('OMB')],
  ['an officer of DOJ', officer('DOJ')],
  ['the Attorney General', decider('DOJ', 'ATTORNEY_GENERAL')],
  ['an officer of OPM', officer('OPM')],
  ['an officer of NSA without the clearance', { ...evaluator, clearance: 'U' }],
];
const insiders: readonly (readonly [string, Principal])[] = [
  ['the developer', someDeveloper],
  ['NSA', evaluator],
  ['the Director of NSA', directorOfNsa],
  ['an auditor', { ...officer('OMB'), role: 'auditor' }],
];

test.each(ENGAGEMENT_STATES.filter((state) => !isFinal(state)))(
  'whoever withdraws at %s is like one who never engaged, but for the record of the engagement',
  async (state) => {
    const alias = `Wagtail ${state.toLowerCase().replaceAll('_', ' ')}`;
    const { id, version } = await work.broughtTo(state, alias, threshold);
    if (state === 'BENCHMARKING') {
      const assessment = await work.beginAssessment({ engagement: id });
      const { record } = await work.completeAssessment({
        id: assessment.record?.['id'],
        expectedVersion: 1,
      });
      await work.share({ assessment: record?.['id'] });
    }
    expect(codeOf(await work.withdraw({ id, expectedVersion: version }))).toBeUndefined();
    await Promise.all([ledgerCaughtUp(engaged), ledgerCaughtUp(untouched)]);

    for (const [caller, as] of [...outsiders, ...insiders]) {
      const [after, never] = await Promise.all([
        engaged.ask(EVERYTHING, {}, as),
        untouched.ask(EVERYTHING, {}, as),
      ]);
      expect({ caller, told: after }).toEqual({ caller, told: never });
    }
    const own = await engaged.ask<{ engagements: { nodes: { id: string; state: string }[] } }>(
      '{ engagements { nodes { id state frontierModel { id } } } }',
      {},
      someDeveloper,
    );
    expect(own.data?.engagements.nodes).toContainEqual({
      id,
      state: 'WITHDRAWN',
      frontierModel: null,
    });
  },
  60_000,
);

test('what changed tells nobody outside that anyone engaged', async () => {
  await Promise.all([ledgerCaughtUp(engaged), ledgerCaughtUp(untouched)]);
  for (const [caller, as] of outsiders) {
    // Offices that were consulted know what they were asked.
    const [after, never] = await Promise.all(
      [engaged, untouched].map(async (stage) => (await stage.ask<object>(EVENTS, {}, as)).data),
    );
    expect({ caller, told: { ...after, newestEvent: null } }).toEqual({
      caller,
      told: { ...never, newestEvent: null },
    });
  }
});

test('a developer who withdrew begins again like anybody', async () => {
  const first = await work.begin('Wagtail once more');
  expect(codeOf(await work.withdraw({ id: first.record?.['id'], expectedVersion: 1 }))).toBe(
    undefined,
  );
  const again = await work.begin('Wagtail once more');
  const elsewhere = await work.begin('Wagtail never before');
  const shown = ({ record }: typeof again) => ({
    ...record,
    id: null,
    modelAlias: null,
    frontierModel: null,
  });
  expect(shown(again)).toEqual(shown(elsewhere));
  await work.withdraw({ id: again.record?.['id'], expectedVersion: 1 });
  await work.withdraw({ id: elsewhere.record?.['id'], expectedVersion: 1 });
});

test('after a withdrawal nothing more is done: no designation, no assessment, no release, no sharing', async () => {
  const { id, version } = await work.broughtTo('DESIGNATED_COVERED', 'Wagtail at rest', threshold);
  const draft = await work.consultedDesignation(id, threshold);
  const assessment = await work.beginAssessment({ engagement: id });
  const completed = await work.completeAssessment({
    id: assessment.record?.['id'],
    expectedVersion: 1,
  });
  await work.withdraw({ id, expectedVersion: version });
  const of = { id: draft, expectedVersion: 3 };
  const ofAssessment = { id: completed.record?.['id'], expectedVersion: 3 };
  const refused = await Promise.all([
    work.draftDesignation({ engagement: id, threshold }),
    work.proposeDesignation({ ...of, finding: 'NOT_COVERED' }),
    work.stepDesignation({ ...of, state: 'CONSULTED' }),
    work.proposeRelease({ ...of, fields: ['RECORD'] }),
    work.beginAssessment({ engagement: id }),
    work.completeAssessment(ofAssessment),
    work.proposeRelease({ ...ofAssessment, fields: ['RECORD'] }),
    work.share({ assessment: ofAssessment.id }),
    work.giveAccess({
      id,
      expectedVersion: version + 1,
      from: '2026-11-21',
      until: '2026-11-22',
    }),
    work.nsaStep({ id, expectedVersion: version + 1, state: 'CONCLUDED' }),
    work.developerStep({ id, expectedVersion: version + 1, state: 'ACCESS_WINDOW_OPEN' }),
  ]);
  expect(refused.map(codeOf)).toEqual(refused.map(() => 'DEVELOPER_WITHDREW'));
});

test('the other leads are told that a developer withdrew, and nothing of a model that never was', async () => {
  const { engagement, model } = await work.begunModel('Wagtail told');
  const ASK = `query ($id: ID!) { designationFact(frontierModel: $id) { state withdrawn developer version } }`;
  const fact = async (id: string, as: Principal) =>
    (await engaged.askSubgraph('nsa', ASK, { id }, as)).data;
  for (const lead of ['TREASURY', 'CISA'] as const) {
    expect(await fact(model, factsPrincipal(lead))).toMatchObject({
      designationFact: { state: 'UNDETERMINED', withdrawn: false, developer: 'LAB-ONE' },
    });
  }
  await work.withdraw({ id: engagement, expectedVersion: 1 });
  expect(await fact(model, factsPrincipal('TREASURY'))).toMatchObject({
    designationFact: { state: 'UNDETERMINED', withdrawn: true },
  });
  expect(await fact(model, factsPrincipal('DOJ'))).toEqual({ designationFact: null });
  expect(await fact('NSA:frontierModel:never', factsPrincipal('CISA'))).toEqual({
    designationFact: null,
  });
  for (const as of [evaluator, officer('TREASURY'), ...Object.values(CONSULTED)]) {
    expect(await fact(model, as)).toEqual({ designationFact: null });
  }
});
