import { databaseCommands } from '../../../testing/database-commands.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { cveFile, CVE_FILES, jsonOf, KEV_FILE, runImport } from '../testing/catalogs.js';

interface RawKev {
  readonly vulnerabilities: readonly {
    readonly cveID: string;
    readonly vendorProject: string;
    readonly product: string;
    readonly dateAdded: string;
    readonly knownRansomwareCampaignUse: string;
    readonly cwes: readonly string[];
  }[];
}
interface RawCve {
  readonly cveMetadata: {
    readonly assignerShortName: string;
    readonly datePublished: string;
    readonly dateReserved: string;
    readonly dateUpdated: string;
  };
  readonly containers: {
    readonly cna: {
      readonly descriptions: readonly { readonly value: string }[];
      readonly affected: readonly { readonly vendor: string; readonly product: string }[];
      readonly references: readonly { readonly url: string }[];
    };
  };
}
const entries = (jsonOf(KEV_FILE) as RawKev).vulnerabilities;
const inKev = new Set(entries.map(({ cveID }) => cveID));
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
  stage = await openStage();
  await runImport(stage, ['kev', KEV_FILE]);
  await runImport(stage, ['cve', ...CVE_FILES]);
});
afterAll(() => stage.close());

async function list(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await stage.ask<{ vulnerabilities: Page }>(LIST, variables);
  if (data == null) throw new Error(JSON.stringify(errors));
  return data.vulnerabilities;
}

/** Every page of a list, one after another. */
async function all(variables: Record<string, unknown>): Promise<Page['nodes']> {
  const nodes: Page['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const page: Page = await list({ ...variables, first: 100, after });
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
const ids = (nodes: Page['nodes']) => nodes.map(({ cveId }) => cveId);
const numbers = (cveId: string) => cveId.split('-').slice(1).map(Number);

describe('a vulnerability', () => {
  test('in both catalogs shows what each says, as it says it', async () => {
    const raw = jsonOf(cveFile('CVE-2020-0618')) as RawCve;
    const { cna } = raw.containers;
    const { data, errors } = await stage.ask(`{ vulnerability(cveId: "CVE-2020-0618") {
      id cveId state assigner datePublished dateReserved dateUpdated dateRejected rejectedReasons title description
      affected { vendor product platforms container provider } references { url container }
      ssvc { exploitation automatable technicalImpact ssvcVersion assessedAt }
      kev { vendorProject product vulnerabilityName dateAdded shortDescription requiredAction dueDate knownRansomwareCampaignUse notes cwes }
      marking { banner }
    } }`);
    expect(errors).toBeUndefined();
    const entry = entries.find(({ cveID }) => cveID === 'CVE-2020-0618');
    expect(data).toEqual({
      vulnerability: {
        id: 'CISA:vulnerability:CVE-2020-0618',
        cveId: 'CVE-2020-0618',
        state: 'PUBLISHED',
        assigner: raw.cveMetadata.assignerShortName,
        datePublished: new Date(`${raw.cveMetadata.datePublished}Z`),
        dateReserved: new Date(`${raw.cveMetadata.dateReserved}Z`),
        dateUpdated: new Date(raw.cveMetadata.dateUpdated),
        dateRejected: null,
        rejectedReasons: [],
        title: null,
        description: cna.descriptions[0]?.value,
        affected: cna.affected.map(({ vendor, product }) => ({
          vendor,
          product,
          platforms: [],
          container: 'CNA',
          provider: 'microsoft',
        })),
        references: cna.references.map(({ url }) => ({ url, container: 'CNA' })),
        ssvc: {
          exploitation: 'ACTIVE',
          automatable: false,
          technicalImpact: 'TOTAL',
          ssvcVersion: '2.0.3',
          assessedAt: expect.any(Date),
        },
        kev: {
          ...entry,
          cveID: undefined,
          knownRansomwareCampaignUse: entry?.knownRansomwareCampaignUse.toUpperCase(),
        },
        marking: { banner: 'UNCLASSIFIED' },
      },
    });
  });

  test('whose CVE record is not here has null for all that comes from it', async () => {
    const { data } = await stage.ask(`{ vulnerability(cveId: "CVE-2025-48384") {
      state assigner datePublished title description rejectedReasons affected { vendor } cwes { cweId }
      cvss { baseScore } references { url } ssvc { automatable } kev { cwes }
    } }`);
    expect(data).toEqual({
      vulnerability: {
        state: null,
        assigner: null,
        datePublished: null,
        title: null,
        description: null,
        rejectedReasons: null,
        affected: null,
        cwes: null,
        cvss: null,
        references: null,
        ssvc: null,
        kev: { cwes: ['CWE-59', 'CWE-436'] },
      },
    });
  });

  test('that is not in the KEV catalog has null for its entry', async () => {
    const { data } = await stage.ask(
      '{ vulnerability(cveId: "CVE-2024-0001") { state kev { dueDate } } }',
    );
    expect(data).toEqual({ vulnerability: { state: 'PUBLISHED', kev: null } });
  });

  test('is found however its identifier is written, and one that no catalog has is not', async () => {
    const { data } = await stage.ask(
      '{ found: vulnerability(cveId: " cve-2021-34527 ") { cveId } none: vulnerability(cveId: "CVE-2026-99999") { cveId } }',
    );
    expect(data).toEqual({ found: { cveId: 'CVE-2021-34527' }, none: null });
  });

  test('can be referred to by another agency, also where no catalog has it', async () => {
    const representations = ['CVE-2021-34527', 'CVE-2026-99999'].map((cveId) => ({
      __typename: 'Vulnerability',
      cveId,
    }));
    const { data, errors } = await stage.askSubgraph(
      'cisa',
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Vulnerability { cveId id state kev { dateAdded } marking { banner } remediationTimeline { basis } }
      } }`,
      { representations },
      officer('TREASURY'),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [
        {
          cveId: 'CVE-2021-34527',
          id: 'CISA:vulnerability:CVE-2021-34527',
          state: 'PUBLISHED',
          kev: { dateAdded: '2021-11-03' },
          marking: { banner: 'UNCLASSIFIED' },
          remediationTimeline: { basis: 'TABLE' },
        },
        {
          cveId: 'CVE-2026-99999',
          id: null,
          state: null,
          kev: null,
          marking: null,
          remediationTimeline: { basis: 'VULNRICHMENT_MISSING' },
        },
      ],
    });
  });
});

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

  const of = (holds: (entry: RawKev['vulnerabilities'][number]) => boolean) =>
    entries.filter(holds).map(({ cveID }) => cveID);
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
