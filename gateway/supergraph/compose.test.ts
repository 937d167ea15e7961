import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { runComposeCommand } from './compose-command.js';
import { composeGraph, composeSupergraph } from './compose.js';
import { subgraphUrls } from './remote-transports.js';
import { routingUrls } from './routing-urls.js';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const sdl = (field: string) => `${link} type Query { ${field}: Int }`;
const six: Record<SubgraphName, string> = {
  treasury: sdl('a'),
  nsa: sdl('b'),
  cisa: sdl('c'),
  omb: sdl('d'),
  opm: sdl('e'),
  doj: sdl('f'),
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('says where subgraphs contradict each other, one line for each problem', () => {
  const url = 'http://127.0.0.1:4001/graphql';
  const subgraphs = [
    { name: 'nsa', url, typeDefs: parse(sdl('a')) },
    { name: 'cisa', url, typeDefs: parse(sdl('a')) },
  ];
  expect(() => composeSupergraph(subgraphs)).toThrow(
    /^The subgraphs do not compose:\n {2}INVALID_FIELD_SHARING: .*"Query\.a".*$/,
  );
});

test('gives clients a schema without anything of the federation, in the order of names', () => {
  const url = 'http://127.0.0.1:4001/graphql';
  const { apiSchemaSdl } = composeGraph([
    { name: 'nsa', url, typeDefs: parse(sdl('b')) },
    { name: 'cisa', url, typeDefs: parse(sdl('a')) },
  ]);
  expect(apiSchemaSdl).toBe('type Query {\n  a: Int\n  b: Int\n}\n');
});

test('writes the file, routed to this machine, and knows when it is outdated', async () => {
  const out = join(folder, 'local', 'supergraph.graphql');
  await expect(runComposeCommand(['--out', out, '--check'], six)).rejects.toThrow(
    'npm run codegen',
  );
  await runComposeCommand(['--out', out], six);
  await runComposeCommand(['--out', out, '--check'], six);
  expect(subgraphUrls(await readFile(out, 'utf8'))).toEqual({
    treasury: 'http://127.0.0.1:4001/graphql',
    nsa: 'http://127.0.0.1:4002/graphql',
    cisa: 'http://127.0.0.1:4003/graphql',
    omb: 'http://127.0.0.1:4004/graphql',
    opm: 'http://127.0.0.1:4005/graphql',
    doj: 'http://127.0.0.1:4006/graphql',
  });
  await writeFile(out, 'something else');
  await expect(runComposeCommand(['--out', out, '--check'], six)).rejects.toThrow(out);
});

test('the routing can be replaced, as a whole and one by one', () => {
  const urls = routingUrls(['nsa=https://nsa.example/graphql?a=b'], 'http://{name}:4000/graphql');
  expect(urls).toMatchObject({
    cisa: 'http://cisa:4000/graphql',
    nsa: 'https://nsa.example/graphql?a=b',
  });
});

test.each([['fbi=http://a.example'], ['nsa'], ['nsa=ftp://a.example'], ['nsa=nowhere']])(
  'a routing URL that cannot be used (%s) is refused',
  (assignment) => {
    expect(() => routingUrls([assignment])).toThrow();
  },
);
