import { leftBy } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { recruiter, Workforce } from '../testing/workforce.js';

let stage: Stage;
let opm: Workforce;
beforeAll(async () => {
  stage = await openStage();
  opm = new Workforce(stage);
});
afterAll(() => stage.close());

const ONBOARDS = `query ($id: ID!) {
  hiringPathway(id: $id) { expansion { onboards { value withheld } } }
}`;

test('people who came on board are counted in public by steps that are not small, of quarters that are over', async () => {
  const id = await opm.broughtTo('ONBOARDED', 7);
  const onboards = async (as: Principal = publicPrincipal) => {
    const { data } = await stage.ask<{ hiringPathway: unknown }>(ONBOARDS, { id }, as);
    return data?.hiringPathway;
  };
  const withheld = { expansion: { onboards: { value: null, withheld: true } } };
  expect(await onboards()).toEqual(withheld);
  expect(await onboards(recruiter)).toEqual({
    expansion: { onboards: { value: 7, withheld: false } },
  });
  stage.clock.set('2027-01-05T15:00:00Z');
  const seven = { expansion: { onboards: { value: 7, withheld: false } } };
  expect(await onboards()).toEqual(seven);
  for (const stageName of ['APPLIED', 'CERTIFIED', 'SELECTED', 'ONBOARDED']) {
    leftBy(await opm.count(id, stageName, 4));
  }
  stage.clock.set('2027-04-05T15:00:00Z');
  expect(await onboards()).toEqual(seven);
  for (const stageName of ['APPLIED', 'CERTIFIED', 'SELECTED', 'ONBOARDED']) {
    leftBy(await opm.count(id, stageName, 1));
  }
  stage.clock.set('2027-07-05T15:00:00Z');
  expect(await onboards()).toEqual({ expansion: { onboards: { value: 12, withheld: false } } });
});
