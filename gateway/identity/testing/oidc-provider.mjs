// A real OIDC provider in a process of its own: the package is ESM only, and a test can stop or
// freeze it as an outage would. Its parent says by message what it is to do; each has one answer.
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';

const [configuration] = process.argv.slice(2);
/** Each client with its secret and the claims of its tokens. */
const { clients } = JSON.parse(configuration);

let answer = (_request, response) => response.writeHead(503).end();
const server = createServer((request, response) => answer(request, response));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

let keys = [await makeKey()];
serve();

async function makeKey() {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = `key-${Math.random().toString(36).slice(2)}`;
  return { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' };
}

/** The provider reads its keys when it is made, so another one takes its place; the first key signs. */
function serve() {
  const provider = new Provider(issuer, {
    jwks: { keys },
    clients: clients.map(({ id, secret }) => ({
      client_id: id,
      client_secret: secret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      id_token_signed_response_alg: 'ES256',
    })),
    scopes: ['tasks:write', 'feed:read'],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context, resource) => ({
          scope: 'tasks:write feed:read',
          audience: resource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 600,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    extraTokenClaims: (_context, token) => clients.find(({ id }) => id === token.clientId).claims,
  });
  answer = provider.callback();
}

process.on('message', async (message) => {
  if (message === 'rotate') keys = [await makeKey(), ...keys];
  if (message === 'withdraw') keys = keys.slice(0, 1);
  serve();
  process.send('done');
});
process.once('disconnect', () => process.exit());
process.send({ issuer });
