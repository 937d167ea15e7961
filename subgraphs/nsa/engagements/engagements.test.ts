import { codeOf, idOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal } from '../../contract/identity/principal.js';
import { developer, evaluator, FrontierWork, someDeveloper } from '../testing/frontier-work.js';
import { seenBy } from '../testing/seen-by.js';
import { ToldFacts } from '../testing/told-facts.js';

const told = new ToldFacts();
let stage: Stage;
let work: FrontierWork;
beforeAll(async () => {
  stage = await openStage({ lineTo: told.lineTo });
  work = new FrontierWork(stage);
});
afterAll(() => stage.close());

const another = developer('LAB-TWO');

test('a developer begins an engagement under a codename, and it and NSA alone know of it', async () => {
  const { engagement, model } = await work.begunModel('Nightjar');
  for (const as of [someDeveloper, evaluator]) {
    const seen = await seenBy(stage, as);
    expect(seen.engagements.nodes).toContainEqual({ id: engagement, state: 'INQUIRY' });
    expect(seen.frontierModels.nodes).toContainEqual({
      id: model,
      modelAlias: 'Nightjar',
      developer: 'LAB-ONE',
      stage: 'UNDER_DEVELOPMENT',
      engagements: { totalCount: 1 },
    });
  }
  for (const as of [
    publicPrincipal,
    another,
    officer('CISA'),
    officer('TREASURY'),
    officer('OMB'),
    { ...evaluator, clearance: 'U' as const },
  ]) {
    const seen = await seenBy(stage, as);
    expect(seen.engagements).toEqual({ totalCount: 0, nodes: [] });
    expect(seen.frontierModels).toEqual({ totalCount: 0, nodes: [] });
    const ASK = `query ($id: ID!) { frontierModel(id: $id) { id } }`;
    expect((await stage.ask(ASK, { id: model }, as)).data).toEqual({ frontierModel: null });
    const REFERENCE = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on FrontierModel { id modelAlias } } }`;
    const of = [{ __typename: 'FrontierModel', id: model }];
    const { data } = await stage.askSubgraph('nsa', REFERENCE, { of }, as);
    expect(data).toEqual({ _entities: [null] });
  }
});

test('nobody but a developer begins one: not NSA, and not a token without an organization', async () => {
  for (const as of [
    evaluator,
    officer('TREASURY'),
    { ...someDeveloper, organization: null },
    { ...someDeveloper, role: 'operator' as const },
  ]) {
    expect(codeOf(await work.begin('Uninvited', as))).toBe('NOT_AUTHORIZED');
  }
  expect(codeOf(await work.begin('Uninvited', publicPrincipal))).toBe('SIGN_IN_REQUIRED');
});

test('of one model one engagement is open at a time; of another developer a codename is another model', async () => {
  const { engagement, model } = await work.begunModel('Curlew');
  expect(codeOf(await work.begin('Curlew'))).toBe('VERSION_CONFLICT');
  expect((await work.begunModel('Curlew', another)).model).not.toBe(model);
  await work.withdraw({ id: engagement, expectedVersion: 1 });
  expect((await work.begunModel('Curlew')).model).toBe(model);
});

test('an engagement of another developer is answered like one that never was', async () => {
  const id = await work.begun('Godwit', another);
  const never = 'NSA:engagement:never';
  const tries = [
    (engagement: string) =>
      work.developerStep({ id: engagement, expectedVersion: 1, state: 'TERMS_AGREED' }),
    (engagement: string) => work.withdraw({ id: engagement, expectedVersion: 1 }),
    (engagement: string) =>
      work.giveAccess({
        id: engagement,
        expectedVersion: 1,
        from: '2026-11-21',
        until: '2026-11-22',
      }),
  ];
  for (const attempt of tries) {
    const [ofOther, ofNone] = await Promise.all([attempt(id), attempt(never)]);
    expect(codeOf(ofOther)).toBe('NOT_FOUND');
    expect(JSON.stringify(ofOther).replaceAll(id, never)).toBe(JSON.stringify(ofNone));
  }
});

test('NSA takes no step of the developer’s, and the developer none of NSA’s', async () => {
  const id = await work.begun('Sandpiper');
  const step = { id, expectedVersion: 1, state: 'TERMS_AGREED' };
  expect(codeOf(await work.developerStep(step, evaluator))).toBe('NOT_AUTHORIZED');
  expect(codeOf(await work.withdraw({ id, expectedVersion: 1 }, evaluator))).toBe('NOT_AUTHORIZED');
  const own = { id, expectedVersion: 1, state: 'BENCHMARKING' };
  expect(codeOf(await work.nsaStep(own, someDeveloper))).toBe('NOT_AUTHORIZED');
});

test('a withdrawal has no field for a reason', async () => {
  const ASK = `{ __type(name: "WithdrawNSAEngagementInput") { inputFields { name } } }`;
  const { data } = await stage.ask(ASK);
  expect(data).toEqual({
    __type: {
      inputFields: [{ name: 'id' }, { name: 'expectedVersion' }, { name: 'idempotencyKey' }],
    },
  });
});

test('access for the evaluation is of any length and no early access: it has a type of its own', async () => {
  const id = await work.begun('Whimbrel');
  const access = { id, from: '2026-11-21', until: '2027-01-20' };
  const early = await work.giveAccess({ ...access, expectedVersion: 1 });
  expect(codeOf(early)).toBe('SKIPPED_STATE');
  await work.developerStep({ id, expectedVersion: 1, state: 'TERMS_AGREED' });
  const given = await work.giveAccess({ ...access, expectedVersion: 2 });
  expect(given.record).toMatchObject({
    state: 'TERMS_AGREED',
    evaluationAccess: [{ from: '2026-11-21', until: '2027-01-20' }],
  });
  const backwards = { ...access, until: '2026-11-20', expectedVersion: 3 };
  expect(codeOf(await work.giveAccess(backwards))).toBe('INPUT_INVALID');
});

test('words of leave to release are refused by name (section 3(c))', async () => {
  const alias = await work.begin('Preclearance request');
  expect(codeOf(alias)).toBe('SECTION_3C_VIOLATION');
  const id = await work.begun('Dunlin');
  await work.developerStep({ id, expectedVersion: 1, state: 'TERMS_AGREED' });
  const step = { id, expectedVersion: 2, state: 'BENCHMARKING' };
  for (const reason of ['Licensing of the release', 'Release not yet permitted', 'To approve it']) {
    const { record, userErrors } = await work.nsaStep({ ...step, reason });
    expect({ record, userErrors }).toMatchObject({
      record: null,
      userErrors: [{ code: 'SECTION_3C_VIOLATION', field: ['input', 'reason'] }],
    });
  }
});

test('what looks classified is refused', async () => {
  expect(codeOf(await work.begin('TOP SECRET//SI//NOFORN'))).toBe('CLASSIFICATION_SPILL_SUSPECTED');
});

test('a retry with its key gives the same engagement, and no other', async () => {
  const once = await work.begin('Turnstone', someDeveloper, { idempotencyKey: 'one' });
  const again = await work.begin('Turnstone', someDeveloper, { idempotencyKey: 'one' });
  expect(idOf(again)).toBe(idOf(once));
});
