import { ruleOf } from '../../../testing/rule-of.js';
import type { Stage } from '../../../testing/stage.js';
import { openLedgerStage, publicAnswer } from '../testing/ledger-stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openLedgerStage();
});
afterAll(() => stage.close());

interface Claims {
  readonly sourceClaims: {
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}

describe('what sources say of the order', () => {
  const CLAIMS = `query ($filter: SourceClaimFilter, $first: Int, $after: String) {
    sourceClaims(filter: $filter, first: $first, after: $after) {
      totalCount nodes { id source supportedByText directives { citation } } pageInfo { endCursor }
    }
  }`;

  it('can be narrowed to a provision, an answer of the text, and a source', async () => {
    const { sourceClaims } = await publicAnswer<Claims>(stage, CLAIMS, {
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
    const { sourceClaims: first } = await publicAnswer<Claims>(stage, CLAIMS, { first: 1 });
    const { sourceClaims: second } = await publicAnswer<Claims>(stage, CLAIMS, {
      first: 1,
      after: first.pageInfo.endCursor,
    });
    expect([first.nodes, second.nodes]).toMatchObject([
      [{ id: 'clearinghouse-head-1' }],
      [{ id: 'clearinghouse-head-2' }],
    ]);
    const unknown = await stage.ask(CLAIMS, { filter: { citation: ['6'] } });
    expect(ruleOf(unknown)).toBe('CITATION_UNKNOWN');
  });
});
