import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { everyPage } from '../../../testing/every-page.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import type { ImportOutcome } from './import-outcome.js';
import { cveFile, jsonOf, KEV_FILE, MadeFiles, runImport } from '../testing/catalogs.js';
import { logLength } from '../testing/log-length.js';

interface RawEntry {
  readonly cveID: string;
  readonly knownRansomwareCampaignUse?: string;
  readonly notes?: string;
}
interface RawCatalog {
  readonly catalogVersion: string;
  readonly dateReleased: string;
  readonly count: number;
  readonly vulnerabilities: readonly RawEntry[];
}
const raw = jsonOf(KEV_FILE) as RawCatalog;

/** A catalog with other entries than the real one. */
function catalogOf(vulnerabilities: readonly unknown[], other: Partial<RawCatalog> = {}) {
  return { ...raw, count: vulnerabilities.length, vulnerabilities, ...other };
}

const files = new MadeFiles();
let stage: Stage;
afterAll(() => files.remove());

/** A graph of its own for each group of tests: an edition of the catalog is about all of it. */
function onStage(prepare: () => Promise<unknown> = () => Promise.resolve()): void {
  beforeAll(async () => {
    stage = await openStage();
    await prepare();
  });
  afterAll(() => stage.close());
}

const ENTRY =
  'vendorProject product vulnerabilityName dateAdded shortDescription requiredAction dueDate knownRansomwareCampaignUse notes cwes';
interface SeenPage {
  readonly vulnerabilities: {
    readonly nodes: readonly Seen[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
interface Seen {
  readonly cveId: string;
  readonly kev: Record<string, unknown> | null;
}

/** Every vulnerability of the graph. */
async function allSeen(): Promise<readonly Seen[]> {
  const query = `query ($after: String) { vulnerabilities(first: 100, after: $after) {
    nodes { cveId kev { ${ENTRY} } } pageInfo { hasNextPage endCursor } } }`;
  const pages = await everyPage(
    async (after) => dataOf(await stage.ask<SeenPage>(query, { after })).vulnerabilities,
  );
  return pages.flatMap(({ nodes }) => nodes);
}

/** The identifiers of those in the catalog. */
async function listed(): Promise<readonly string[]> {
  return (await allSeen()).flatMap(({ cveId, kev }) => (kev === null ? [] : [cveId]));
}

async function catalog() {
  const { data } = await stage.ask<{ kevCatalog: Record<string, unknown> | null }>(
    '{ kevCatalog { catalogVersion count state skipped sha256 } }',
  );
  return data?.kevCatalog ?? null;
}

async function refusal(...args: readonly string[]): Promise<string> {
  const before = await logLength(stage);
  const message = await runImport(stage, args).then(
    () => 'not refused',
    (error: unknown) => String(error),
  );
  // Nothing of it went in.
  expect(await logLength(stage)).toBe(before);
  return message;
}

/** An entry of the file as the graph shows it: word for word, but for the spelling of an enum. */
function shown({ cveID, ...entry }: RawEntry): Seen {
  const knownRansomwareCampaignUse = entry.knownRansomwareCampaignUse?.toUpperCase();
  return { cveId: cveID, kev: { ...entry, knownRansomwareCampaignUse } };
}

describe('the real catalog', () => {
  const lines: string[] = [];
  let before: number;
  let outcome: ImportOutcome;
  onStage(async () => {
    before = await logLength(stage);
    const report = (line: string) => void lines.push(line);
    outcome = await runImport(stage, ['kev', KEV_FILE], { report });
  });

  test('goes in whole, as it is, and the way there is told', async () => {
    expect(outcome).toMatchObject({ counts: { NEW: 1404 }, bad: [], stopped: false });
    expect(lines).toContain('100 of 1404 KEV entries');
    expect(lines.at(-1)).toBe('1404 of 1404 KEV entries');
    const seen = await allSeen();
    const byId = (a: Seen, b: Seen) => (a.cveId < b.cveId ? -1 : 1);
    expect(seen.toSorted(byId)).toEqual(raw.vulnerabilities.map(shown).toSorted(byId));
    expect(await catalog()).toEqual({
      catalogVersion: '2025.08.25',
      count: 1404,
      state: 'COMPLETE',
      skipped: [],
      sha256: createHash('sha256')
        .update(await readFile(KEV_FILE))
        .digest('hex'),
    });
  });

  test('a second time changes nothing and leaves no event', async () => {
    // One event for each entry; the edition has one when it begins and one when it is through.
    const after = await logLength(stage);
    expect(after - before).toBe(1404 + 2);
    const seen = await allSeen();
    const again = await runImport(stage, ['kev', KEV_FILE]);
    expect(again.counts).toMatchObject({ NEW: 0, CHANGED: 0, UNCHANGED: 1404 });
    expect(await logLength(stage)).toBe(after);
    expect(await allSeen()).toEqual(seen);
  });

  test("reaches OMB's ledger, with who brought it in under which right", async () => {
    await ledgerCaughtUp(stage);
    const { data } = await stage.ask<{ events: { totalCount: number; nodes: unknown[] } }>(
      `{ events(filter: { kind: ["vulnerability"] }, first: 1) { totalCount nodes {
        agency { id } kind subject right authority from to reason actor { subject agency office } } } }`,
      {},
      officer('OMB'),
    );
    expect(data?.events.totalCount).toBe(1404);
    expect(data?.events.nodes).toEqual([
      {
        agency: { id: 'CISA' },
        kind: 'vulnerability',
        subject: 'CISA:vulnerability:CVE-2025-48384',
        right: 'IMPORT_CATALOG',
        authority: 'BOD 26-04',
        from: null,
        to: 'KNOWN_EXPLOITED',
        reason: 'KEV catalog 2025.08.25.',
        actor: { subject: 'cisa-import', agency: 'CISA', office: null },
      },
    ]);
  });
});

describe('records that break the format', () => {
  const [good, day, product, weakness, identifier, third, ...others] = raw.vulnerabilities;
  const records = [
    good,
    { ...day, dateAdded: '2025-02-30' },
    { ...product, product: '' },
    { ...weakness, cwes: ['XSS'] },
    { ...identifier, cveID: 'CVE-1' },
    null,
    good,
    third,
  ];
  let outcome: ImportOutcome;
  onStage(async () => {
    outcome = await runImport(stage, ['kev', await files.write('bad.json', catalogOf(records))]);
  });

  test.each([
    [day?.cveID, 'dateAdded: must be a date of the calendar'],
    [product?.cveID, 'product: '],
    [weakness?.cveID, 'cwes.0: must be a CWE identifier'],
    ['entry 5', 'cveID: must be a CVE identifier'],
    ['entry 6', 'expected object'],
    [good?.cveID, 'stands in the catalog twice'],
  ])('are named, such as %s, with what is wrong: %s', (name, reason) => {
    expect(outcome.bad).toContainEqual({ name, reason: expect.stringContaining(reason) });
  });

  test('are skipped, and the rest goes in', async () => {
    expect(outcome).toMatchObject({ counts: { NEW: 2 }, bad: { length: 6 } });
    expect(await listed()).toEqual(expect.arrayContaining([good?.cveID, third?.cveID]));
    expect(await catalog()).toMatchObject({
      state: 'COMPLETE',
      skipped: outcome.bad.map(({ name }) => name),
    });
  });

  test('take away nothing of what is there already', async () => {
    const whole = [good, third, ...others.slice(0, 18)];
    const of = (edition: Partial<RawCatalog>, entries: readonly unknown[]) =>
      files.write('edition.json', catalogOf(entries, edition));
    await runImport(stage, ['kev', await of({ dateReleased: '2025-09-01T00:00:00Z' }, whole)]);
    const seen = await allSeen();
    const broken = whole.map((entry, at) => (at === 7 ? { ...entry, dueDate: null } : entry));
    const next = await of({ dateReleased: '2025-09-02T00:00:00Z' }, broken);
    expect((await runImport(stage, ['kev', next])).counts).toMatchObject({
      UNCHANGED: 19,
      WITHDRAWN: 0,
    });
    expect(await allSeen()).toEqual(seen);
  });
});

describe('a file is refused, and nothing of it goes in,', () => {
  const entries = raw.vulnerabilities.slice(0, 20);
  onStage(async () => runImport(stage, ['kev', await files.write('20.json', catalogOf(entries))]));

  test('where it is cut off', async () => {
    const text = await readFile(KEV_FILE, 'utf8');
    const file = await files.write('cut.json', text.slice(0, 500_000));
    expect(await refusal('kev', file)).toMatch(/cut\.json: is no JSON, or not the whole of it/);
    expect(await catalog()).toMatchObject({ count: 20, state: 'COMPLETE' });
  });

  test('where it has fewer entries than it says', async () => {
    const fewer = { ...raw, vulnerabilities: raw.vulnerabilities.slice(0, 700) };
    const file = await files.write('fewer.json', fewer);
    expect(await refusal('kev', file)).toMatch(/says that it has 1404 entries, but holds 700/);
  });

  test('where it has another hash than was given', async () => {
    const sha256 = createHash('sha256').update('another file').digest('hex');
    expect(await refusal('kev', KEV_FILE, '--sha256', sha256)).toMatch(
      new RegExp(`its SHA-256 is [0-9a-f]{64}, not ${sha256}`),
    );
  });

  test('where it is of another kind', async () => {
    expect(await refusal('kev', cveFile('CVE-2024-0001'))).toMatch(
      /is no KEV catalog .*npm run import -- cve/,
    );
    const csv = await files.write('kev.csv', 'cveID,vendorProject\n');
    expect(await refusal('kev', csv)).toMatch(/is no JSON/);
    expect(await refusal('kev', '/nowhere/kev.json')).toMatch(/cannot be read \(.*ENOENT/);
  });

  test('where it is an excerpt of the catalog that is here', async () => {
    const newer = { dateReleased: '2025-09-01T00:00:00Z' };
    const file = await files.write('ten.json', catalogOf(entries.slice(0, 10), newer));
    expect(await refusal('kev', file)).toMatch(/has 10 entries, but 2[01] are here/);
  });

  test('unless it has the hash that was given', async () => {
    const file = await files.write('21.json', catalogOf(raw.vulnerabilities.slice(0, 21)));
    const sha256 = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
      .toUpperCase();
    const outcome = await runImport(stage, ['kev', file, '--sha256', sha256]);
    expect(outcome.counts).toMatchObject({ NEW: 1, UNCHANGED: 20 });
  });
});

describe('another edition', () => {
  const entries = raw.vulnerabilities.slice(0, 20);
  const [first, second] = entries;
  const NEWER = { dateReleased: '2025-09-01T12:00:00.5Z', catalogVersion: '2025.09.01' };
  let before: number;
  let newer: ImportOutcome;
  onStage(async () => {
    await runImport(stage, ['kev', await files.write('old.json', catalogOf(entries))]);
    await runImport(stage, ['cve', cveFile('CVE-2021-34527')]);
    before = await logLength(stage);
    const changed = [
      { ...first, dueDate: '2025-10-01' },
      ...entries.slice(2),
      raw.vulnerabilities.find(({ cveID }) => cveID === 'CVE-2021-34527'),
    ];
    const file = await files.write('new.json', catalogOf(changed, NEWER));
    newer = await runImport(stage, ['kev', file]);
  });

  test('that is newer changes what changed, adds what is new and withdraws what is gone, with one event each', async () => {
    const counts = { NEW: 0, CHANGED: 2, UNCHANGED: 18, OLDER: 0, WITHDRAWN: 1 };
    expect(newer.counts).toEqual(counts);
    expect((await logLength(stage)) - before).toBe(3 + 2);
    const seen = new Map((await allSeen()).map(({ cveId, kev }) => [cveId, kev]));
    expect(seen.get(first?.cveID ?? '')).toMatchObject({ dueDate: '2025-10-01' });
    expect(seen.get(second?.cveID ?? '')).toBeNull();
    expect(seen.get('CVE-2021-34527')).toMatchObject({ dateAdded: '2021-11-03' });
    expect(await catalog()).toMatchObject({ catalogVersion: '2025.09.01', state: 'COMPLETE' });
  });

  test('that is older changes nothing', async () => {
    const present = await logLength(stage);
    const other = [...entries.slice(1), { ...first, dueDate: '2025-11-01' }];
    const older = await files.write('older.json', catalogOf(other));
    const outcome = await runImport(stage, ['kev', older]);
    expect(outcome).toMatchObject({ counts: { OLDER: 20, CHANGED: 0 }, bad: [] });
    expect(await logLength(stage)).toBe(present);
    expect(await catalog()).toMatchObject({ catalogVersion: '2025.09.01' });
  });
});

describe('an import that was told to stop', () => {
  onStage();

  test('keeps what it has, and the next goes on', async () => {
    const stopping = new AbortController();
    const stopped = await runImport(stage, ['kev', KEV_FILE], {
      report: () => stopping.abort(),
      stop: stopping.signal,
    });
    expect(stopped).toMatchObject({ counts: { NEW: 100 }, stopped: true });
    expect(await catalog()).toMatchObject({ state: 'IMPORTING' });
    expect((await runImport(stage, ['kev', KEV_FILE])).counts).toMatchObject({
      NEW: 1304,
      UNCHANGED: 100,
    });
    expect(await catalog()).toMatchObject({ state: 'COMPLETE' });
  });
});
