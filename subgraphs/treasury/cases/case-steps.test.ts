import { codeOf, recordOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { wayTo as shortestWay } from '../../contract/lifecycles/testing/way-to.js';
import { Clearinghouse, clerk, reporter, SSVC } from '../testing/clearinghouse.js';
import { ToldFacts } from '../testing/told-facts.js';
import { CASE_STATES, CASE_TRANSITIONS, type CaseState } from './case-lifecycle.js';

let stage: Stage;
let original: string;
beforeAll(async () => {
  stage = await openStage({ lineTo: new ToldFacts().lineTo });
  original = await new Clearinghouse(stage).reported();
});
afterAll(() => stage.close());

const wayTo = (state: CaseState) => shortestWay(CASE_TRANSITIONS, 'REPORTED', state);

async function stepTo(at: Clearinghouse, id: string, expectedVersion: number, state: CaseState) {
  const input: Record<string, unknown> = { id, expectedVersion, state };
  if (state === 'WITHDRAWN_BY_REPORTER') {
    return at.ofCase('withdrawTreasuryCase', { id, expectedVersion }, reporter);
  }
  if (state === 'DUPLICATE') input['duplicateOf'] = original;
  if (state === 'TRANSFERRED') input['transferTo'] = 'Example Coordinator';
  if (state === 'PRIORITIZED') input['ssvc'] = SSVC;
  return at.updateCase(input);
}

/** A case that went a way, and the version it has then. */
async function caseAt(at: Clearinghouse, way: readonly CaseState[]) {
  const id = await at.reported();
  for (const [index, state] of way.entries()) {
    expect(recordOf(await stepTo(at, id, index + 1, state))).toMatchObject({ state });
  }
  return { id, version: way.length + 1 };
}

const RESTED_FROM = CASE_STATES.filter((state) => CASE_TRANSITIONS[state].includes('ON_HOLD'));

test.each(RESTED_FROM)(
  'a case that rests goes back to %s, where it was, and to no other work',
  async (from) => {
    const at = new Clearinghouse(stage);
    for (const rest of ['ON_HOLD', 'DEFERRED'] as const) {
      const { id, version } = await caseAt(at, wayTo(from));
      const rested = recordOf(await at.updateCase({ id, expectedVersion: version, state: rest }));
      expect(rested).toMatchObject({ state: rest, resumesTo: from });
      const elsewhere = from === 'VALIDATED' ? 'VALIDATING' : 'VALIDATED';
      const skipped = await at.updateCase({ id, expectedVersion: version + 1, state: elsewhere });
      expect(codeOf(skipped)).toBe('SKIPPED_STATE');
      const resumed = await at.updateCase({ id, expectedVersion: version + 1, state: from });
      expect(recordOf(resumed)).toMatchObject({ state: from, resumesTo: null });
    }
  },
);

test('a case is prioritized with all its decision points, given before or with the step', async () => {
  const at = new Clearinghouse(stage);
  const { id, version } = await caseAt(at, wayTo('VALIDATED'));
  const step = { id, expectedVersion: version, state: 'PRIORITIZED' };
  const without = await at.updateCase(step);
  expect(without.userErrors).toMatchObject([{ code: 'SKIPPED_STATE', field: ['input', 'ssvc'] }]);
  const known = await at.updateCase({ id, expectedVersion: version, ssvc: SSVC });
  expect(recordOf(known)).toMatchObject({ state: 'VALIDATED', ssvc: { exploitation: 'NONE' } });
  const prioritized = await at.updateCase({ ...step, expectedVersion: version + 1 });
  expect(recordOf(prioritized)).toMatchObject({ state: 'PRIORITIZED' });
});

test('no fix was distributed, so the case does not say that one was', async () => {
  const at = new Clearinghouse(stage);
  const { id, version } = await caseAt(at, wayTo('REMEDIATION_COORDINATED'));
  const changed = await at.updateCase({ id, expectedVersion: version, state: 'PATCH_DISTRIBUTED' });
  expect(changed.userErrors).toMatchObject([
    { code: 'SKIPPED_STATE', message: expect.stringContaining('No fix was distributed') },
  ]);
});

test('a case that was prioritized once is not withdrawn while it rests, or when it is doubted', async () => {
  const at = new Clearinghouse(stage);
  for (const rest of ['ON_HOLD', 'DEFERRED', 'INVALID'] as const) {
    for (const [from, code] of [
      ['VALIDATED', undefined],
      ['PRIORITIZED', 'SKIPPED_STATE'],
    ] as const) {
      const { id, version } = await caseAt(at, [...wayTo(from), rest]);
      const withdrawn = await stepTo(at, id, version, 'WITHDRAWN_BY_REPORTER');
      expect([rest, from, codeOf(withdrawn)]).toEqual([rest, from, code]);
    }
  }
  const { id, version } = await caseAt(at, [...wayTo('PRIORITIZED'), 'INVALID', 'VALIDATING']);
  expect(codeOf(await stepTo(at, id, version, 'WITHDRAWN_BY_REPORTER'))).toBe('SKIPPED_STATE');
});

test('Treasury does not withdraw a case for whoever reported it, and others who take part neither', async () => {
  const at = new Clearinghouse(stage);
  const id = await at.reported();
  const step = { id, expectedVersion: 1, state: 'WITHDRAWN_BY_REPORTER' };
  expect(codeOf(await at.updateCase(step))).toBe('NOT_AUTHORIZED');
  expect(codeOf(await at.ofCase('withdrawTreasuryCase', { id, expectedVersion: 1 }, clerk))).toBe(
    'NOT_AUTHORIZED',
  );
});
