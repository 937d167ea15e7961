import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from '../dates/clock.js';
import { GATEWAY_SIGNATORY, openSigningKey, openTrustedKeys } from './keys.js';

const clock = fixedClock('2026-11-21T12:00:00Z');
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trusted-'));
});

afterEach(() => rm(dataDir, { recursive: true }));

test('a key may be published after it is first looked for', async () => {
  const trusted = await openTrustedKeys({ dataDir }, clock);
  expect(await trusted.find('gateway-1')).toBeUndefined();
  const { kid } = await openSigningKey({ dataDir }, GATEWAY_SIGNATORY);
  expect(await trusted.find(kid)).toBeUndefined();
  clock.advance(1_000);
  expect(await trusted.find(kid)).toMatchObject({ issuer: 'gateway', asserts: 'ANYONE' });
});

test('a key whose file is taken away is believed for a minute at most', async () => {
  const { kid } = await openSigningKey({ dataDir }, GATEWAY_SIGNATORY);
  const trusted = await openTrustedKeys({ dataDir }, clock);
  expect(await trusted.find(kid)).toBeDefined();
  await rm(join(dataDir, 'keys', 'trusted', 'gateway.json'));
  clock.advance(59_999);
  expect(await trusted.find(kid)).toBeDefined();
  clock.advance(1);
  expect(await trusted.find(kid)).toBeUndefined();
});

test.each([
  ['no JSON', '{'],
  ['empty', ''],
  ['another kind of key', '{"kty":"RSA","n":"AQAB","e":"AQAB","kid":"a"}'],
  [
    'no point of the curve',
    '{"kty":"OKP","crv":"Ed25519","x":"AA","kid":"a","issuer":"a","asserts":"ANYONE"}',
  ],
  [
    'of nobody we know',
    '{"kty":"OKP","crv":"Ed25519","x":"AA","kid":"a","issuer":"a","asserts":"FBI"}',
  ],
])('a file that is %s does not keep the others from being believed', async (_name, content) => {
  const folder = join(dataDir, 'keys', 'trusted');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'a.json'), content);
  const { kid } = await openSigningKey({ dataDir }, GATEWAY_SIGNATORY);
  const trusted = await openTrustedKeys({ dataDir }, clock);
  expect(await trusted.find(kid)).toBeDefined();
  expect(await trusted.find('a')).toBeUndefined();
});
