import { dataOf } from '../../../testing/data-of.js';
import { openStage, type Answer, type Stage } from '../../../testing/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ask = async <Data>(query: string, variables: Record<string, unknown> = {}) =>
  dataOf(await stage.ask<Data>(query, variables));

interface Claims {
  readonly sourceClaims: {
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}

const rule = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions?.['rule'];

describe('what sources say of the order', () => {
  const CLAIMS = `query ($filter: SourceClaimFilter, $first: Int, $after: String) {
    sourceClaims(filter: $filter, first: $first, after: $after) {
      totalCount nodes { id source supportedByText directives { citation } } pageInfo { endCursor }
    }
  }`;

  it('can be narrowed to a provision, an answer of the text, and a source', async () => {
    const { sourceClaims } = await ask<Claims>(CLAIMS, {
      filter: { citation: ['2(d)'], supportedByText: ['YES'], source: 'tech policy' },
    });
    expect(sourceClaims).toMatchObject({
      totalCount: 2,
      nodes: [
        { id: 'clearinghouse-head-3', directives: [{ citation: '2(d)' }] },
        { id: 'department-name-4' },
      ],
    });
  });

  it('is paged, and refuses a citation that is none', async () => {
    const { sourceClaims: first } = await ask<Claims>(CLAIMS, { first: 1 });
    const { sourceClaims: second } = await ask<Claims>(CLAIMS, {
      first: 1,
      after: first.pageInfo.endCursor,
    });
    expect([first.nodes, second.nodes]).toMatchObject([
      [{ id: 'clearinghouse-head-1' }],
      [{ id: 'clearinghouse-head-2' }],
    ]);
    const unknown = await stage.ask(CLAIMS, { filter: { citation: ['6'] } });
    expect(rule(unknown)).toBe('CITATION_UNKNOWN');
  });
});
