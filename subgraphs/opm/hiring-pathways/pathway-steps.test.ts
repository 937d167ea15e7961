import { codeOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { placementInput, Workforce } from '../testing/workforce.js';
import { PATHWAY_TRANSITIONS } from './pathway-lifecycle.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test.each(PATHWAY_TRANSITIONS.PAUSED.filter((state) => state !== 'CLOSED'))(
  'a pathway that paused when it was %s says so, and goes on from there',
  async (state) => {
    const opm = new Workforce(stage);
    const id = await opm.broughtTo(state);
    expect(recordOf(await opm.step(id, 'PAUSED'))).toMatchObject({ pausedFrom: state });
    expect(recordOf(await opm.step(id, state))).toMatchObject({ state, pausedFrom: null });
  },
);

test('a state that says somebody is in it needs a count, and an end that nobody is still placed', async () => {
  const opm = new Workforce(stage);
  const id = await opm.broughtTo('OPEN');
  const { pathway } = await opm.countsOf(id);
  const step = { id, expectedVersion: pathway.version };
  expect(codeOf(await opm.updatePathway({ ...step, state: 'REVIEWING' }))).toBe('SKIPPED_STATE');
  const placed = await opm.broughtTo('ONBOARDED', 2);
  await opm.createPlacement(placementInput(placed, { count: 2 }));
  const at = (await opm.countsOf(placed)).pathway.version;
  leftBy(await opm.updatePathway({ id: placed, expectedVersion: at, state: 'PLACED' }));
  await opm.endPlacements(placed, 'CONVERTED');
  const early = { id: placed, expectedVersion: at + 1, state: 'CONVERTED' };
  const { userErrors } = await opm.updatePathway(early);
  expect(userErrors[0]).toMatchObject({
    code: 'SKIPPED_STATE',
    message: expect.stringContaining('1 of 2 are still placed'),
  });
});

test('what is final does not change any more', async () => {
  const opm = new Workforce(stage);
  const id = await opm.broughtTo('OPEN');
  leftBy(await opm.step(id, 'CLOSED'));
  const { pathway } = await opm.countsOf(id);
  const late = { id, expectedVersion: pathway.version, title: 'Another title' };
  expect(codeOf(await opm.updatePathway(late))).toBe('SKIPPED_STATE');
});
