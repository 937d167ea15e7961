import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { askOverHttp } from '../../testing/ask-over-http.js';
import { startNode, untilItSays } from '../../testing/processes.js';
import { scratchFolder, type ScratchFolder } from '../../testing/scratch-folder.js';
import { FILES, INSERTIONS } from './testing/seventh-agency.js';

const run = promisify(execFile);
const GUIDE = 'docs/adding-an-agency.md';

let scratch: ScratchFolder;
/** A copy of the sources, to which the Department of Commerce is added. */
let tree: string;

beforeAll(async () => {
  scratch = await scratchFolder();
  tree = join(scratch.path, 'tree');
  const isSource = (path: string) => !/\.test\.ts$|\/testing(\/|$)/.test(path);
  for (const folder of ['gateway', 'subgraphs', 'questions'])
    await cp(folder, join(tree, folder), { recursive: true, filter: isSource });
  for (const file of ['package.json', '.swcrc']) await cp(file, join(tree, file));
  await symlink(resolve('node_modules'), join(tree, 'node_modules'));
  await addCommerce();
  await build();
});
afterAll(() => scratch.remove());

async function addCommerce(): Promise<void> {
  for (const { file, before, text } of INSERTIONS) {
    const content = await readFile(join(tree, file), 'utf8');
    const parts = content.split(before);
    expect([file, parts.length]).toEqual([file, 2]);
    await writeFile(join(tree, file), parts.join(text + before));
  }
  for (const { file, text } of FILES) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), text);
  }
}

async function build(): Promise<void> {
  const { bin } = JSON.parse(await readFile('node_modules/@swc/cli/package.json', 'utf8')) as {
    readonly bin: { readonly swc: string };
  };
  const swc = join('node_modules/@swc/cli', bin.swc);
  const folders = ['gateway', 'subgraphs', 'questions'];
  await run(process.execPath, [swc, ...folders, '--out-dir', 'dist', '--copy-files', '--quiet'], {
    cwd: tree,
  });
  await cp('dist/pages', join(tree, 'dist/pages'), { recursive: true });
}

test('the guide names each file that has to change, and no agency needs more', async () => {
  const guide = await readFile(GUIDE, 'utf8');
  const files = [...INSERTIONS, ...FILES].map(({ file }) => file);
  expect(files.filter((file) => !guide.includes(file.replace('commerce', 'NAME')))).toEqual([]);
});

test('a seventh agency composes with the six, and answers beside them with all that the contract gives it', async () => {
  await run(process.execPath, ['dist/gateway/supergraph/main.js'], { cwd: tree });
  const supergraph = await readFile(join(tree, 'gateway/supergraph/supergraph.graphql'), 'utf8');
  expect(supergraph).toContain('COMMERCE @join__graph(name: "commerce"');
  expect(supergraph).toContain('createCommerceTask');

  const gateway = startNode(
    ['dist/gateway/main.js'],
    { DATA_DIR: join(scratch.path, 'data') },
    tree,
  );
  const [, address = ''] = await untilItSays(gateway, /(http:\/\/127\.0\.0\.1:\d+)/);
  const { data, errors } = await askOverHttp(
    `${address}/graphql`,
    '{ measurementStandards commerce { name tasks { totalCount } statusSummary { total } } agencies { id } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    measurementStandards: ['SP 800-53'],
    commerce: {
      name: 'Department of Commerce',
      tasks: { totalCount: 0 },
      statusSummary: { total: 0 },
    },
    agencies: expect.arrayContaining([{ id: 'COMMERCE' }, { id: 'NSA' }]),
  });
  gateway.signal('SIGTERM');
  expect(await gateway.ended).toEqual({ code: 0, signal: null });
});
