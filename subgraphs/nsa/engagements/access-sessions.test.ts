import { codeOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { Determinations } from '../testing/determinations.js';
import { someDeveloper } from '../testing/frontier-work.js';
import { ToldFacts } from '../testing/told-facts.js';

const told = new ToldFacts();
let stage: Stage;
let work: Determinations;
let threshold: string;
beforeAll(async () => {
  told.openWindow();
  told.agreePartners(1);
  stage = await openStage({ lineTo: told.lineTo });
  work = new Determinations(stage);
  threshold = await work.determinedThreshold();
});
afterAll(() => stage.close());

test.each(['ACCESS_WINDOW_OPEN', 'PARTNER_SELECTION', 'TRUSTED_PARTNER_EARLY_ACCESS'] as const)(
  'NSA counts how often early access was used while it is %s, and the state stays',
  async (state) => {
    const { id, version } = await work.broughtTo(state, `Plover ${state}`, threshold);
    const counted = await work.nsaStep({ id, expectedVersion: version, accessSessions: 4 });
    expect(counted.record).toMatchObject({ state, accessSessions: 4, version: version + 1 });
    const steps = recordOf(counted)['steps'] as readonly { readonly state: string }[];
    expect(steps.filter((step) => step.state === state)).toHaveLength(1);
  },
);

test('the total never falls, and goes along with a step', async () => {
  const { id, version } = await work.broughtTo('ACCESS_WINDOW_OPEN', 'Dotterel', threshold);
  const first = leftBy(await work.nsaStep({ id, expectedVersion: version, accessSessions: 4 }));
  const fewer = await work.nsaStep({ id, expectedVersion: first.version, accessSessions: 3 });
  expect(fewer).toMatchObject({
    record: null,
    userErrors: [{ code: 'INPUT_INVALID', field: ['input', 'accessSessions'] }],
  });
  const on = { id, expectedVersion: first.version, state: 'PARTNER_SELECTION' };
  expect(codeOf(await work.nsaStep({ ...on, accessSessions: 0 }))).toBe('INPUT_INVALID');
  expect((await work.nsaStep({ ...on, accessSessions: 6 })).record).toMatchObject({
    state: 'PARTNER_SELECTION',
    accessSessions: 6,
  });
  const given = await work.step(id, first.version + 1, 'TRUSTED_PARTNER_EARLY_ACCESS');
  expect(given.record).toMatchObject({ accessSessions: 6 });
});

test.each(['INQUIRY', 'DETERMINATION_PENDING', 'DESIGNATED_COVERED', 'CONCLUDED'] as const)(
  'where there is no early access, as in %s, none is counted',
  async (state) => {
    const { id, version } = await work.broughtTo(state, `Snipe ${state}`, threshold);
    const { record, userErrors } = await work.nsaStep({
      id,
      expectedVersion: version,
      accessSessions: 1,
    });
    expect({ record, userErrors }).toMatchObject({
      record: null,
      userErrors: [{ code: 'SKIPPED_STATE', field: ['input', 'accessSessions'] }],
    });
  },
);

test('a count is refused of the developer, below nothing, of nothing, and once the developer withdrew', async () => {
  const { id, version } = await work.broughtTo('ACCESS_WINDOW_OPEN', 'Oystercatcher', threshold);
  const count = { id, expectedVersion: version, accessSessions: 1 };
  expect(codeOf(await work.nsaStep(count, someDeveloper))).toBe('NOT_AUTHORIZED');
  expect(codeOf(await work.nsaStep({ ...count, accessSessions: -1 }))).toBe('INPUT_INVALID');
  expect(codeOf(await work.nsaStep({ id, expectedVersion: version }))).toBe('INPUT_INVALID');
  leftBy(await work.withdraw({ id, expectedVersion: version }));
  const late = { ...count, expectedVersion: version + 1 };
  expect(codeOf(await work.nsaStep(late))).toBe('DEVELOPER_WITHDREW');
});

test('an engagement of before sessions were counted has none', async () => {
  const { id, version } = await work.broughtTo('ACCESS_WINDOW_OPEN', 'Phalarope', threshold);
  await stage
    .databaseOf('nsa')
    .collection<{ _id: string }>('engagements')
    .updateOne({ _id: id }, { $unset: { accessSessions: '' } });
  const next = await work.nsaStep({ id, expectedVersion: version, state: 'PARTNER_SELECTION' });
  expect(next.record).toMatchObject({ accessSessions: 0 });
});
