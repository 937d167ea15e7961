import { codeOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { factsPrincipal, type Principal } from '../../contract/identity/principal.js';
import { CONSULTED, Determinations } from '../testing/determinations.js';
import { evaluator } from '../testing/frontier-work.js';
import { ToldFacts } from '../testing/told-facts.js';

const told = new ToldFacts();
let engaged: Stage;
let work: Determinations;
let threshold: string;
beforeAll(async () => {
  told.openWindow();
  told.agreePartners(1);
  engaged = await openStage({ lineTo: told.lineTo });
  work = new Determinations(engaged);
  threshold = await work.determinedThreshold();
});
afterAll(() => engaged.close());

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
