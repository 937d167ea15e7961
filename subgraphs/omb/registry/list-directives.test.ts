import { everyPage } from '../../../testing/every-page.js';
import { ruleOf } from '../../../testing/rule-of.js';
import type { Answer, Stage } from '../../../testing/stage.js';
import { CITATIONS } from '../../contract/order/citations.js';
import { eventually } from '../../../testing/eventually.js';
import { openLedgerStage, publicAnswer } from '../testing/ledger-stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openLedgerStage();
});
afterAll(() => stage.close());

interface Page {
  readonly nodes: readonly { readonly citation: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function list(request: Record<string, unknown>): Promise<Page> {
  return (await publicAnswer<{ directives: Page }>(stage, LIST, request)).directives;
}
const LIST = `query ($filter: DirectiveFilter, $orderBy: DirectiveOrder, $first: Int, $after: String) {
  directives(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { citation } totalCount pageInfo { hasNextPage endCursor }
  }
}`;

const citations = async (filter: object, orderBy?: object) =>
  (await list({ filter, orderBy, first: 100 })).nodes.map(({ citation }) => citation);

const message = ({ errors }: Answer<unknown>) => errors?.[0]?.message;

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

  it('can be filtered by whom the order has consulted, itself or through another', async () => {
    const consulting = (agency: string) => citations({ consultedAgency: [agency] });
    expect(await consulting('NSA')).toEqual(['2(d)']);
    expect(await consulting('WAR')).toEqual(['2(d)', '3(a)']);
    expect(await consulting('CISA')).toEqual(['2(d)', '2(e)', '3(a)']);
    expect(await consulting('OMB')).toEqual(['2(c)', '2(c)(i)', '2(c)(ii)', '2(c)(iii)']);
    expect(await consulting('TREASURY')).toEqual([]);
  });

  it('can be filtered by what waits for another provision that nobody verified', async () => {
    const waiting = ['2(c)(iii)', '3(b)(i)', '3(b)(ii)', '3(b)(iii)'];
    expect(await citations({ hasUnmetDependency: true })).toEqual(waiting);
    expect(await citations({ hasUnmetDependency: false })).toEqual(
      CITATIONS.filter((citation) => !waiting.includes(citation)),
    );
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
    const pages = await everyPage((after) => list({ first: 5, after }));
    for (const { totalCount } of pages) expect(totalCount).toBe(22);
    expect(pages.flatMap(({ nodes }) => nodes.map(({ citation }) => citation))).toEqual(CITATIONS);
  });

  it('refuses pages of no and of too many, and the cursor of another list', async () => {
    expect(ruleOf(await stage.ask(LIST, { first: 0 }))).toBe('FIRST_OUT_OF_RANGE');
    expect(ruleOf(await stage.ask(LIST, { first: 101 }))).toBe('FIRST_OUT_OF_RANGE');
    const { pageInfo } = await list({ filter: { kind: ['GENERAL'] }, first: 1 });
    const elsewhere = { first: 1, after: pageInfo.endCursor };
    expect(ruleOf(await stage.ask(LIST, elsewhere))).toBe('CURSOR_FOREIGN');
  });

  it('refuses a citation or an agency that is none, by name', async () => {
    const citation = await stage.ask(LIST, { filter: { citation: ['2(d)', '9(z)'] } });
    expect(ruleOf(citation)).toBe('CITATION_UNKNOWN');
    expect(message(citation)).toContain('"9(z)"');
    const agency = await stage.ask(LIST, { filter: { leadAgency: ['FBI'] } });
    expect(ruleOf(agency)).toBe('AGENCY_UNKNOWN');
    expect(message(agency)).toContain('"FBI"');
    const consulted = await stage.ask(LIST, { filter: { consultedAgency: ['FBI'] } });
    expect(message(consulted)).toContain('"consultedAgency": there is no agency "FBI"');
  });
});
