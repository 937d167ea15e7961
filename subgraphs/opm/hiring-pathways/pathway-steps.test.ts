import { codeOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { PLACEMENT_ENDS } from '../hiring-counts/hiring-counts-record.js';
import { placementInput, recruiter, Workforce } from '../testing/workforce.js';
import { PATHWAY_STATES, PATHWAY_TRANSITIONS, type PathwayState } from './pathway-lifecycle.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A pathway in a state, with whatever steps lead there; and where it can go on from there. */
async function inState(opm: Workforce, state: PathwayState): Promise<string> {
  if (isEnd(state)) {
    const id = await opm.broughtTo('PLACED');
    await end(opm, id, state);
    leftBy(await opm.step(id, state));
    return id;
  }
  if (state !== 'PAUSED' && state !== 'CLOSED') return opm.broughtTo(state);
  const id = await opm.broughtTo('OPEN');
  leftBy(await opm.step(id, state));
  return id;
}

function isEnd(state: PathwayState): state is (typeof PLACEMENT_ENDS)[number] {
  const ends: readonly PathwayState[] = PLACEMENT_ENDS;
  return ends.includes(state);
}

/** Ends the one placement of a pathway. */
async function end(opm: Workforce, pathway: string, how: string): Promise<void> {
  const { data } = await stage.ask<{ placements: { nodes: { id: string; version: number }[] } }>(
    'query ($p: [ID!]) { placements(filter: { pathway: $p }) { nodes { id version } } }',
    { p: [pathway] },
    recruiter,
  );
  for (const { id, version } of data?.placements.nodes ?? []) {
    leftBy(await opm.updatePlacement({ id, expectedVersion: version, end: how, count: 1 }));
  }
}

const pairs = PATHWAY_STATES.flatMap((from) => PATHWAY_STATES.map((to) => [from, to] as const));

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of OPM', 'askSubgraph' as const],
])('%s', (_, way) => {
  test.each(pairs)('a pathway goes from %s to %s only as the table says', async (from, to) => {
    const opm = new Workforce(stage, way);
    const id = await inState(opm, from);
    if (from === 'PLACED' && isEnd(to)) await end(opm, id, to);
    // The table is of every pathway; this one paused when it was open, and goes on from there.
    const next = from === 'PAUSED' ? ['OPEN', 'CLOSED'] : PATHWAY_TRANSITIONS[from];
    const changed = await opm.step(id, to);
    if (next.includes(to)) expect(recordOf(changed)).toMatchObject({ state: to });
    else expect([changed.record, codeOf(changed)]).toEqual([null, 'SKIPPED_STATE']);
  });
});

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
  await end(opm, placed, 'CONVERTED');
  const early = { id: placed, expectedVersion: at + 1, state: 'CONVERTED' };
  const { userErrors } = await opm.updatePathway(early);
  expect(userErrors[0]).toMatchObject({
    code: 'SKIPPED_STATE',
    message: expect.stringContaining('1 of 2 are still placed'),
  });
});

test('what is final does not change any more', async () => {
  const opm = new Workforce(stage);
  const id = await inState(opm, 'CLOSED');
  const { pathway } = await opm.countsOf(id);
  const late = { id, expectedVersion: pathway.version, title: 'Another title' };
  expect(codeOf(await opm.updatePathway(late))).toBe('SKIPPED_STATE');
});
