import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { attorneyGeneral, Enforcement, prosecutor } from '../testing/enforcement.js';

let stage: Stage;
let doj: Enforcement;
beforeAll(async () => {
  stage = await openStage();
  doj = new Enforcement(stage);
});
afterAll(() => stage.close());

interface Seen {
  readonly enforcementPriorities: {
    readonly totalCount: number;
    readonly nodes: readonly Readonly<Record<string, unknown>>[];
  };
}
const LIST = `query ($filter: EnforcementPriorityFilter) {
  enforcementPriorities(filter: $filter, first: 100) {
    totalCount nodes { id title state issuedOn statutes { id } aiUse supersedes { id } }
  }
}`;
async function seen(as: Principal = publicPrincipal, filter: Record<string, unknown> = {}) {
  const { data } = await stage.ask<Seen>(LIST, { filter }, as);
  return data?.enforcementPriorities;
}
const idsSeen = async (as?: Principal) => (await seen(as))?.nodes.map(({ id }) => id);

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of DOJ', 'askSubgraph' as const],
])('%s', (_, way) => {
  test.each(['ISSUED', 'REVISED', 'RESCINDED'])(
    'no officer makes a priority %s without the Attorney General',
    async (state) => {
      const port = new Enforcement(stage, way);
      const id = await port.draft();
      for (const as of [prosecutor, attorneyGeneral]) {
        const { codes } = await port.updatePriority({ id, expectedVersion: 1, state }, as);
        expect(codes).toEqual(['DECIDER_NOT_AUTHORIZED']);
      }
    },
  );
});

describe('a draft', () => {
  test('is there for DOJ alone, until the Attorney General issues it on the word of another person', async () => {
    const before = await seen();
    const id = await doj.draft({ title: 'Quietly drafted' });
    expect(await idsSeen(prosecutor)).toContain(id);
    for (const as of [
      publicPrincipal,
      officer('OMB'),
      { ...prosecutor, clearance: 'U' as const },
    ]) {
      expect(await idsSeen(as)).not.toContain(id);
    }
    expect(await seen()).toEqual(before);
    const decision = { id, expectedVersion: 1, decision: 'ISSUE' };
    const own = await doj.proposeDecision(decision, attorneyGeneral);
    expect((await doj.confirm(own.record?.['id'])).codes).toEqual(['SECOND_PERSON_REQUIRED']);
    const { record } = await doj.proposeDecision(decision);
    expect(record).toMatchObject({ office: 'ATTORNEY_GENERAL' });
    const deputy = decider('DOJ', 'DEPUTY_ATTORNEY_GENERAL');
    expect((await doj.confirm(record?.['id'], deputy)).codes).toEqual(['DECIDER_NOT_AUTHORIZED']);
    expect((await doj.confirm(record?.['id'])).codes).toEqual([]);
    expect((await seen())?.nodes.find((one) => one['id'] === id)).toMatchObject({
      state: 'ISSUED',
      issuedOn: '2026-11-21',
    });
  });

  test('leaves no trace of its words in OMB’s ledger for anyone else, when it is issued either', async () => {
    const id = await doj.draft({ title: 'Words of the first draft: zugzwang' });
    await doj.updatePriority({ id, expectedVersion: 1, title: 'Words that were issued' });
    await doj.decide(id, 2, 'ISSUE');
    await ledgerCaughtUp(stage);
    const { data } = await stage.ask(
      `query ($subject: [ID!]) {
        events(filter: { subject: $subject }) { nodes { from to right state proposedBy { office } } }
        search(text: "zugzwang") { totalCount }
      }`,
      { subject: [id] },
    );
    expect(data).toEqual({
      events: {
        nodes: [
          {
            from: 'DRAFT',
            to: 'ISSUED',
            right: 'PRIORITY_DECISION',
            state: null,
            proposedBy: { office: 'Criminal Division' },
          },
        ],
      },
      search: { totalCount: 0 },
    });
  });

  test('changes until it is issued, and keeps its words from then on', async () => {
    const id = await doj.draft();
    const change = { id, text: 'Better words.', statutes: ['18 USC 1343'] };
    expect((await doj.updatePriority({ ...change, expectedVersion: 1 })).record).toMatchObject({
      text: 'Better words.',
      statutes: [{ id: '18 USC 1343' }],
    });
    await doj.decide(id, 2, 'ISSUE');
    expect((await doj.updatePriority({ ...change, expectedVersion: 3 })).codes).toEqual([
      'SKIPPED_STATE',
    ]);
  });

  test('can take the place of a priority that was issued, and of no other', async () => {
    const supersedes = await doj.issuedPriority();
    const { record } = await doj.createPriority({ supersedes });
    expect(record).toMatchObject({ supersedes: { id: supersedes } });
    for (const none of [String(record?.['id']), 'DOJ:enforcementPriority:none']) {
      expect((await doj.createPriority({ supersedes: none })).codes).toEqual(['NOT_FOUND']);
    }
  });

  test.each([
    ['under what is no statute', { statutes: ['44 USC 3553'] }, 'STATUTE_UNKNOWN', prosecutor],
    ['without a use of AI', { aiUse: [] }, 'INPUT_INVALID', prosecutor],
    ['by another agency', {}, 'NOT_AUTHORIZED', officer('TREASURY')],
    [
      'by one who could not read it',
      {},
      'NOT_AUTHORIZED',
      { ...prosecutor, clearance: 'U' as const },
    ],
    ['without a token', {}, 'SIGN_IN_REQUIRED', publicPrincipal],
  ])('is not made %s', async (_, input, code, as) => {
    for (const way of ['ask', 'askSubgraph'] as const) {
      expect((await new Enforcement(stage, way).createPriority(input, as)).codes).toEqual([code]);
    }
  });

  test('is not changed from another version, and not under statutes that are none', async () => {
    const id = await doj.draft();
    const codes = async (input: object) =>
      (await doj.updatePriority({ id, expectedVersion: 1, ...input })).codes;
    expect(await codes({ expectedVersion: 2, title: 'Late' })).toEqual(['VERSION_CONFLICT']);
    expect(await codes({ statutes: ['none'] })).toEqual(['STATUTE_UNKNOWN']);
    expect(await codes({})).toEqual(['INPUT_INVALID']);
    expect(await codes({ id: 'DOJ:enforcementPriority:none', title: 'Gone' })).toEqual([
      'NOT_FOUND',
    ]);
  });
});

test('the list is filtered by state, statute and use of AI', async () => {
  const id = await doj.issuedPriority({
    statutes: ['18 USC 1037'],
    aiUse: ['FURTHERING_OTHER_CRIME'],
  });
  for (const filter of [
    { statute: ['18 U.S.C. 1037'] },
    { aiUse: ['FURTHERING_OTHER_CRIME'], state: ['ISSUED'] },
  ]) {
    const found = await seen(publicPrincipal, filter);
    expect(found?.nodes.map((one) => one['id'])).toEqual([id]);
    expect(found?.totalCount).toBe(1);
  }
  expect(await seen(publicPrincipal, { state: ['DRAFT'] })).toEqual({ totalCount: 0, nodes: [] });
});

test('section 4 of the order has them in OMB’s registry, and no other provision has any', async () => {
  const ASK = `query ($citation: String!) {
    directive(citation: $citation) {
      text enforcementPriorities(first: 100) { totalCount nodes { id directive { citation text } } }
    }
  }`;
  interface OfDirective {
    readonly directive: {
      readonly text: string;
      readonly enforcementPriorities: Seen['enforcementPriorities'];
    };
  }
  const { data } = await stage.ask<OfDirective>(ASK, { citation: '4' });
  const listed = await seen();
  expect(data?.directive.enforcementPriorities.totalCount).toBe(listed?.totalCount);
  const directive = { citation: '4', text: data?.directive.text };
  expect(data?.directive.enforcementPriorities.nodes).toEqual(
    listed?.nodes.map(({ id }) => ({ id, directive })),
  );
  const { data: other } = await stage.ask<OfDirective>(ASK, { citation: '3(c)' });
  expect(other?.directive.enforcementPriorities).toEqual({ totalCount: 0, nodes: [] });
});
