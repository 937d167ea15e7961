import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApiClients, sha256Of } from './api-clients.js';

const KEY = 'k'.repeat(40);
const client = { id: 'dashboard', sha256: sha256Of(KEY), name: 'A dashboard' };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'api-clients-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function open(content: unknown) {
  const path = join(folder, 'clients.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return openApiClients(path);
}

test('a client is known by its key, of which the file has the hash alone', async () => {
  const clients = await open([client]);
  expect(clients.find(KEY)).toEqual({ id: 'dashboard', name: 'A dashboard' });
  expect(clients.find(client.sha256)).toBeUndefined();
});

test('without a file nobody is known', async () => {
  expect((await openApiClients(undefined)).find(KEY)).toBeUndefined();
});

test.each<[string, unknown]>([
  ['not JSON', `[{"id": "${KEY}"`],
  ['expected array', { keys: [client] }],
  ['0.sha256 must be 64 hexadecimal digits', [{ ...client, sha256: KEY }]],
  ['0.id must be a short name', [{ ...client, id: `A ${KEY}` }]],
  ['0.id is taken', [{ ...client, id: 'anonymous' }]],
  ['0.id is taken', [{ ...client, id: 'refused' }]],
  ['two clients have one id', [client, { ...client, sha256: sha256Of('other') }]],
  ['two clients have one key', [client, { ...client, id: 'other' }]],
  [
    '<=1000',
    Array.from({ length: 1_001 }, (_, index) => ({
      id: `client-${String(index)}`,
      sha256: sha256Of(String(index)),
      name: 'A client',
    })),
  ],
])('a list that cannot be used is refused, without its content: %s', async (rule, content) => {
  const opened = open(content);
  await expect(opened).rejects.toThrow('API_KEYS_FILE cannot be used');
  await expect(opened).rejects.toThrow(rule);
  await expect(opened).rejects.not.toThrow(KEY);
});

test('a file that is not there is named by its setting', async () => {
  await expect(openApiClients(join(folder, 'none.json'))).rejects.toThrow('API_KEYS_FILE');
});
