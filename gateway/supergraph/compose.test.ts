import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { runComposeCommand } from './compose-command.js';
import { composeSupergraph } from './compose.js';
import { subgraphUrls } from './remote-transports.js';
import { routingUrls } from './routing-urls.js';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const typeDefs = (field: string): DocumentNode => parse(`${link} type Query { ${field}: Int }`);
const six: Record<SubgraphName, DocumentNode> = {
  treasury: typeDefs('a'),
  nsa: typeDefs('b'),
  cisa: typeDefs('c'),
  omb: typeDefs('d'),
  opm: typeDefs('e'),
  doj: typeDefs('f'),
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('says where subgraphs contradict each other, one line for each problem', () => {
  const url = 'http://127.0.0.1:4001/graphql';
  const subgraphs = [
    { name: 'nsa', url, typeDefs: typeDefs('a') },
    { name: 'cisa', url, typeDefs: typeDefs('a') },
  ];
  expect(() => composeSupergraph(subgraphs)).toThrow(
    /^The subgraphs do not compose:\n {2}INVALID_FIELD_SHARING: .*"Query\.a".*$/,
  );
});

test('writes the file, routed to this machine, and knows when it is outdated', async () => {
  const out = join(folder, 'local', 'supergraph.graphql');
  await expect(runComposeCommand(['--out', out, '--check'], six)).rejects.toThrow(
    'npm run compose',
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
