import { join } from 'node:path';
import { verifyAgencies } from '../../../gateway/audit/verify-agencies.js';
import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { Mutations } from '../../../testing/mutations.js';
import { startNode } from '../../../testing/processes.js';
import { scratchFolder, type ScratchFolder } from '../../../testing/scratch-folder.js';
import { officer, openStage } from '../../../testing/stage.js';
import { startWholeGraph } from '../../../testing/whole-graph.js';
import { CVE_FILES, cveFile, KEV_FILE, MadeFiles, runImport } from '../testing/catalogs.js';
import { testDatabaseUri } from '../../../testing/take-databases.js';

test('a running subgraph and an import write one log together: without a gap, and nothing is lost', async () => {
  const stage = await openStage();
  try {
    const cisa = new Mutations(stage, 'CISA', officer('CISA'));
    let written = 0;
    const under = { way: true };
    const imported = runImport(stage, ['kev', KEV_FILE]).finally(() => (under.way = false));
    while (under.way) {
      const input = { directive: '2(c)(i)', title: `Written during the import ${written}` };
      const { userErrors } = await cisa.createTask(input);
      written += 1;
      expect(userErrors).toEqual([]);
    }
    expect((await imported).counts).toMatchObject({ NEW: 1404 });
    const { data } = await stage.ask<{
      cisa: { tasks: { totalCount: number } };
      vulnerabilities: { totalCount: number };
    }>(
      '{ cisa { tasks(first: 1) { totalCount } } vulnerabilities(first: 1) { totalCount } }',
      {},
      officer('CISA'),
    );
    expect(data?.vulnerabilities.totalCount).toBe(1404);
    const events = stage.databaseOf('cisa').collection('events');
    expect(await events.countDocuments({ 'state.title': /Written during the import/ })).toBe(
      written,
    );
    // Whoever writes meanwhile has turns between the groups, and never waits for the whole import.
    const log = await events.find({}, { sort: { _id: 1 } }).toArray();
    const kinds = log.map(({ kind }) => String(kind)).join(' ');
    expect(kinds.match(/vulnerability task(?= .*vulnerability)/g)?.length).toBeGreaterThan(3);
    // The log, OMB's copy of it and every record agree.
    await ledgerCaughtUp(stage);
    const prefix = stage.databaseOf('cisa').databaseName.replace(/cisa$/, '');
    const uri = testDatabaseUri();
    for await (const { subgraph, part, verdict } of verifyAgencies(() => uri, [], prefix)) {
      if (subgraph === 'cisa')
        expect({ part, verdict }).toMatchObject({ verdict: { intact: true } });
    }
  } finally {
    await stage.close();
  }
});

describe('the command', () => {
  let scratch: ScratchFolder;
  let dataDir: string;
  const files = new MadeFiles();
  beforeAll(async () => {
    scratch = await scratchFolder();
    dataDir = join(scratch.path, 'data');
  });
  afterAll(async () => {
    await scratch.remove();
    await files.remove();
  });

  /** Runs it to its end, as a process of its own. */
  async function run(...args: readonly string[]) {
    const started = startNode(['dist/subgraphs/cisa/catalog-import/main.js', ...args], {
      DATA_DIR: dataDir,
    });
    const { code } = await started.ended;
    return { code, output: started.output() };
  }

  async function count(url: string): Promise<unknown> {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ vulnerabilities(first: 1) { totalCount } kevCatalog { state } }',
      }),
    });
    return ((await answer.json()) as { data: unknown }).data;
  }

  test('works before the graph was ever started, beside it while it runs, and says how it ended', async () => {
    const alone = await run('kev', KEV_FILE);
    expect(alone).toEqual({ code: 0, output: expect.stringContaining('1404 new') });
    expect(alone.output).toContain('database: running');

    const graph = await startWholeGraph(dataDir);
    expect(await count(graph.url)).toEqual({
      vulnerabilities: { totalCount: 1404 },
      kevCatalog: { state: 'COMPLETE' },
    });
    expect(await run('cve', ...CVE_FILES)).toEqual({
      code: 0,
      output: expect.stringMatching(/80 of 80 CVE records\n40 new, 40 changed\n$/),
    });
    expect(await count(graph.url)).toMatchObject({ vulnerabilities: { totalCount: 1444 } });
    const bad = await files.write('bad.json', '{"dataType":');
    expect(await run('cve', bad, cveFile('CVE-2024-0001'))).toEqual({
      code: 1,
      output: expect.stringMatching(/skipped .*bad\.json: is no JSON.*\n1 unchanged, 1 skipped\n$/),
    });
    expect(await run('kev', bad)).toMatchObject({ code: 1 });
    expect(await run('kev')).toEqual({
      code: 2,
      output: expect.stringContaining('npm run import -- kev FILE'),
    });
    graph.process.signal('SIGTERM');
    expect(await graph.process.ended).toMatchObject({ code: 0 });
  });
});
