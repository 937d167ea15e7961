import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { codeOf, idOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import {
  AVAILABLE,
  COORDINATED_WITH,
  director,
  examiner,
  Grants,
  RELEVANT,
  RESULT,
} from '../testing/grants.js';

let stage: Stage;
let omb: Grants;
beforeAll(async () => {
  stage = await openStage();
  omb = new Grants(stage);
});
// So that the latest is the first of the list.
beforeEach(() => stage.clock.advance(1000));
afterAll(() => stage.close());

const LIST = `query ($f: GrantDeterminationFilter) {
  grantDeterminations(filter: $f, first: 100) { totalCount nodes { id state } }
}`;
interface Listed {
  readonly grantDeterminations: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly state: string }[];
  };
}
async function idsSeen(as: Principal = publicPrincipal, f: Record<string, unknown> = {}) {
  const { data } = await stage.ask<Listed>(LIST, { f }, as);
  return data?.grantDeterminations.nodes.map(({ id }) => id);
}

const WAYS = [
  ['through the gateway', 'ask' as const],
  ['at the own port of OMB', 'askSubgraph' as const],
] as const;

describe.each(WAYS)('%s', (_, way) => {
  const port = () => new Grants(stage, way);

  test.each(['97', '97.1', '97.13700', 'AB.137', '97-137'])(
    '%s is no number of an assistance listing',
    async (assistanceListing) => {
      const refused = await port().createProgram({ assistanceListing });
      expect(codeOf(refused)).toBe('LISTING_NUMBER_INVALID');
      const none = await port().createDetermination({ assistanceListing });
      expect(codeOf(none)).toBe('LISTING_NUMBER_INVALID');
    },
  );

  test.each([
    ['without an amount', { ...AVAILABLE, funds: null }, 'AVAILABILITY_UNPROVEN'],
    [
      'with an amount of nothing',
      { ...AVAILABLE, funds: { ...AVAILABLE.funds, amount: 0 } },
      'AVAILABILITY_UNPROVEN',
    ],
    ['for a purpose not looked at', { ...AVAILABLE, purposeAllows: null }, 'AVAILABILITY_UNPROVEN'],
    ['for a purpose not allowed', { ...AVAILABLE, purposeAllows: false }, 'AVAILABILITY_UNPROVEN'],
    [
      'in a period that is over',
      {
        ...AVAILABLE,
        funds: { ...AVAILABLE.funds, fiscalYear: 2025, treasuryAccount: '070-2025/2026-0413-000' },
      },
      'APPROPRIATION_EXPIRED',
    ],
    [
      'in a year that is not its account’s',
      { ...AVAILABLE, funds: { ...AVAILABLE.funds, fiscalYear: 2024 } },
      'INPUT_INVALID',
    ],
    [
      'as of tomorrow',
      { ...AVAILABLE, funds: { ...AVAILABLE.funds, asOf: '2026-11-22' } },
      'INPUT_INVALID',
    ],
    [
      'in what is no account',
      { ...AVAILABLE, funds: { ...AVAILABLE.funds, treasuryAccount: 'Account 5' } },
      'INPUT_INVALID',
    ],
  ])('funding is not found to be available %s', async (__, availability, code) => {
    const { id, version } = await port().broughtTo('DATA_REQUESTED');
    const found = await port().step(id, version, 'AVAILABILITY_FOUND', { availability });
    expect(codeOf(found)).toBe(code);
  });

  test.each([
    'STATE_AND_LOCAL_AUTHORITIES',
    'OPERATORS_OF_CRITICAL_INFRASTRUCTURE',
    'RURAL_HOSPITALS',
    'COMMUNITY_BANKS',
    'LOCAL_UTILITIES',
    'AGENCIES',
  ])('section 2(e) names no %s', async (beneficiary) => {
    const { id, version } = await port().broughtTo('AVAILABILITY_FOUND');
    const relevance = { ...RELEVANT, beneficiaries: [...RELEVANT.beneficiaries, beneficiary] };
    const found = await port().step(id, version, 'RELEVANCE_FOUND', { relevance });
    expect(codeOf(found)).toBe('BENEFICIARY_NOT_IN_2E');
  });

  test('nothing is coordinated while an office that 2(e) names was not asked, or has not answered', async () => {
    const { id, version } = await port().broughtTo('RELEVANCE_FOUND');
    const step = { id, expectedVersion: version, state: 'COORDINATED' };
    const refused = async () => (await port().update(step)).userErrors[0];
    const both = 'National Cyber Director (never asked), Director of the Cybersecurity';
    expect(await refused()).toMatchObject({
      code: 'COORDINATION_MISSING',
      message: expect.stringContaining(both),
    });
    recordOf(await port().ask(id, 'NATIONAL_CYBER_DIRECTOR'));
    expect(await refused()).toMatchObject({
      code: 'COORDINATION_MISSING',
      message: expect.stringContaining('(asked on 2026-11-21)'),
    });
    await port().coordinate(id);
    const coordinated = recordOf(await port().update(step));
    const on = { requestedOn: '2026-11-21', answeredOn: '2026-11-21' };
    expect(coordinated['coordination']).toEqual(
      Object.keys(COORDINATED_WITH).map((office) => ({ office, ...on })),
    );
  });

  test('what was asked and answered before the findings coordinates nothing', async () => {
    const { id, version } = await port().broughtTo('CANDIDATE');
    await port().coordinate(id);
    stage.clock.advance(60_000);
    recordOf(await port().step(id, version, 'DATA_REQUESTED'));
    recordOf(await port().step(id, version + 1, 'AVAILABILITY_FOUND'));
    await port().coordinate(id);
    stage.clock.advance(60_000);
    recordOf(await port().step(id, version + 2, 'RELEVANCE_FOUND'));
    const step = { id, expectedVersion: version + 3, state: 'COORDINATED' };
    expect(codeOf(await port().update(step))).toBe('COORDINATION_MISSING');
    await port().coordinate(id);
    expect(recordOf(await port().update(step))['coordination']).toHaveLength(2);
  });

  test('what is not available and relevant is not directable, and what is not available is not at all', async () => {
    const found = async (availability: object, relevance: object) => {
      const { id, version } = await port().broughtTo('DATA_REQUESTED');
      recordOf(await port().step(id, version, 'AVAILABILITY_FOUND', { availability }));
      recordOf(await port().step(id, version + 1, 'RELEVANCE_FOUND', { relevance }));
      recordOf(await port().step(id, version + 2, 'COORDINATED'));
      return { id, expectedVersion: version + 3 };
    };
    const none = { ...AVAILABLE, available: false, purposeAllows: false };
    const irrelevant = { ...RELEVANT, relevant: false, beneficiaries: [] };
    const withoutMoney = await found(none, RELEVANT);
    for (const result of [RESULT.DIRECTABLE, RESULT.DIRECTABLE_WITH_ACTION]) {
      const proposed = await port().propose({ ...withoutMoney, ...result });
      expect(codeOf(proposed)).toBe('AVAILABILITY_UNPROVEN');
    }
    const unreachable = await found(AVAILABLE, irrelevant);
    const proposed = await port().propose({ ...unreachable, ...RESULT.DIRECTABLE });
    expect(codeOf(proposed)).toBe('AVAILABILITY_UNPROVEN');
    idOf(await port().propose({ ...unreachable, ...RESULT.DIRECTABLE_WITH_ACTION }));
    idOf(await port().propose({ ...withoutMoney, ...RESULT.NOT_DIRECTABLE }));
  });

  test('the Director of OMB determines on the word of another person, and nobody else does', async () => {
    const { id, version } = await port().broughtTo('COORDINATED');
    for (const as of [examiner, director]) {
      const direct = { id, expectedVersion: version, state: 'DIRECTABLE' };
      expect(codeOf(await port().update(direct, as))).toBe('DECIDER_NOT_AUTHORIZED');
    }
    const input = { id, expectedVersion: version, ...RESULT.DIRECTABLE };
    const own = idOf(await port().propose(input, director));
    expect(codeOf(await port().confirm(own))).toBe('SECOND_PERSON_REQUIRED');
    const proposal = await port().propose(input);
    expect(recordOf(proposal)).toMatchObject({
      office: 'DIRECTOR_OMB',
      marking: { banner: 'CUI//BUDG' },
    });
    const deputy = decider('OMB', 'DEPUTY_DIRECTOR');
    const wrong = await port().confirm(idOf(proposal), deputy);
    expect(codeOf(wrong)).toBe('DECIDER_NOT_AUTHORIZED');
    leftBy(await port().confirm(idOf(proposal)));
  });

  test.each([
    ['NOT_DIRECTABLE without its grounds', { result: 'NOT_DIRECTABLE' }],
    ['DIRECTABLE with grounds', { result: 'DIRECTABLE', grounds: ['INSUFFICIENT'] }],
    ['DIRECTABLE_WITH_ACTION without the action', { result: 'DIRECTABLE_WITH_ACTION' }],
    [
      'DIRECTABLE_WITH_ACTION that does not say what is to be done',
      { result: 'DIRECTABLE_WITH_ACTION', action: 'STATUTE' },
    ],
    ['DIRECTABLE with an action', { ...RESULT.DIRECTABLE_WITH_ACTION, result: 'DIRECTABLE' }],
  ])('nobody proposes %s', async (__, content) => {
    const { id, version } = await port().broughtTo('COORDINATED');
    const proposed = await port().propose({ id, expectedVersion: version, ...content });
    expect(codeOf(proposed)).toBe('INPUT_INVALID');
  });

  test.each([
    ['OMB itself', { number: 'OMB-1', issuedBy: 'EOP-OMB', postedOn: '2026-11-20' }],
    ['another agency', { number: 'DHS-1', issuedBy: 'DHS-DHS', postedOn: '2026-11-20' }],
    ['nobody yet', { number: 'NSF-1', issuedBy: 'NSF', postedOn: '2026-11-22' }],
  ])('funding is not directed by an opportunity that %s issued', async (__, opportunity) => {
    const { id, version } = await port().broughtTo('DIRECTABLE');
    const directed = await port().step(id, version, 'DIRECTED', { opportunity });
    expect(codeOf(directed)).toBe('INPUT_INVALID');
  });

  test('funding that needs an action is not directed before it is taken', async () => {
    const { id, version } = await port().broughtTo('DIRECTABLE_WITH_ACTION');
    expect(codeOf(await port().step(id, version, 'DIRECTED'))).toBe('INPUT_INVALID');
    const when = { actionCompletedOn: '2026-11-19' };
    expect(recordOf(await port().step(id, version, 'DIRECTED', when))).toMatchObject({
      state: 'DIRECTED',
      opportunity: { number: 'NSF-26-1', issuedBy: 'NSF' },
    });
  });

  test.each([
    ['a finding out of its state', { availability: AVAILABLE }, 'SKIPPED_STATE'],
    ['an award that is none yet', { awards: ['2600001'] }, 'SKIPPED_STATE'],
    ['an action that nobody named', { actionCompletedOn: '2026-11-20' }, 'SKIPPED_STATE'],
    ['a state without its finding', { state: 'AVAILABILITY_FOUND' }, 'INPUT_INVALID'],
    ['another version', { expectedVersion: 9, state: 'DATA_REQUESTED' }, 'VERSION_CONFLICT'],
    ['nothing', {}, 'INPUT_INVALID'],
    [
      'what there is none of',
      { id: 'OMB:grantDetermination:none', state: 'DATA_REQUESTED' },
      'NOT_FOUND',
    ],
  ])('a step is refused of %s', async (__, input, code) => {
    const { id, version } = await port().broughtTo('DATA_REQUESTED');
    expect(codeOf(await port().update({ id, expectedVersion: version, ...input }))).toBe(code);
  });

  test.each([
    ['another agency', officer('CISA'), 'NOT_AUTHORIZED'],
    ['one who may not read it', { ...examiner, clearance: 'U' as const }, 'NOT_AUTHORIZED'],
    ['the public', publicPrincipal, 'SIGN_IN_REQUIRED'],
  ])('%s records nothing', async (__, as, code) => {
    const assistanceListing = await port().listed();
    const id = await port().candidate();
    expect(codeOf(await port().createDetermination({ assistanceListing }, as))).toBe(code);
    const step = { id, expectedVersion: 1, state: 'DATA_REQUESTED' };
    expect(codeOf(await port().update(step, as))).toBe(code);
    expect(codeOf(await port().createProgram({ assistanceListing: '97.137' }, as))).toBe(code);
  });
});

describe('what is not determined', () => {
  test('is known within the executive branch alone, until it is determined, and leaves no trace of before', async () => {
    const { id, version } = await omb.broughtTo('COORDINATED');
    expect(await idsSeen(officer('NSA'))).toContain(id);
    for (const as of [publicPrincipal, { ...officer('NSA'), clearance: 'U' as const }]) {
      expect(await idsSeen(as)).not.toContain(id);
    }
    recordOf(await omb.step(id, version, 'NOT_DIRECTABLE'));
    expect(await idsSeen()).toContain(id);
    await ledgerCaughtUp(stage);
    const { data } = await stage.ask(
      'query ($s: [ID!]) { events(filter: { subject: $s }) { nodes { from to right proposedBy { office } } } }',
      { s: [id] },
    );
    const proposedBy = { office: 'Resource Management Office' };
    expect(data).toEqual({
      events: {
        nodes: [
          { from: 'COORDINATED', to: 'NOT_DIRECTABLE', right: 'GRANT_DETERMINATION', proposedBy },
        ],
      },
    });
  });
});

test('a negative determination stands with its grounds, its findings and its coordination', async () => {
  const { id } = await omb.broughtTo('NOT_DIRECTABLE');
  const { data } = await stage.ask<{ grantDeterminations: { nodes: unknown[] } }>(
    `{ grantDeterminations(filter: { result: [NOT_DIRECTABLE] }, first: 1) { nodes {
      id directive { citation } orderOfCoordination marking { banner }
      ruling { result grounds determinedOn }
      availability { available funds { amount fiscalYear treasuryAccount availableThrough isAvailable asOf } }
      relevance { relevant beneficiaries }
      program { assistanceListing awardingAgency { code } }
    } } }`,
  );
  expect(data?.grantDeterminations.nodes).toEqual([
    {
      id,
      directive: { citation: '2(e)' },
      orderOfCoordination: 'FOLLOWED',
      marking: { banner: 'UNCLASSIFIED' },
      ruling: {
        result: 'NOT_DIRECTABLE',
        grounds: ['NOT_RELEVANT'],
        determinedOn: '2026-11-21',
      },
      availability: {
        available: true,
        funds: { ...AVAILABLE.funds, availableThrough: '2027-09-30', isAvailable: true },
      },
      relevance: { relevant: true, beneficiaries: RELEVANT.beneficiaries },
      program: { assistanceListing: '47.070', awardingAgency: { code: 'NSF' } },
    },
  ]);
});

test('what is superseded stays, and says what took its place', async () => {
  const { id, version } = await omb.broughtTo('NOT_DIRECTABLE');
  const assistanceListing = await omb.listed();
  const undetermined = idOf(await omb.createDetermination({ assistanceListing, supersedes: id }));
  const early = await omb.step(id, version, 'SUPERSEDED', { supersededBy: undetermined });
  expect(codeOf(early)).toBe('NOT_FOUND');
  const superseded = recordOf(await omb.step(id, version, 'SUPERSEDED'));
  expect(superseded).toMatchObject({
    state: 'SUPERSEDED',
    ruling: { result: 'NOT_DIRECTABLE', grounds: ['NOT_RELEVANT'] },
    supersededBy: { id: expect.stringContaining('OMB:grantDetermination:') },
  });
  expect(await idsSeen(publicPrincipal, { state: ['SUPERSEDED'] })).toContain(id);
});

test('a determination takes the place of one that was determined about the same program, and of no other', async () => {
  const assistanceListing = await omb.listed();
  const candidate = await omb.candidate();
  for (const supersedes of [candidate, 'OMB:grantDetermination:none']) {
    const made = await omb.createDetermination({ assistanceListing, supersedes });
    expect(codeOf(made)).toBe('NOT_FOUND');
  }
  const missing = await omb.createDetermination({ assistanceListing: '99.999' });
  expect(codeOf(missing)).toBe('NOT_FOUND');
});

test('programs are found by what was found of them: available, relevant, both or neither', async () => {
  const none = { ...AVAILABLE, available: false };
  const { id, version } = await omb.broughtTo('DATA_REQUESTED');
  recordOf(await omb.step(id, version, 'AVAILABILITY_FOUND', { availability: none }));
  recordOf(await omb.step(id, version + 1, 'RELEVANCE_FOUND'));
  expect(await idsSeen(examiner, { available: false, relevant: true })).toContain(id);
  expect(await idsSeen(examiner, { available: true, relevant: true })).not.toContain(id);
  expect(await idsSeen(examiner, { available: false, relevant: false })).not.toContain(id);
  const reaching = (beneficiary: string) => idsSeen(examiner, { beneficiary: [beneficiary] });
  expect(await reaching('DEVELOPERS_OF_AI_VULNERABILITY_DETECTION')).toContain(id);
  expect(await reaching('RURAL_HOSPITALS')).toEqual([]);
});
