import { dataOf } from '../../../testing/data-of.js';
import { databaseCommands } from '../../../testing/database-commands.js';
import { everyPage } from '../../../testing/every-page.js';
import type { Stage } from '../../../testing/stage.js';
import { KEV_ENTRIES, openStageWithCatalogs, type RawKevEntry } from '../testing/both-catalogs.js';
import { CVE_FILES, jsonOf } from '../testing/catalogs.js';

const inKev = new Set(KEV_ENTRIES.map(({ cveID }) => cveID));
const records = CVE_FILES.map(
  (file) => (jsonOf(file) as { cveMetadata: { cveId: string } }).cveMetadata.cveId,
);

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly cveId: string; readonly kev: { dateAdded: string } | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const LIST = `query ($filter: VulnerabilityFilter, $orderBy: VulnerabilityOrder, $first: Int, $after: String) {
  vulnerabilities(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { cveId kev { dateAdded } } pageInfo { hasNextPage endCursor }
  }
}`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStageWithCatalogs();
});
afterAll(() => stage.close());

async function list(variables: Record<string, unknown>): Promise<Page> {
  return dataOf(await stage.ask<{ vulnerabilities: Page }>(LIST, variables)).vulnerabilities;
}

/** Everything on a list. */
async function all(variables: Record<string, unknown>): Promise<Page['nodes']> {
  const pages = await everyPage((after) => list({ ...variables, first: 100, after }));
  return pages.flatMap(({ nodes }) => nodes);
}
const ids = (nodes: Page['nodes']) => nodes.map(({ cveId }) => cveId);
const numbers = (cveId: string) => cveId.split('-').slice(1).map(Number);

describe('the list', () => {
  test('has every vulnerability of both catalogs once, by year and number, the newest first', async () => {
    const found = ids(await all({}));
    expect(new Set(found)).toEqual(new Set([...inKev, ...records]));
    const sorted = found.toSorted((a, b) => {
      const [[yearA = 0, numberA = 0], [yearB = 0, numberB = 0]] = [numbers(a), numbers(b)];
      return yearB - yearA || numberB - numberA;
    });
    expect(found).toEqual(sorted);
    expect((await list({ first: 1 })).totalCount).toBe(found.length);
  });

  test('can be ordered by the day of the listing, and what is not in the catalog comes before every day', async () => {
    const orderBy = { field: 'KEV_DATE_ADDED', direction: 'ASC' };
    const found = await all({ orderBy });
    const days = found.map(({ kev }) => kev?.dateAdded ?? '');
    expect(days).toEqual(days.toSorted());
    expect(ids(found)).toHaveLength(new Set(ids(found)).size);
    expect(days.filter((day) => day === '')).toHaveLength(
      records.filter((cveId) => !inKev.has(cveId)).length,
    );
  });

  const of = (holds: (entry: RawKevEntry) => boolean) =>
    KEV_ENTRIES.filter(holds).map(({ cveID }) => cveID);
  const named = (text: string) => text.toLowerCase();

  test.each([
    ['being in the catalog', { knownExploited: true }, [...inKev]],
    ['not being in it', { knownExploited: false }, records.filter((cveId) => !inKev.has(cveId))],
    [
      'the days of the listing',
      { kevAddedOnOrAfter: '2024-01-01', kevAddedOnOrBefore: '2024-12-31' },
      of(({ dateAdded }) => dateAdded.startsWith('2024')),
    ],
    [
      'the last day of the listing alone',
      { kevAddedOnOrBefore: '2021-11-03' },
      of(({ dateAdded }) => dateAdded <= '2021-11-03'),
    ],
    [
      'use in ransomware campaigns',
      { ransomwareUse: ['KNOWN'] },
      of(({ knownRansomwareCampaignUse }) => knownRansomwareCampaignUse === 'Known'),
    ],
  ])('by %s has just those', async (_, filter, expected) => {
    expect(new Set(ids(await all({ filter })))).toEqual(new Set(expected));
  });

  test('by vendor and product finds both catalogs, in capitals or not, and a product of that vendor', async () => {
    const fortinet = ids(await all({ filter: { vendor: ['FORTINET '], knownExploited: true } }));
    expect(fortinet).toEqual(
      expect.arrayContaining(of(({ vendorProject }) => named(vendorProject) === 'fortinet')),
    );
    const notListed = await all({ filter: { product: ['FlashArray'] } });
    expect(ids(notListed)).toEqual(['CVE-2024-0001']);
    expect(await all({ filter: { vendor: ['Microsoft'], product: ['FlashArray'] } })).toEqual([]);
  });

  test('by weakness finds what either catalog names', async () => {
    const found = ids(await all({ filter: { cwe: ['cwe-787'] } }));
    expect(found).toEqual(expect.arrayContaining(of(({ cwes }) => cwes.includes('CWE-787'))));
    const { errors } = await stage.ask(LIST, { filter: { cwe: ['XSS'] } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule: 'CWE_UNKNOWN' });
  });

  test("by CISA's decision points agrees with what each vulnerability shows", async () => {
    const { data } = await stage.ask<{
      vulnerabilities: {
        nodes: { cveId: string; ssvc: { automatable: boolean; technicalImpact: string } }[];
      };
    }>(
      '{ vulnerabilities(filter: { hasSsvc: true }, first: 100) { nodes { cveId ssvc { automatable technicalImpact } } } }',
    );
    const assessed = data?.vulnerabilities.nodes ?? [];
    expect(new Set(assessed.map(({ cveId }) => cveId))).toEqual(new Set(records));
    for (const automatable of [true, false]) {
      for (const technicalImpact of ['PARTIAL', 'TOTAL']) {
        const found = ids(await all({ filter: { automatable, technicalImpact } }));
        const shown = assessed.filter(
          ({ ssvc }) =>
            ssvc.automatable === automatable && ssvc.technicalImpact === technicalImpact,
        );
        expect(new Set(found)).toEqual(new Set(shown.map(({ cveId }) => cveId)));
      }
    }
    expect((await list({ filter: { hasSsvc: false } })).totalCount).toBe(1404 - 40);
  });

  test('keeps its pages apart by filter and order', async () => {
    const first = await list({ first: 2 });
    for (const other of [{ filter: { hasSsvc: true } }, { orderBy: { field: 'KEV_DATE_ADDED' } }]) {
      const { errors } = await stage.ask(LIST, { ...other, after: first.pageInfo.endCursor });
      expect(errors?.[0]?.extensions).toMatchObject({ rule: 'CURSOR_FOREIGN' });
    }
  });

  test('is read by an index in its order, whatever the filter', async () => {
    const filters = [
      null,
      { knownExploited: true },
      { knownExploited: false },
      { kevAddedOnOrAfter: '2025-01-01' },
      { kevAddedOnOrBefore: '2022-01-01' },
      { ransomwareUse: ['KNOWN'] },
      { vendor: ['Microsoft'] },
      { product: ['Windows'] },
      { vendor: ['Microsoft'], product: ['Windows'] },
      { cwe: ['CWE-787'] },
      { hasSsvc: true },
      { hasSsvc: false },
      { automatable: true },
      { technicalImpact: 'TOTAL' },
      { state: ['PUBLISHED'] },
      { state: ['REJECTED'] },
    ];
    const asked = filters.flatMap((filter) =>
      ['CVE_ID', 'KEV_DATE_ADDED'].flatMap((field) =>
        ['ASC', 'DESC'].map((direction) => ({ filter, orderBy: { field, direction } })),
      ),
    );
    const commands = await databaseCommands(stage.databaseOf('cisa'), async () => {
      for (const request of asked) await list(request);
    });
    const read = commands.filter(({ ns }) => ns.endsWith('vulnerabilities'));
    expect(read.filter(({ op }) => op === 'query')).toHaveLength(asked.length);
    for (const { planSummary } of read) {
      expect(planSummary).toMatch(/IXSCAN|COUNT_SCAN/);
      expect(planSummary).not.toMatch(/COLLSCAN/);
    }
    // A page is as much as it shows, and one more. A range of days in another order is sorted: it is no
    // longer than the catalog.
    const inOrder = read.filter(
      ({ op, command }) => op === 'query' && !/kevOrder.*cveOrder/.test(JSON.stringify(command)),
    );
    expect(inOrder.length).toBeGreaterThanOrEqual(asked.length - 4);
    expect(Math.max(...inOrder.map(({ docsExamined = 0 }) => docsExamined))).toBe(21);
  });
});
