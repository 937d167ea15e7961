import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'graphql';
import { subgraphSdl } from '../subgraphs/contract/graph/subgraph-sdl.js';
import type { SubgraphName } from '../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../subgraphs/contract/transport/local-urls.js';
import { askOverHttp } from '../testing/ask-over-http.js';
import { freePorts } from '../testing/free-ports.js';
import { startNode, untilItSays, type RunningProcess } from '../testing/processes.js';
import { scratchFolder, type ScratchFolder } from '../testing/scratch-folder.js';
import { until } from '../testing/until.js';
import { composeSupergraph } from './supergraph/compose.js';

const STATUS_OF_EIGHT = `{
  agencies {
    id
    tasks(first: 5) { nodes { title status dueOn directive { citation } } }
    statusSummary { total overdue }
  }
}`;

interface Status {
  readonly agencies: readonly {
    readonly id: string;
    readonly tasks: object | null;
    readonly statusSummary: object | null;
  }[];
}

let scratch: ScratchFolder;
let ports: ReadonlyMap<SubgraphName, number>;
let running: Map<SubgraphName, RunningProcess>;
let gateway: RunningProcess;
let url: string;

// One process each, as in production: the database, six subgraphs, the gateway.
beforeAll(async () => {
  scratch = await scratchFolder();
  const free = await freePorts(SUBGRAPH_NAMES.length);
  ports = new Map(SUBGRAPH_NAMES.map((name, index) => [name, free[index] ?? 0]));
  const database = startNode(['dist/subgraphs/contract/database/main.js'], {
    DATA_DIR: scratch.path,
  });
  await untilItSays(database, /mongodb:\/\/\S+/);
  running = new Map(SUBGRAPH_NAMES.map((name) => [name, start(name)]));
  await Promise.all([...running.values()].map((started) => untilItSays(started, /answers at/)));
  const supergraph = join(scratch.path, 'supergraph.graphql');
  await writeFile(supergraph, composedWithPorts());
  gateway = startNode(['dist/gateway/main.js'], { DATA_DIR: scratch.path, SUPERGRAPH: supergraph });
  const said = await untilItSays(gateway, /GraphQL\s+(http:\S+)/);
  url = said[1] ?? '';
}, 120_000);

afterAll(() => scratch.remove(), 30_000);

function start(name: SubgraphName): RunningProcess {
  return startNode(['dist/subgraphs/main.js', name], {
    DATA_DIR: scratch.path,
    PORT: String(ports.get(name)),
    LOG_LEVEL: 'info',
  });
}

function composedWithPorts(): string {
  return composeSupergraph(
    SUBGRAPH_NAMES.map((name) => ({
      name,
      url: `http://127.0.0.1:${ports.get(name) ?? 0}/graphql`,
      typeDefs: parse(subgraphSdl(name, join('subgraphs', name))),
    })),
  );
}

async function kill(name: SubgraphName): Promise<void> {
  running.get(name)?.signal('SIGKILL');
  await running.get(name)?.ended;
}

const answered = ({ agencies }: Status) =>
  agencies
    .filter(({ tasks, statusSummary }) => tasks !== null && statusSummary !== null)
    .map(({ id }) => id);

const status = () => askOverHttp<Status>(url, STATUS_OF_EIGHT);

function expectNoInsides(text: string): void {
  expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONN|node_modules| {4}at /);
  for (const port of ports.values()) expect(text).not.toContain(String(port));
}

test('all eight agencies answer while every process runs', async () => {
  const { data, errors } = await status();
  expect(errors).toBeUndefined();
  expect(data && answered(data)).toHaveLength(8);
});

test('with one killed, seven answer, and one error names the agency and its place and no address', async () => {
  await kill('cisa');
  const { data, errors, text } = await status();
  expect(data && answered(data)).toEqual(['TREASURY', 'NSA', 'OMB', 'OPM', 'DOJ', 'CNSS', 'WAR']);
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('CISA'),
      path: ['agencies', 2],
      extensions: { code: 'AGENCY_UNAVAILABLE', agency: 'CISA' },
    },
  ]);
  expectNoInsides(text);
});

test('when it is back, so is its data, without a restart of anything else', async () => {
  running.set('cisa', start('cisa'));
  await until('all eight answer', async () => (await status()).errors === undefined, 30_000);
  const { data } = await status();
  expect(data && answered(data)).toHaveLength(8);
});

test('a subgraph that keeps three agencies costs those three, and one error', async () => {
  await kill('nsa');
  const { data, errors, text } = await status();
  expect(data && answered(data)).toEqual(['TREASURY', 'CISA', 'OMB', 'OPM', 'DOJ']);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ agency: 'NSA' });
  expectNoInsides(text);
});

test('told to stop, the gateway finishes and leaves with success', async () => {
  gateway.signal('SIGTERM');
  expect(await gateway.ended).toMatchObject({ code: 0 });
}, 15_000);
