import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { codeOf, idOf, recordOf } from '../../../testing/send-change.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import {
  ACTION,
  BOD_26_04,
  Directives,
  directorOfCisa,
  drafter,
  nextNumber,
} from '../testing/directives.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
// So that what is asked after a change of wording is later than it.
beforeEach(() => stage.clock.advance(1000));
afterAll(() => stage.close());

const REVOKED = 'CISA:instrument:BOD-22-01';

const WAYS = [
  ['through the gateway', 'ask' as const],
  ['at the own port of CISA', 'askSubgraph' as const],
] as const;

describe.each(WAYS)('%s', (_, way) => {
  const cisa = () => new Directives(stage, way);

  test.each([
    'NATIONAL_SECURITY_SYSTEMS',
    'DEPARTMENT_OF_WAR',
    'INTELLIGENCE_COMMUNITY',
    'STATE_AND_LOCAL_AUTHORITIES',
    'OPERATORS_OF_CRITICAL_INFRASTRUCTURE',
    'COMPANIES',
  ])('no directive binds %s, and guidance may speak to them', async (audience) => {
    const appliesTo = ['FCEB_AGENCIES', audience];
    for (const kind of ['BOD', 'ED']) {
      expect(codeOf(await cisa().create({ kind, appliesTo }))).toBe('BINDS_NON_FCEB');
    }
    const { id, version } = await cisa().broughtTo('DRAFT');
    const widened = await cisa().update({ id, expectedVersion: version, appliesTo });
    expect(codeOf(widened)).toBe('BINDS_NON_FCEB');
    const supplement = { kind: 'SUPPLEMENTAL', supplements: BOD_26_04, appliesTo: [audience] };
    expect(codeOf(await cisa().create(supplement))).toBe('BINDS_NON_FCEB');
    const guidance = recordOf(await cisa().create({ kind: 'GUIDANCE', appliesTo }));
    expect(guidance).toMatchObject({ kind: 'GUIDANCE', appliesTo });
  });

  test('nothing is issued while an office that 2(c) names was not asked, or has not answered, about the text as it stands', async () => {
    const { id, version } = await cisa().broughtTo('IN_CONSULTATION');
    const propose = (expectedVersion: number) =>
      cisa().propose({ id, expectedVersion, decision: 'ISSUE' });
    const refused = async (expectedVersion = version) =>
      (await propose(expectedVersion)).userErrors[0];
    expect(await refused()).toMatchObject({
      code: 'CONSULTATION_MISSING',
      message: expect.stringMatching(
        /Management and Budget \(never asked\), .*Security Affairs \(never asked\), National Cyber Director \(never asked\)/,
      ),
    });
    await cisa().consult(id, ['DIRECTOR_OMB', 'APNSA']);
    recordOf(await cisa().ask(id, 'NATIONAL_CYBER_DIRECTOR'));
    expect(await refused()).toMatchObject({
      code: 'CONSULTATION_MISSING',
      message: expect.stringMatching(/^Not answered yet: National Cyber Director \(asked on/),
    });
    await cisa().consult(id, ['NATIONAL_CYBER_DIRECTOR']);
    idOf(await propose(version));
    stage.clock.advance(1000);
    recordOf(await cisa().update({ id, expectedVersion: version, title: 'Said otherwise' }));
    expect(await refused(version + 1)).toMatchObject({ code: 'CONSULTATION_MISSING' });
    stage.clock.advance(1000);
    await cisa().consult(id);
    recordOf(await cisa().confirm(idOf(await propose(version + 1))));
  });

  test('the Director of CISA issues on the word of another person, and nobody else does', async () => {
    const { id, version } = await cisa().broughtTo('IN_CONSULTATION');
    await cisa().consult(id);
    for (const as of [drafter, directorOfCisa]) {
      const direct = await cisa().update({ id, expectedVersion: version, state: 'ISSUED' }, as);
      expect(codeOf(direct)).toBe('DECIDER_NOT_AUTHORIZED');
    }
    const input = { id, expectedVersion: version, decision: 'ISSUE' };
    const own = idOf(await cisa().propose(input, directorOfCisa));
    expect(codeOf(await cisa().confirm(own))).toBe('SECOND_PERSON_REQUIRED');
    const proposal = idOf(await cisa().propose(input));
    const other = decider('CISA', 'SECRETARY_OF_HOMELAND_SECURITY');
    expect(codeOf(await cisa().confirm(proposal, other))).toBe('DECIDER_NOT_AUTHORIZED');
    recordOf(await cisa().confirm(proposal));
  });

  test('what is issued revokes and supersedes by the same decision, and says so on both sides', async () => {
    const [one, other] = [await cisa().broughtTo('IN_FORCE'), await cisa().broughtTo('IN_FORCE')];
    const ends = { revokes: [one.id], supersedes: [other.id] };
    const { id } = await cisa().broughtTo('ISSUED', ends);
    const { data } = await stage.ask(
      `query ($n: [InstrumentState!]) { bindingOperationalDirectives(filter: { state: $n, endedSince: "2026-11-21" }, first: 100) { nodes {
        id state endedOn succeededBy { id } } } }`,
      { n: ['REVOKED', 'SUPERSEDED'] },
    );
    const by = { endedOn: '2026-11-21', succeededBy: { id } };
    expect(data).toMatchObject({
      bindingOperationalDirectives: {
        nodes: expect.arrayContaining([
          { id: one.id, state: 'REVOKED', ...by },
          { id: other.id, state: 'SUPERSEDED', ...by },
        ]),
      },
    });
  });

  test('nothing rests on a directive that was revoked or superseded', async () => {
    const cites = { ...ACTION, text: 'Go on as Binding Operational Directive (BOD) 22–01 asks.' };
    const resting = [
      { revokes: [REVOKED] },
      { supersedes: [REVOKED] },
      { kind: 'SUPPLEMENTAL', supplements: REVOKED },
      { actions: [cites] },
    ];
    for (const input of resting) {
      expect(codeOf(await cisa().create(input))).toBe('REVOKED_DIRECTIVE_CITED');
    }
    const { id, version } = await cisa().broughtTo('IN_CONSULTATION');
    const reworded = await cisa().update({ id, expectedVersion: version, actions: [cites] });
    expect(codeOf(reworded)).toBe('REVOKED_DIRECTIVE_CITED');
    const succeeded = { decision: 'REVOKE', succeededBy: REVOKED };
    const revoking = { id: BOD_26_04, expectedVersion: 1, ...succeeded };
    expect(codeOf(await cisa().propose(revoking))).toBe('REVOKED_DIRECTIVE_CITED');
    // One that was in force when the draft was made, and is revoked before it is issued.
    const earlier = await cisa().broughtTo('IN_FORCE');
    const late = await cisa().broughtTo('IN_CONSULTATION', { supersedes: [earlier.id] });
    recordOf(await cisa().step(earlier.id, earlier.version, 'REVOKED'));
    const issued = await cisa().step(late.id, late.version, 'ISSUED');
    expect(codeOf(issued)).toBe('REVOKED_DIRECTIVE_CITED');
  });

  test.each([
    ['a revocation with neither successor nor reason', { decision: 'REVOKE' }, 'INPUT_INVALID'],
    ['a succession by nothing', { decision: 'SUPERSEDE' }, 'INPUT_INVALID'],
    ['a closing without the reason', { decision: 'CLOSE' }, 'INPUT_INVALID'],
    [
      'a succession by what there is none of',
      { decision: 'SUPERSEDE', succeededBy: 'CISA:instrument:none' },
      'NOT_FOUND',
    ],
    ['a succession by itself', { decision: 'SUPERSEDE', succeededBy: BOD_26_04 }, 'NOT_FOUND'],
    [
      'a succession by what is closed',
      { decision: 'SUPERSEDE', succeededBy: 'CISA:instrument:ED-24-02' },
      'SKIPPED_STATE',
    ],
  ])('nobody proposes %s', async (__, content, code) => {
    const about = { id: BOD_26_04, expectedVersion: 1 };
    expect(codeOf(await cisa().propose({ ...about, ...content }))).toBe(code);
  });

  test('what was issued keeps its wording and its rules, and what ended keeps everything', async () => {
    const { id, version } = await cisa().broughtTo('ISSUED');
    const given = { id, expectedVersion: version };
    const later = { ...ACTION, dueRule: { kind: 'FIXED', fixedOn: '2030-01-01' } };
    const refused = [
      [{ actions: [later] }, 'DUE_DATE_OVERRIDE'],
      [{ title: 'Another' }, 'SKIPPED_STATE'],
      [{ number: nextNumber() }, 'SKIPPED_STATE'],
      [{ revokes: [BOD_26_04] }, 'SKIPPED_STATE'],
    ] as const;
    for (const [change, code] of refused) {
      expect(codeOf(await cisa().update({ ...given, ...change }))).toBe(code);
    }
    const evidence = [{ kind: 'PRIMARY_DOCUMENT', statement: 'The text', source: 'CISA' }];
    recordOf(await cisa().update({ ...given, evidence }));
    const ended = { id: REVOKED, expectedVersion: 1, evidence };
    expect(codeOf(await cisa().update(ended))).toBe('SKIPPED_STATE');
  });

  test.each([
    ['a directive that asks for nothing', { actions: [] }, 'INPUT_INVALID'],
    ['guidance that asks for something', { kind: 'GUIDANCE', actions: [ACTION] }, 'INPUT_INVALID'],
    ['guidance that ends a directive', { kind: 'GUIDANCE', revokes: [BOD_26_04] }, 'INPUT_INVALID'],
    ['two actions of one name', { actions: [ACTION, ACTION] }, 'INPUT_INVALID'],
    [
      'a rule of two kinds',
      { actions: [{ ...ACTION, dueRule: { kind: 'TABLE', offsetDays: 3 } }] },
      'INPUT_INVALID',
    ],
    [
      'a rule without its day',
      { actions: [{ ...ACTION, dueRule: { kind: 'FIXED' } }] },
      'INPUT_INVALID',
    ],
    ['another purpose than those of 2(c)', { purposes: ['2(d)'] }, 'INPUT_INVALID'],
    ['a supplemental direction to nothing', { kind: 'SUPPLEMENTAL' }, 'INPUT_INVALID'],
    ['a BOD that supplements', { supplements: BOD_26_04 }, 'INPUT_INVALID'],
    [
      'what is revoked and superseded at once',
      { revokes: [BOD_26_04], supersedes: [BOD_26_04] },
      'INPUT_INVALID',
    ],
    ['what revokes what there is none of', { revokes: ['CISA:instrument:none'] }, 'NOT_FOUND'],
    ['what revokes what is closed', { revokes: ['CISA:instrument:ED-24-02'] }, 'SKIPPED_STATE'],
  ])('nobody drafts %s', async (__, input, code) => {
    expect(codeOf(await cisa().create(input))).toBe(code);
  });

  test('a change names the version that it starts from, and a retry changes nothing twice', async () => {
    const draft = { number: nextNumber(), idempotencyKey: `draft ${way}` };
    const id = idOf(await cisa().create(draft));
    expect(idOf(await cisa().create(draft))).toBe(id);
    const change = { id, expectedVersion: 1, title: 'Another title' };
    const once = { ...change, idempotencyKey: `title ${way}` };
    expect(recordOf(await cisa().update(once))).toMatchObject({ version: 2 });
    expect(recordOf(await cisa().update(once))).toMatchObject({ version: 2 });
    expect(codeOf(await cisa().update(change))).toBe('VERSION_CONFLICT');
    expect(codeOf(await cisa().update({ id, expectedVersion: 2 }))).toBe('INPUT_INVALID');
    const none = { id: 'CISA:instrument:none', expectedVersion: 1, title: 'None' };
    expect(codeOf(await cisa().update(none))).toBe('NOT_FOUND');
  });

  test.each([
    ['another agency', officer('OMB'), 'NOT_AUTHORIZED'],
    ['one who may not read it', { ...drafter, clearance: 'U' as const }, 'NOT_AUTHORIZED'],
    ['the public', publicPrincipal, 'SIGN_IN_REQUIRED'],
  ])('%s drafts nothing', async (__, as: Principal, code) => {
    expect(codeOf(await cisa().create({}, as))).toBe(code);
    const change = { id: BOD_26_04, expectedVersion: 1, title: 'None' };
    expect(codeOf(await cisa().update(change, as))).toBe(code);
  });
});

test('a draft is CISA’s alone until it is issued, and leaves no trace of before', async () => {
  const cisa = new Directives(stage);
  const purposes = ['2(c)(ii)'];
  const { id, version } = await cisa.broughtTo('IN_CONSULTATION', { purposes });
  const query = `{ bindingOperationalDirectives(filter: { purpose: ["2(c)(ii)"] }) { totalCount nodes { id } }
    directive(citation: "2(c)(ii)") { instruments { totalCount } instrumentCoverage { isServed } } }`;
  const seen = (totalCount: number, isServed: boolean, nodes: object[]) => ({
    bindingOperationalDirectives: { totalCount, nodes },
    directive: { instruments: { totalCount }, instrumentCoverage: [{ isServed }] },
  });
  for (const as of [publicPrincipal, officer('NSA'), officer('OMB')]) {
    expect((await stage.ask(query, {}, as)).data).toEqual(seen(0, false, []));
  }
  expect((await stage.ask(query, {}, drafter)).data).toEqual(seen(1, false, [{ id }]));
  recordOf(await cisa.step(id, version, 'ISSUED'));
  expect((await stage.ask(query)).data).toEqual(seen(1, true, [{ id }]));
  await ledgerCaughtUp(stage);
  const { data } = await stage.ask(
    'query ($s: [ID!]) { events(filter: { subject: $s }) { nodes { from to right authority proposedBy { office } } } }',
    { s: [id] },
  );
  expect(data).toEqual({
    events: {
      nodes: [
        {
          from: 'IN_CONSULTATION',
          to: 'ISSUED',
          right: 'INSTRUMENT_DECISION',
          authority: '2(c)',
          proposedBy: { office: 'Cybersecurity Division' },
        },
      ],
    },
  });
});

test('a supplemental direction gives an action of its directive another due date once it is in force', async () => {
  const cisa = new Directives(stage);
  const { id } = await cisa.broughtTo('IN_FORCE');
  const actions = [{ ...ACTION, dueRule: { kind: 'FIXED', fixedOn: '2027-03-01' } }];
  const toIt = { kind: 'SUPPLEMENTAL', supplements: id, actions };
  const { id: supplement, version } = await cisa.broughtTo('IN_CONSULTATION', toIt);
  const seen = async (as: Principal = publicPrincipal) => {
    const { data } = await stage.ask<{
      bindingOperationalDirectives: { nodes: { id: string }[] };
    }>(
      `{ bindingOperationalDirectives(first: 100) { nodes { id supplementedBy { id state } actions { id dueOn before: dueOn(on: "2026-11-20") } } } }`,
      {},
      as,
    );
    return data?.bindingOperationalDirectives.nodes.find((node) => node.id === id);
  };
  const action = (dueOn: string) => [{ id: 'INVENTORY', dueOn, before: null }];
  const none = { id, supplementedBy: [], actions: action('2026-12-21') };
  expect(await seen()).toEqual(none);
  const draft = { id: supplement, state: 'IN_CONSULTATION' };
  expect(await seen(drafter)).toEqual({ ...none, supplementedBy: [draft] });
  recordOf(await cisa.step(supplement, version, 'ISSUED'));
  const issued = { id: supplement, state: 'ISSUED' };
  expect(await seen()).toEqual({ ...none, supplementedBy: [issued] });
  recordOf(await cisa.step(supplement, version + 1, 'IN_FORCE'));
  expect(await seen()).toEqual({
    id,
    supplementedBy: [{ id: supplement, state: 'IN_FORCE' }],
    actions: action('2027-03-01'),
  });
  const second = await cisa.broughtTo('ISSUED', toIt);
  recordOf(await cisa.step(id, 4, 'REVOKED'));
  const late = await cisa.step(second.id, second.version, 'IN_FORCE');
  expect(codeOf(late)).toBe('REVOKED_DIRECTIVE_CITED');
});
