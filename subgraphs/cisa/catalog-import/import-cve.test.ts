import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dataOf } from '../../../testing/data-of.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { CVE_FILES, cveFile, jsonOf, KEV_FILE, MadeFiles, runImport } from '../testing/catalogs.js';
import { logLength } from '../testing/log-length.js';

interface RawMetric {
  readonly cvssV4_0?: { readonly baseScore: number };
  readonly cvssV3_1?: { readonly baseScore: number };
  readonly cvssV3_0?: { readonly baseScore: number };
  readonly cvssV2_0?: { readonly baseScore: number };
}
interface RawContainer {
  readonly title?: string;
  readonly providerMetadata: { readonly orgId: string; readonly shortName?: string };
  readonly metrics?: readonly RawMetric[];
  readonly problemTypes?: readonly {
    readonly descriptions: readonly { readonly cweId?: string }[];
  }[];
}
interface RawRecord {
  readonly cveMetadata: {
    readonly cveId: string;
    readonly state: string;
    readonly dateUpdated: string;
  };
  readonly containers: {
    readonly cna: RawContainer & { readonly title?: string };
    readonly adp: readonly RawContainer[];
  };
}

const raw = CVE_FILES.map((file) => jsonOf(file) as RawRecord);
const ofCisa = ({ containers }: RawRecord) =>
  containers.adp.find(({ title }) => title === 'CISA ADP Vulnrichment');
const cweIds = (container: RawContainer | undefined) => [
  ...new Set(
    (container?.problemTypes ?? [])
      .flatMap(({ descriptions }) => descriptions)
      .flatMap(({ cweId }) => (cweId === undefined ? [] : [cweId])),
  ),
];
const scores = (container: RawContainer | undefined) =>
  (container?.metrics ?? [])
    .flatMap(({ cvssV4_0, cvssV3_1, cvssV3_0, cvssV2_0 }) => [
      cvssV4_0,
      cvssV3_1,
      cvssV3_0,
      cvssV2_0,
    ])
    .flatMap((metric) => (metric === undefined ? [] : [metric.baseScore]));

const files = new MadeFiles();
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  await files.remove();
});

interface Seen {
  readonly cveId: string;
  readonly state: string;
  readonly title: string | null;
  readonly dateUpdated: Date;
  readonly rejectedReasons: readonly string[];
  readonly ssvc: unknown;
  readonly cwes: readonly { cweId: string; container: string; provider: string }[];
  readonly cvss: readonly { baseScore: number; container: string; provider: string }[];
}
const FIELDS =
  'cveId state title dateUpdated rejectedReasons ssvc { automatable } cwes { cweId container provider } cvss { baseScore container provider }';

async function seen(cveId: string): Promise<Seen | null> {
  const answer = await stage.ask<{ vulnerability: Seen | null }>(
    `query ($cveId: String!) { vulnerability(cveId: $cveId) { ${FIELDS} } }`,
    { cveId },
  );
  return dataOf(answer).vulnerability;
}

const CHANGED = 'CVE-2024-0001';
let made = 0;

/** A real record under an identifier of the test's own, so that no test meets another. */
async function written(cveId: string, change: (record: RawRecord) => unknown = (same) => same) {
  const record = jsonOf(cveFile(CHANGED)) as RawRecord;
  const own = { ...record, cveMetadata: { ...record.cveMetadata, cveId } };
  return files.write(`${cveId}-${(made += 1)}.json`, change(own));
}

describe('the real records', () => {
  test('go in whole, a second time changes nothing, and they join the catalog', async () => {
    const before = await logLength(stage);
    const first = await runImport(stage, ['cve', ...CVE_FILES]);
    expect(first).toMatchObject({ counts: { NEW: 80 }, bad: [], stopped: false });
    expect((await logLength(stage)) - before).toBe(80);
    const again = await runImport(stage, ['cve', ...CVE_FILES]);
    expect(again.counts).toMatchObject({ NEW: 0, CHANGED: 0, UNCHANGED: 80 });
    expect((await logLength(stage)) - before).toBe(80);
    const kev = await runImport(stage, ['kev', KEV_FILE]);
    expect(kev.counts).toMatchObject({ NEW: 1364, CHANGED: 40 });
    for (const record of raw) {
      const { cveId, state, dateUpdated } = record.cveMetadata;
      expect(await seen(cveId)).toMatchObject({
        state,
        dateUpdated: new Date(dateUpdated),
        title: record.containers.cna.title ?? null,
        ssvc: { automatable: expect.any(Boolean) },
      });
    }
  });

  test('show the weaknesses and scores of the CNA, and those of CISA where the CNA gives none', async () => {
    await runImport(stage, ['cve', ...CVE_FILES]);
    const from = { cna: 0, cisa: 0 };
    for (const record of raw) {
      const found = await seen(record.cveMetadata.cveId);
      const { cna } = record.containers;
      for (const [shown, byCna, byCisa] of [
        [found?.cwes, cweIds(cna), cweIds(ofCisa(record))],
        [found?.cvss, scores(cna), scores(ofCisa(record))],
      ] as const) {
        const value = (one: { cweId?: string; baseScore?: number }) => one.cweId ?? one.baseScore;
        const wins: readonly (string | number)[] = byCna.length > 0 ? byCna : byCisa;
        expect(new Set(shown?.map(value))).toEqual(new Set(wins));
        const container =
          byCna.length > 0
            ? { container: 'CNA', provider: cna.providerMetadata.shortName }
            : { container: 'ADP', provider: 'CISA-ADP' };
        for (const one of shown ?? []) expect(one).toMatchObject(container);
        if (byCna.length > 0) from.cna += 1;
        else if (byCisa.length > 0) from.cisa += 1;
      }
    }
    // Both happen, or this would show nothing.
    expect(from.cna).toBeGreaterThan(20);
    expect(from.cisa).toBeGreaterThan(20);
  });
});

test('where both the CNA and CISA give weaknesses and scores, those of the CNA are shown', async () => {
  const cvss = (baseScore: number) => ({
    cvssV3_1: { version: '3.1', vectorString: 'CVSS:3.1/AV:N', baseScore, baseSeverity: 'HIGH' },
  });
  const weakness = (cweId: string) => ({ descriptions: [{ lang: 'en', type: 'CWE', cweId }] });
  const file = await written('CVE-2026-10001', ({ containers, ...record }) => ({
    ...record,
    containers: {
      cna: { ...containers.cna, metrics: [cvss(9.1)], problemTypes: [weakness('CWE-79')] },
      adp: containers.adp.map((adp) => ({
        ...adp,
        metrics: [...(adp.metrics ?? []), cvss(4.2)],
        problemTypes: [weakness('CWE-89')],
      })),
    },
  }));
  await runImport(stage, ['cve', file]);
  expect(await seen('CVE-2026-10001')).toMatchObject({
    cwes: [{ cweId: 'CWE-79', container: 'CNA', provider: 'PureStorage' }],
    cvss: [{ baseScore: 9.1, container: 'CNA', provider: 'PureStorage' }],
    ssvc: { automatable: expect.any(Boolean) },
  });
});

describe('another version of a record', () => {
  const updated = (dateUpdated: string, title: string) => (record: RawRecord) => ({
    ...record,
    cveMetadata: { ...record.cveMetadata, dateUpdated },
    containers: { ...record.containers, cna: { ...record.containers.cna, title } },
  });
  const newest = updated('2026-09-01T10:00:00.000Z', 'Newest');

  test('takes the place of the one before it, and an older one never does', async () => {
    const cveId = 'CVE-2026-10002';
    const first = await written(cveId);
    const middle = await written(cveId, updated('2025-09-01T10:00:00.000Z', 'In between'));
    await runImport(stage, ['cve', first]);
    const change = await runImport(stage, ['cve', await written(cveId, newest)]);
    expect(change.counts).toMatchObject({ CHANGED: 1 });
    const before = await logLength(stage);
    for (const older of [middle, first]) {
      const outcome = await runImport(stage, ['cve', older]);
      expect(outcome.counts).toMatchObject({ OLDER: 1, CHANGED: 0 });
    }
    expect(await logLength(stage)).toBe(before);
    expect(await seen(cveId)).toMatchObject({ title: 'Newest' });
  });

  test('of the same day counts by the day CISA changed its own container', async () => {
    const cveId = 'CVE-2026-10003';
    const enriched = (dateUpdated: string, automatable: string) => (record: RawRecord) => ({
      ...record,
      containers: {
        ...record.containers,
        adp: record.containers.adp.map((adp) => ({
          ...adp,
          providerMetadata: { ...adp.providerMetadata, dateUpdated },
          metrics: [
            {
              other: {
                type: 'ssvc',
                content: { options: [{ Automatable: automatable }], version: '2.0.3' },
              },
            },
          ],
        })),
      },
    });
    const later = await written(cveId, enriched('2026-02-01T00:00:00.000Z', 'yes'));
    const earlier = await written(cveId, enriched('2026-01-01T00:00:00.000Z', 'no'));
    await runImport(stage, ['cve', later]);
    expect((await runImport(stage, ['cve', earlier])).counts).toMatchObject({ OLDER: 1 });
    expect(await seen(cveId)).toMatchObject({ ssvc: { automatable: true } });
  });

  test('in the same run counts by its date, not by its place', async () => {
    const cveId = 'CVE-2026-10004';
    const both = [await written(cveId, newest), await written(cveId)];
    const outcome = await runImport(stage, ['cve', ...both]);
    expect(outcome.counts).toMatchObject({ NEW: 1, OLDER: 1 });
    expect(await seen(cveId)).toMatchObject({ title: 'Newest' });
  });

  test('that was rejected is kept as rejected, with the reasons', async () => {
    const cveId = 'CVE-2026-10005';
    await runImport(stage, ['cve', await written(cveId)]);
    const rejected = await written(cveId, (record) => ({
      ...record,
      cveMetadata: {
        ...record.cveMetadata,
        state: 'REJECTED',
        dateUpdated: '2026-10-01T00:00:00.000Z',
      },
      containers: {
        cna: {
          providerMetadata: record.containers.cna.providerMetadata,
          rejectedReasons: [{ lang: 'en', value: 'It is a duplicate of CVE-2024-0002.' }],
        },
      },
    }));
    expect((await runImport(stage, ['cve', rejected])).counts).toMatchObject({ CHANGED: 1 });
    expect(await seen(cveId)).toMatchObject({
      state: 'REJECTED',
      rejectedReasons: ['It is a duplicate of CVE-2024-0002.'],
      cwes: [],
      cvss: [],
      ssvc: null,
    });
  });
});

describe('a file that cannot be read', () => {
  const breaks: readonly [string, (text: string) => string, RegExp][] = [
    ['is cut off', (text) => text.slice(0, 2_000), /is no JSON, or not the whole of it/],
    ['is no CVE record', () => '{"vulnerabilities": []}', /is no CVE record .*import -- kev/],
    [
      'names a day that there is none of',
      (text) => text.replace(/"dateUpdated": ?"2024/g, '"dateUpdated":"24'),
      /dateUpdated: must be a moment/,
    ],
    [
      'has no identifier',
      (text) => text.replace(/"cveId": ?"CVE-/, '"cveId":"GHSA-'),
      /cveId: must be a CVE identifier/,
    ],
    [
      'is of an older format',
      (text) => text.replace(/"dataVersion": ?"5/, '"dataVersion":"4'),
      /dataVersion: must be a version/,
    ],
    [
      'answers SSVC with a word of its own',
      (text) => text.replace(/"Automatable": ?"\w+"/, '"Automatable":"maybe"'),
      /"MAYBE" is no answer to "automatable"/,
    ],
  ];

  test.each(breaks.map(([why, breakIt, reason], at) => ({ why, breakIt, reason, at })))(
    'because it $why is named and skipped, and the rest goes in',
    async ({ breakIt, reason, at }) => {
      const [before, bad, after] = [1, 2, 3].map((place) => `CVE-2026-2${at}00${place}`);
      const text = await readFile(await written(bad ?? ''), 'utf8');
      const broken = await files.write(`broken-${at}.json`, breakIt(text));
      const good = [await written(before ?? ''), await written(after ?? '')];
      const outcome = await runImport(stage, ['cve', good[0] ?? '', broken, good[1] ?? '']);
      expect(outcome).toMatchObject({
        counts: { NEW: 2 },
        bad: [{ name: broken, reason: expect.stringMatching(reason) }],
      });
      expect(await seen(bad ?? '')).toBeNull();
      expect(await seen(after ?? '')).not.toBeNull();
    },
  );
});

test('with hashes, one for each file, a wrong one stops all before anything goes in', async () => {
  const two = [await written('CVE-2026-30001'), await written('CVE-2026-30002')];
  const hashes = await Promise.all(
    two.map(async (file) =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ),
  );
  const [first = '', second = ''] = hashes;
  const wrong = ['cve', ...two, '--sha256', first, '--sha256', first];
  await expect(runImport(stage, wrong)).rejects.toThrow(/CVE-2026-30002.*its SHA-256 is/);
  expect(await seen('CVE-2026-30001')).toBeNull();
  const right = ['cve', ...two, '--sha256', first, '--sha256', second];
  expect((await runImport(stage, right)).counts).toMatchObject({ NEW: 2 });
});
