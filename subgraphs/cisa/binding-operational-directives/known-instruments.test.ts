import { dataOf } from '../../../testing/data-of.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal } from '../../contract/identity/principal.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const WAYS = [
  ['through the gateway', (query: string) => stage.ask<Seen>(query)],
  ['at the own port of CISA', (query: string) => stage.askSubgraph<Seen>('cisa', query)],
] as const;

interface Seen {
  readonly bindingOperationalDirectives: {
    readonly totalCount: number;
    readonly nodes: readonly Record<string, unknown>[];
  };
  readonly bindingOperationalDirective: Record<string, unknown> | null;
}

describe.each(WAYS)('%s', (_, ask) => {
  async function list(filter: string, fields: string) {
    const answer = await ask(
      `{ bindingOperationalDirectives(first: 50${filter}) { totalCount nodes { ${fields} } } }`,
    );
    return dataOf(answer).bindingOperationalDirectives;
  }

  test('the directives that the public record names are there, each with its grade, its source and its day', async () => {
    const { nodes } = await list(
      '',
      'number state evidenceItems { grade source asOf } marking { banner }',
    );
    expect(nodes.map(({ number, state }) => `${String(number)} ${String(state)}`).sort()).toEqual([
      'BOD 18-01 IN_FORCE',
      'BOD 18-02 IN_FORCE',
      'BOD 19-02 REVOKED',
      'BOD 20-01 IN_FORCE',
      'BOD 22-01 REVOKED',
      'BOD 23-01 IN_FORCE',
      'BOD 23-02 IN_FORCE',
      'BOD 25-01 IN_FORCE',
      'BOD 26-02 IN_FORCE',
      'BOD 26-04 IN_FORCE',
      'ED 19-01 CLOSED',
      'ED 21-01 CLOSED',
      'ED 24-02 CLOSED',
    ]);
    for (const { evidenceItems, marking } of nodes) {
      expect(marking).toEqual({ banner: 'UNCLASSIFIED' });
      expect(evidenceItems).not.toEqual([]);
      for (const item of evidenceItems as Record<string, unknown>[]) {
        expect(item).toEqual({
          grade: expect.stringMatching(/^(REPORTED|BACKGROUND)$/),
          source: expect.any(String),
          asOf: '2026-11-21',
        });
      }
    }
    expect(nodes[0]).toMatchObject({ number: 'BOD 26-04' });
  });

  test('what is not known of one is null', async () => {
    const { nodes } = await list(
      ', filter: { number: ["BOD 25-01"] }',
      'title topic issuedOn endedOn scope actions { id } purposes { citation }',
    );
    expect(nodes).toEqual([
      {
        title: null,
        topic: 'Cloud baselines',
        issuedOn: null,
        endedOn: null,
        scope: null,
        actions: [],
        purposes: [],
      },
    ]);
  });

  test('question 8: which directives were revoked or superseded since the signing, and what replaced them', async () => {
    const found = await list(
      ', filter: { state: [REVOKED, SUPERSEDED], endedSince: "2026-06-02" }',
      'number endedOn succeededBy { ... on BindingOperationalDirective { number issuedOn } }',
    );
    const by = {
      endedOn: '2026-06-10',
      succeededBy: { number: 'BOD 26-04', issuedOn: '2026-06-10' },
    };
    expect(found).toEqual({
      totalCount: 2,
      nodes: [
        { number: 'BOD 22-01', ...by },
        { number: 'BOD 19-02', ...by },
      ],
    });
    const later = await list(', filter: { state: [REVOKED], endedSince: "2026-06-11" }', 'number');
    expect(later.nodes).toEqual([]);
  });

  test('BOD 26-04 says what is due, and its table is that of the remediation rule', async () => {
    const { data } = await ask(
      `{ bindingOperationalDirective(number: "BOD 26-04") {
        title kind authority issuedOn appliesTo
        revokes { ... on BindingOperationalDirective { number } }
        purposes { citation directive { citation } evidenceItems { grade statement } }
        actions { id dueOn fallsOnNonBusinessDay reportingChannel
          before: dueOn(on: "2026-06-09") first: dueOn(on: "2026-06-10")
          dueRule { kind offsetDays fixedOn remediationRule { version number } } }
      } }`,
    );
    const none = { offsetDays: null, fixedOn: null, remediationRule: null };
    const offset = (offsetDays: number) => ({ ...none, kind: 'OFFSET', offsetDays });
    const action = (id: string, dueOn: string, isFree: boolean, dueRule: object) => ({
      id,
      dueOn,
      before: null,
      first: dueOn,
      fallsOnNonBusinessDay: isFree,
      reportingChannel: id === 'TIMELINES' ? 'CDM' : null,
      dueRule,
    });
    const remediationRule = { version: 'cisa:DT_BOD2604:1.0.0', number: 'BOD 26-04' };
    expect(data?.bindingOperationalDirective).toMatchObject({
      title: 'Prioritizing Security Updates Based on Risk',
      kind: 'BOD',
      authority: '44 USC 3553(b)(2)',
      issuedOn: '2026-06-10',
      appliesTo: ['FCEB_AGENCIES'],
      revokes: [{ number: 'BOD 19-02' }, { number: 'BOD 22-01' }],
      actions: [
        action('POLICY', '2026-06-10', false, offset(0)),
        action('PROCEDURES', '2026-08-09', true, offset(60)),
        action('TIMELINES', '2026-12-07', false, { ...none, kind: 'TABLE', remediationRule }),
      ],
      purposes: [
        {
          citation: '2(c)(i)',
          directive: { citation: '2(c)(i)' },
          evidenceItems: [
            {
              grade: 'REPORTED',
              statement:
                'CISA issued BOD 26-04. Whether its text cites the order is not confirmed.',
            },
            { grade: 'REPORTED', statement: expect.stringContaining('Andersen') },
          ],
        },
      ],
    });
  });

  test('one that nobody knows is null, and what is no number is refused', async () => {
    const none = await ask('{ bindingOperationalDirective(number: "BOD 26-03") { id } }');
    expect(none).toMatchObject({ data: { bindingOperationalDirective: null } });
    for (const number of ['BOD 2026-04', 'bod 26-04', 'BOD 26-4', '26-04', 'BOD  26-04']) {
      const { errors } = await ask(`{ bindingOperationalDirective(number: "${number}") { id } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ rule: 'NUMBER_INVALID' });
    }
  });
});

test('question 7: which directives serve each purpose of 2(c), and which purpose has none', async () => {
  const { data, errors } = await stage.ask(
    `{ directive(citation: "2(c)") {
      instruments { nodes { kind ... on BindingOperationalDirective { number } } }
      instrumentCoverage { citation isServed directive { text }
        instruments { nodes { state ... on BindingOperationalDirective { number } } } }
    } other: directive(citation: "2(d)") { instruments { totalCount } instrumentCoverage { citation } }
      one: directive(citation: "2(c)(ii)") { instruments { totalCount } instrumentCoverage { citation isServed } } }`,
    {},
    publicPrincipal,
  );
  expect(errors).toBeUndefined();
  const directive = { text: expect.any(String) };
  const unserved = { isServed: false, directive, instruments: { nodes: [] } };
  expect(data).toEqual({
    directive: {
      instruments: { nodes: [{ kind: 'BOD', number: 'BOD 26-04' }] },
      instrumentCoverage: [
        {
          citation: '2(c)(i)',
          isServed: true,
          directive,
          instruments: { nodes: [{ state: 'IN_FORCE', number: 'BOD 26-04' }] },
        },
        { citation: '2(c)(ii)', ...unserved },
        { citation: '2(c)(iii)', ...unserved },
      ],
    },
    other: { instruments: { totalCount: 0 }, instrumentCoverage: [] },
    one: {
      instruments: { totalCount: 0 },
      instrumentCoverage: [{ citation: '2(c)(ii)', isServed: false }],
    },
  });
});
