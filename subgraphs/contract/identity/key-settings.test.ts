import { parsePrivateJwk, parseTrustedJwks } from './key-settings.js';
import { makePrivateJwk } from './signing-key.js';

const SECRET = 'c2VjcmV0LXBhcnQtb2YtYS1rZXk';

test('keys can be given as JSON, and the private part stays with its owner', async () => {
  const jwk = await makePrivateJwk('omb', 'OMB');
  expect(parsePrivateJwk(JSON.stringify(jwk))).toEqual(jwk);
  const [trusted] = parseTrustedJwks(JSON.stringify({ keys: [jwk] }));
  expect(trusted).toMatchObject({ kid: jwk.kid, asserts: 'OMB' });
  expect(trusted).not.toHaveProperty('d');
});

test.each([
  ['is not JSON', SECRET],
  ['is not JSON', `{"kty":"OKP","d":"${SECRET}`],
  ['wrong: kty', `{"kty":"${SECRET}","d":"${SECRET}"}`],
  ['wrong: all of it', `"${SECRET}"`],
  ['asserts', `{"kty":"OKP","crv":"Ed25519","asserts":"${SECRET}","d":"${SECRET}"}`],
])('a setting that %s is refused by its name, without its content', (rule, json) => {
  for (const [setting, parse] of [
    ['ASSERTION_PRIVATE_JWK', parsePrivateJwk],
    ['ASSERTION_TRUSTED_JWKS', (text: string) => parseTrustedJwks(`{"keys":[${text}]}`)],
  ] as const) {
    expect(() => parse(json)).toThrow(setting);
    expect(() => parse(json)).not.toThrow(SECRET);
    if (setting === 'ASSERTION_PRIVATE_JWK') expect(() => parse(json)).toThrow(rule);
  }
});
