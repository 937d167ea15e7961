import { openStage, type Answer, type Stage } from '../../../testing/stage.js';
import { CITATIONS } from '../../contract/order/citations.js';
import { eventually } from '../testing/eventually.js';
import { ORDER_TEXT } from './order-sections.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The answer to a question that must not fail. */
async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await stage.ask(query, variables);
  if (data == null || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data as Record<string, Record<string, never>>;
}

interface Page {
  readonly nodes: readonly { readonly citation: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function list(request: Record<string, unknown>): Promise<Page> {
  const { directives } = await ask(LIST, request);
  return directives as unknown as Page;
}
const LIST = `query ($filter: DirectiveFilter, $orderBy: DirectiveOrder, $first: Int, $after: String) {
  directives(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { citation } totalCount pageInfo { hasNextPage endCursor }
  }
}`;

const citations = async (filter: object, orderBy?: object) =>
  (await list({ filter, orderBy, first: 100 })).nodes.map(({ citation }) => citation);

const rule = ({ errors }: Answer) => errors?.[0]?.extensions?.['rule'];
const message = ({ errors }: Answer) => errors?.[0]?.message;

const THREE_CO_LEADS = [
  ['TREASURY', 'SECRETARY_OF_THE_TREASURY', null],
  ['NSA', 'SECRETARY_OF_WAR', 'DIRECTOR_NSA'],
  ['CISA', 'SECRETARY_OF_HOMELAND_SECURITY', 'DIRECTOR_CISA'],
];

describe('the order', () => {
  it('says what it is called, how far that was traced, and its own words', async () => {
    const { order } = await ask(
      '{ order { number signedOn text notice facts { field grade } sections { number heading directives { citation } } } }',
    );
    expect(order).toMatchObject({ number: 'EO 14409', signedOn: '2026-06-02', text: ORDER_TEXT });
    expect(order?.['notice']).toContain('not intended to, and does not, create any right');
    expect(order?.['facts']).toContainEqual({ field: 'number', grade: 'REPORTED' });
    expect(order?.['sections']).toHaveLength(5);
  });

  it('has every provision in its section, with parents and children linked', async () => {
    const { order } = await ask(
      '{ order { sections { directives { citation parent { citation } children { citation parent { citation } } } } } }',
    );
    const sections: { directives: { citation: string; children: { parent: object }[] }[] }[] =
      order?.['sections'] ?? [];
    const all = sections.flatMap(({ directives }) => directives);
    expect(all.map(({ citation }) => citation)).toEqual(CITATIONS);
    for (const { citation, children } of all) {
      for (const { parent } of children) expect(parent).toEqual({ citation });
    }
  });
});

describe('a provision', () => {
  it('is found by its citation, and is null where the order has none', async () => {
    const found = await ask(
      '{ known: directive(citation: "2(c)(iii)") { verb heading beneficiaries text } unknown: directive(citation: "2(z)") { text } }',
    );
    expect(found).toMatchObject({ known: { verb: 'facilitate', heading: null }, unknown: null });
  });

  it('is one of ten with a due date of its own: seven in July, three on a Saturday in August', async () => {
    const { directives } = await ask(
      '{ directives(filter: { datedLeaf: true }, first: 100) { nodes { citation dueOn fallsOnNonBusinessDay } } }',
    );
    const nodes = directives?.['nodes'] ?? [];
    const due = (dueOn: string, fallsOnNonBusinessDay: boolean) => (citation: string) => ({
      citation,
      dueOn,
      fallsOnNonBusinessDay,
    });
    expect(nodes).toEqual([
      ...['2(a)', '2(b)', '2(c)(i)', '2(c)(ii)', '2(c)(iii)', '2(d)', '2(e)'].map(
        due('2026-07-02', false),
      ),
      ...['2(f)', '3(a)', '3(b)'].map(due('2026-08-01', true)),
    ]);
  });

  it.each(['3(a)', '3(b)'])(
    '%s has exactly three leads, one of them through NSA',
    async (citation) => {
      const { directive } = await ask(
        'query ($citation: String!) { directive(citation: $citation) { leads { agency { id } principal { id } through { id } } } }',
        { citation },
      );
      const leads: { agency: Id; principal: Id; through: Id | null }[] = directive?.['leads'] ?? [];
      expect(
        leads.map(({ agency, principal, through }) => [
          agency.id,
          principal.id,
          through?.id ?? null,
        ]),
      ).toEqual(THREE_CO_LEADS);
    },
  );

  it('2(d) consults three and collaborates voluntarily with two groups; nobody coordinates', async () => {
    const { directive } = await ask(
      '{ directive(citation: "2(d)") { consultations { verb required party { __typename id } through { id } } } }',
    );
    const asked = (verb: string, type: string, id: string, through: string | null = null) => ({
      verb,
      required: verb === 'CONSULTATION',
      party: { __typename: type, id },
      through: through === null ? null : { id: through },
    });
    expect(directive?.['consultations']).toEqual([
      asked('CONSULTATION', 'Office', 'NATIONAL_CYBER_DIRECTOR'),
      asked('CONSULTATION', 'Office', 'SECRETARY_OF_WAR', 'DIRECTOR_NSA'),
      asked('CONSULTATION', 'Office', 'SECRETARY_OF_HOMELAND_SECURITY', 'DIRECTOR_CISA'),
      asked('VOLUNTARY_COLLABORATION', 'Group', 'AI_INDUSTRY'),
      asked('VOLUNTARY_COLLABORATION', 'Group', 'OPERATORS_OF_CRITICAL_INFRASTRUCTURE'),
    ]);
  });

  it('3(a) leaves one decision to the Director of NSA, after fewer consultations', async () => {
    const { directive } = await ask(
      '{ directive(citation: "3(a)") { determination { decidedBy { id agency { id name } } consultations { party { id } } } } }',
    );
    expect(directive?.['determination']).toMatchObject({
      decidedBy: { id: 'DIRECTOR_NSA', agency: { id: 'NSA', name: 'National Security Agency' } },
      consultations: { length: 4 },
    });
  });

  it('2(c)(iii) needs 3(a), which is due later: the inversion is seen from both ends', async () => {
    const query =
      '{ needs: directive(citation: "2(c)(iii)") { dependencies { directive { citation dueOn } inversion satisfied } } needed: directive(citation: "3(a)") { dependents { directive { citation } inversion } } }';
    const { needs, needed } = await eventually(
      () => ask(query),
      (seen) => seen['needs']?.['dependencies']?.[0]?.['satisfied'] !== null,
    );
    expect(needs?.['dependencies']).toEqual([
      {
        directive: { citation: '3(a)', dueOn: '2026-08-01' },
        inversion: true,
        // Said to be complete; that nothing of it is public is a question of its own.
        satisfied: true,
      },
    ]);
    expect(needed?.['dependents']).toContainEqual({
      directive: { citation: '2(c)(iii)' },
      inversion: true,
    });
  });

  it('5(d) charges a department and no one in it', async () => {
    const { directive } = await ask(
      '{ directive(citation: "5(d)") { leads { agency { __typename id } principal { id } } } }',
    );
    expect(directive?.['leads']).toEqual([
      { agency: { __typename: 'DepartmentOfWar', id: 'WAR' }, principal: null },
    ]);
  });
});

describe('the list of provisions', () => {
  it('can be filtered by what the order says', async () => {
    expect(await citations({ kind: ['CONTINUING'] })).toEqual(['2(a)', '2(b)', '4']);
    expect(await citations({ leadAgency: ['OPM', 'DOJ'] })).toEqual(['2(f)', '4']);
    expect(await citations({ dueOnOrAfter: '2026-08-01' })).toEqual(['2(f)', '3', '3(a)', '3(b)']);
    expect(await citations({ citation: ['3(c)', '1'] })).toEqual(['1', '3(c)']);
    expect(await citations({ leadAgency: ['CISA'], dueOnOrBefore: '2026-07-31' })).toEqual([
      '2(c)',
      '2(c)(i)',
      '2(c)(ii)',
      '2(c)(iii)',
    ]);
  });

  it('can be filtered by each of the four axes', async () => {
    await eventually(
      () => citations({ work: ['CONTINUING'], publicity: ['UNPUBLISHED'] }),
      (seen) => seen.length === 3,
    );
    const complete = await eventually(
      () => citations({ work: ['REPORTED_COMPLETE'] }),
      (seen) => seen.length === 4,
    );
    expect(complete).toEqual(['2(d)', '3', '3(a)', '3(b)']);
    expect(await citations({ publicity: ['PUBLISHED'] })).toEqual(['2(c)(i)']);
    expect(await citations({ evidence: ['AGENCY_CLAIM'] })).toEqual(['2(d)']);
    expect(await citations({ timeliness: ['OVERDUE'] })).toEqual(['2(c)']);
  });

  it('comes in the order asked for, with what is undated last', async () => {
    expect(await citations({}, { field: 'CITATION', direction: 'DESC' })).toEqual(
      CITATIONS.toReversed(),
    );
    const dated = { datedLeaf: true };
    const latestFirst = await citations(dated, { field: 'DUE_ON', direction: 'DESC' });
    expect(latestFirst.slice(0, 4)).toEqual(['2(f)', '3(a)', '3(b)', '2(a)']);
    for (const direction of ['ASC', 'DESC']) {
      const all = await citations({}, { field: 'DUE_ON', direction });
      expect(all.slice(-10)).toEqual(CITATIONS.filter((citation) => UNDATED.has(citation)));
    }
  });

  it('is paged without a gap and without an overlap', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await list({ first: 5, after });
      expect(page.totalCount).toBe(22);
      seen.push(...page.nodes.map(({ citation }) => citation));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(CITATIONS);
  });

  it('refuses pages of no and of too many, and the cursor of another list', async () => {
    expect(rule(await stage.ask(LIST, { first: 0 }))).toBe('FIRST_OUT_OF_RANGE');
    expect(rule(await stage.ask(LIST, { first: 101 }))).toBe('FIRST_OUT_OF_RANGE');
    const { pageInfo } = await list({ filter: { kind: ['GENERAL'] }, first: 1 });
    const elsewhere = { first: 1, after: pageInfo.endCursor };
    expect(rule(await stage.ask(LIST, elsewhere))).toBe('CURSOR_FOREIGN');
  });

  it('refuses a citation or an agency that is none, by name', async () => {
    const citation = await stage.ask(LIST, { filter: { citation: ['2(d)', '9(z)'] } });
    expect(rule(citation)).toBe('CITATION_UNKNOWN');
    expect(message(citation)).toContain('"9(z)"');
    const agency = await stage.ask(LIST, { filter: { leadAgency: ['FBI'] } });
    expect(rule(agency)).toBe('AGENCY_UNKNOWN');
    expect(message(agency)).toContain('"FBI"');
  });
});

describe('what sources say of the order', () => {
  const CLAIMS = `query ($filter: SourceClaimFilter, $first: Int, $after: String) {
    sourceClaims(filter: $filter, first: $first, after: $after) {
      totalCount nodes { id source supportedByText directives { citation } } pageInfo { endCursor }
    }
  }`;

  it('can be narrowed to a provision, an answer of the text, and a source', async () => {
    const { sourceClaims } = await ask(CLAIMS, {
      filter: { citation: ['2(d)'], supportedByText: ['YES'], source: 'tech policy' },
    });
    expect(sourceClaims).toMatchObject({
      totalCount: 1,
      nodes: [{ id: 'clearinghouse-head-3', directives: [{ citation: '2(d)' }] }],
    });
  });

  it('is paged, and refuses a citation that is none', async () => {
    const { sourceClaims: first } = await ask(CLAIMS, { first: 1 });
    const { sourceClaims: second } = await ask(CLAIMS, {
      first: 1,
      after: first?.['pageInfo']?.['endCursor'],
    });
    expect([first?.['nodes'], second?.['nodes']]).toMatchObject([
      [{ id: 'clearinghouse-head-1' }],
      [{ id: 'clearinghouse-head-2' }],
    ]);
    const unknown = await stage.ask(CLAIMS, { filter: { citation: ['6'] } });
    expect(rule(unknown)).toBe('CITATION_UNKNOWN');
  });
});

interface Id {
  readonly id: string;
}

const UNDATED = new Set<string>([
  '1',
  '3(b)(i)',
  '3(b)(ii)',
  '3(b)(iii)',
  '3(c)',
  '4',
  '5(a)',
  '5(b)',
  '5(c)',
  '5(d)',
]);
