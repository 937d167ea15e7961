import { codeOf, idOf, recordOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { clerk, memberOf } from '../testing/clearinghouse.js';
import { days, DEVELOPER, developer, offers } from '../testing/early-access.js';
import { ToldFacts } from '../testing/told-facts.js';
import { PROTECTIONS } from './agreement-record.js';

const rival = memberOf('Rival Developer', 'developer');

let stage: Stage;
let nsa: ToldFacts;
let models = 0;
beforeAll(async () => {
  nsa = new ToldFacts();
  stage = await openStage({ lineTo: nsa.lineTo });
});
afterAll(() => stage.close());

/** A model that NSA designated. */
function designated(): string {
  const model = `NSA:frontierModel:${++models}`;
  nsa.designate(model, DEVELOPER);
  return model;
}

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of Treasury', 'askSubgraph' as const],
])('%s', (_, way) => {
  test('nobody has access before the developer acknowledged all six protections', async () => {
    const { ofAgreement, window } = offers(stage, way);
    const model = designated();
    expect(codeOf(await window(model))).toBe('PROTECTIONS_INCOMPLETE');
    const created = recordOf(await ofAgreement('create', { frontierModel: model }));
    expect(created).toMatchObject({
      state: 'ACKNOWLEDGING',
      developer: DEVELOPER,
      marking: { banner: 'CUI//SP-PROPIN', tlp: 'RED' },
    });
    const id = String(created['id']);
    for (const [index, protection] of PROTECTIONS.entries()) {
      expect(codeOf(await window(model))).toBe('PROTECTIONS_INCOMPLETE');
      const input = { id, expectedVersion: index + 1, acknowledged: [protection] };
      recordOf(await ofAgreement('update', input));
    }
    expect(recordOf(await window(model))).toMatchObject({
      phase: 'SCHEDULED',
      agreement: { id, protectionsComplete: true },
    });
  });

  test.each([
    ['30 days', days('2026-12-01', '2026-12-31'), undefined],
    ['31 days', days('2026-12-01', '2027-01-01'), 'WINDOW_EXCEEDS_30_DAYS'],
    [
      'closing on the day of the release',
      days('2026-12-01', '2026-12-15', '2026-12-15'),
      undefined,
    ],
    [
      'closing after the release',
      days('2026-12-01', '2026-12-15', '2026-12-14'),
      'WINDOW_AFTER_PARTNER_RELEASE',
    ],
    ['no day at all', days('2026-12-01', '2026-12-01'), 'INPUT_INVALID'],
    ['days that are over', days('2026-11-20', '2026-11-25'), 'INPUT_INVALID'],
    ['today on', days('2026-11-21', '2026-11-25'), undefined],
  ])('a window of %s', async (_name, input, code) => {
    const { agreed, window } = offers(stage, way);
    const model = designated();
    await agreed(model);
    expect(codeOf(await window(model, input))).toBe(code);
  });

  test('windows of one version take 30 days together, and none is extended', async () => {
    const { agreed, ofWindow, window } = offers(stage, way);
    const model = designated();
    await agreed(model);
    const first = idOf(await window(model, days('2026-12-01', '2026-12-21')));
    const tooLong = await window(model, days('2026-12-21', '2027-01-01'));
    expect(codeOf(tooLong)).toBe('WINDOW_EXTENSION_FORBIDDEN');
    // Another spelling is no other version; another version has days of its own.
    const spelled = { ...days('2026-12-21', '2027-01-01'), modelVersion: 'BETA' };
    expect(codeOf(await window(model, spelled))).toBeUndefined();
    expect(
      codeOf(await window(model, { ...days('2027-02-01', '2027-02-21'), modelVersion: ' beta' })),
    ).toBe('WINDOW_EXTENSION_FORBIDDEN');
    const longer = {
      id: first,
      expectedVersion: 1,
      closesOn: '2026-12-22',
      plannedPartnerReleaseOn: '2027-01-31',
    };
    expect(codeOf(await ofWindow('update', longer))).toBe('WINDOW_EXTENSION_FORBIDDEN');
    const shorter = { ...longer, closesOn: '2026-12-11' };
    expect(recordOf(await ofWindow('update', shorter))).toMatchObject({ closesOn: '2026-12-11' });
    expect(codeOf(await window(model, days('2026-12-21', '2027-01-10')))).toBeUndefined();
    expect(codeOf(await window(model, days('2027-01-10', '2027-01-11')))).toBe(
      'WINDOW_EXTENSION_FORBIDDEN',
    );
  });

  test('two windows that are agreed on at once do not take more than 30 days either', async () => {
    const { agreed, window } = offers(stage, way);
    const model = designated();
    await agreed(model);
    const made = await Promise.all([
      window(model, days('2026-12-01', '2026-12-21')),
      window(model, days('2026-12-21', '2027-01-10')),
    ]);
    expect(made.map((one) => codeOf(one)).sort()).toEqual([
      'WINDOW_EXTENSION_FORBIDDEN',
      undefined,
    ]);
  });

  test.each([
    ['NOT_COVERED', { state: 'NOT_COVERED' }, 'NOT_DESIGNATED'],
    ['undetermined', { state: 'UNDETERMINED' }, 'NOT_DESIGNATED'],
    ['of another developer', { developer: 'Rival Developer' }, 'NOT_DESIGNATED'],
    ['one whose developer withdrew at NSA', { withdrawn: true }, 'DEVELOPER_WITHDREW'],
  ])('a model that is %s has no early access', async (_name, told, code) => {
    const { agreed, ofAgreement, window } = offers(stage, way);
    const model = designated();
    await agreed(model);
    nsa.designate(model, DEVELOPER, told);
    expect(codeOf(await window(model))).toBe(code);
    expect(codeOf(await ofAgreement('create', { frontierModel: model }))).toBe(code);
  });

  test('a model that NSA does not know is answered like one of another developer', async () => {
    const { window } = offers(stage, way);
    const others = 'NSA:frontierModel:others';
    nsa.designate(others, 'Rival Developer');
    const [unknown, foreign] = [await window('NSA:frontierModel:never'), await window(others)];
    expect(unknown).toEqual(foreign);
    expect(codeOf(unknown)).toBe('NOT_DESIGNATED');
  });

  test('where NSA cannot be asked nothing is agreed, and a retry with the same key does it once', async () => {
    const { agreed, ofAgreement, window } = offers(stage, way);
    const model = designated();
    await agreed(model);
    nsa.isCut = true;
    const keyed = { idempotencyKey: `once by ${way}` };
    expect(codeOf(await window(model, keyed))).toBe('DEPENDENCY_UNAVAILABLE');
    expect(codeOf(await ofAgreement('create', { frontierModel: designated() }))).toBe(
      'DEPENDENCY_UNAVAILABLE',
    );
    nsa.isCut = false;
    const made = idOf(await window(model, keyed));
    nsa.isCut = true;
    expect(idOf(await window(model, keyed))).toBe(made);
    nsa.isCut = false;
    const event = await stage
      .databaseOf('treasury')
      .collection('events')
      .findOne({ subject: made });
    expect(event?.['told']).toMatchObject([
      { agency: 'NSA', question: 'whether a model is designated', version: 7 },
      { agency: 'CISA', answer: { partners: null } },
    ]);
  });
});

test('the developer withdraws without a reason: access ends, and nothing keeps it from coming back', async () => {
  const { agreed, ofAgreement, ofWindow, window } = offers(stage);
  const model = designated();
  const agreement = await agreed(model);
  const open = idOf(await window(model, days('2026-11-21', '2026-12-01')));
  const withdrawn = await ofAgreement('withdraw', { id: agreement, expectedVersion: 2 });
  expect(recordOf(withdrawn)).toMatchObject({ state: 'WITHDRAWN' });
  expect(codeOf(await window(model, days('2026-12-01', '2026-12-11')))).toBe(
    'PROTECTIONS_INCOMPLETE',
  );
  const change = { id: open, expectedVersion: 2, closesOn: '2026-11-30' };
  expect(codeOf(await ofWindow('update', change))).toBe('DEVELOPER_WITHDREW');
  // The one day that there was access counts; the others are left.
  await agreed(model);
  expect(codeOf(await window(model, days('2026-12-01', '2026-12-31')))).toBe(
    'WINDOW_EXTENSION_FORBIDDEN',
  );
  expect(codeOf(await window(model, days('2026-12-01', '2026-12-30')))).toBeUndefined();
});

test('no change of an offer speaks of leave to release: section 3(c) knows none', async () => {
  const { ofAgreement, window } = offers(stage, 'ask');
  const model = designated();
  const reason = 'Approved for release';
  expect(codeOf(await ofAgreement('create', { frontierModel: model, reason }))).toBe(
    'SECTION_3C_VIOLATION',
  );
  expect(codeOf(await window(model, { reason }))).toBe('SECTION_3C_VIOLATION');
});

test('there is one agreement about a model at a time', async () => {
  const { agreed, ofAgreement } = offers(stage);
  const model = designated();
  await agreed(model);
  expect(codeOf(await ofAgreement('create', { frontierModel: model }))).toBe('INPUT_INVALID');
});

test('a developer’s offer is its own and Treasury’s, and nobody else learns of it', async () => {
  const { agreed, ofAgreement, window } = offers(stage);
  const model = designated();
  const id = await agreed(model);
  await window(model);
  const query = `query ($closes: LocalDate, $model: [ID!]) {
    earlyAccessWindows(filter: { frontierModel: $model, phase: [SCHEDULED], closesOnOrBefore: $closes }) {
      totalCount nodes { agreement { protectionsComplete } } } }`;
  const seen = async (as: Principal, closes = '2026-12-15') => {
    const { data } = await stage.ask<{ earlyAccessWindows: { totalCount: number } }>(
      query,
      { closes, model: [model] },
      as,
    );
    return data?.earlyAccessWindows.totalCount;
  };
  const reference = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on FrontierModel {
    earlyAccessAgreement { id } earlyAccessWindows { totalCount } } } }`;
  const referred = async (as: Principal) => {
    const of = [{ __typename: 'FrontierModel', id: model }];
    const { data } = await stage.askSubgraph<{ _entities: unknown[] }>(
      'treasury',
      reference,
      { of },
      as,
    );
    return data?._entities[0];
  };
  for (const as of [developer, clerk]) {
    expect(await seen(as)).toBe(1);
    expect(await seen(as, '2026-12-14')).toBe(0);
    expect(await referred(as)).toEqual({
      earlyAccessAgreement: { id },
      earlyAccessWindows: { totalCount: 1 },
    });
  }
  const operatorOfIt = memberOf('Example Operator');
  for (const as of [publicPrincipal, rival, operatorOfIt, officer('CISA'), officer('NSA')]) {
    expect(await seen(as)).toBe(0);
    expect(await referred(as)).toEqual({
      earlyAccessAgreement: null,
      earlyAccessWindows: { totalCount: 0 },
    });
  }
  const taken = { id, expectedVersion: 2, acknowledged: ['USE'] };
  expect(codeOf(await ofAgreement('update', taken, rival))).toBe('NOT_FOUND');
  for (const as of [clerk, officer('NSA'), memberOf(DEVELOPER)]) {
    expect(codeOf(await ofAgreement('update', taken, as))).toBe('NOT_AUTHORIZED');
    expect(codeOf(await ofAgreement('withdraw', { id, expectedVersion: 2 }, as))).toBe(
      'NOT_AUTHORIZED',
    );
  }
});
