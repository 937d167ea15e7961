import { createHmac, createPublicKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { pino } from 'pino';
import { buildAgencies } from '../../../gateway/agencies.js';
import { openDevelopmentIssuer } from '../../../gateway/identity/development-issuer.js';
import { fixedClock } from '../dates/clock.js';
import { buildSubgraphServer } from '../http/subgraph-server.js';
import type { SubgraphServer } from '../http/subgraph-server.js';
import type { SubgraphName } from '../order/agencies.js';
import type { Subgraph } from '../subgraph.js';
import { GATEWAY_SIGNATORY, openSigningKey, openTrustedKeys } from './keys.js';
import { publicPrincipal, servicePrincipal } from './principal.js';
import type { Principal } from './principal.js';
import { createAssertionSigner } from './sign-assertions.js';
import type { AssertionSigner } from './sign-assertions.js';
import type { SigningKey } from './signing-key.js';

// The six subgraphs as they are, each at a port of its own. None has a database here, which a
// request that is refused never gets to.

const NOW = '2026-11-21T12:00:00Z';
const now = Date.parse(NOW) / 1_000;
const clock = fixedClock(NOW);
const TYPE = 'interagency-assertion+jwt';

const officer: Principal = {
  ...publicPrincipal,
  kind: 'PERSON',
  subject: 'pat',
  role: 'officer',
  agency: 'CISA',
  clearance: 'CUI',
};

let dataDir: string;
let subgraphs: readonly Subgraph[];
let servers: readonly SubgraphServer[];
const addresses = new Map<SubgraphName, string>();
let gatewayKey: SigningKey;
let ombKey: SigningKey;
let gateway: AssertionSigner;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'own-ports-'));
  const logger = pino({ level: 'silent' });
  gatewayKey = await openSigningKey({ dataDir }, GATEWAY_SIGNATORY);
  ombKey = await openSigningKey({ dataDir }, { issuer: 'omb', asserts: 'OMB' });
  gateway = createAssertionSigner(gatewayKey, clock);
  const trustedKeys = await openTrustedKeys({ dataDir }, clock);
  ({ subgraphs } = await buildAgencies(
    { dataDir },
    {
      databaseUri: () => 'mongodb://127.0.0.1:1',
      databasePrefix: '',
      clock,
      logger,
      trustedKeys,
    },
  ));
  servers = subgraphs.map((subgraph) => buildSubgraphServer({ subgraph, logger }));
  for (const [index, { name }] of subgraphs.entries()) {
    const address = await servers[index]?.listen({ host: '127.0.0.1', port: 0 });
    if (address !== undefined) addresses.set(name, address);
  }
});

beforeEach(() => clock.set(NOW));

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
  await rm(dataDir, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function ask(name: SubgraphName, assertion?: string): Promise<Answer> {
  const response = await fetch(`${addresses.get(name) ?? ''}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(assertion !== undefined && { authorization: `Bearer ${assertion}` }),
    },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  return { status: response.status, body: await response.json() };
}

const BELIEVED: Answer = { status: 200, body: { data: { __typename: 'Query' } } };
const REFUSED: Answer = {
  status: 401,
  body: {
    errors: [
      {
        message: 'The request carries no valid statement of who asks.',
        extensions: { code: 'ASSERTION_REFUSED' },
      },
    ],
  },
};

const NAMES = ['treasury', 'nsa', 'cisa', 'omb', 'opm', 'doj'] as const;

test.each(NAMES)('%s believes what was made for it, and nothing that was not', async (name) => {
  expect(await ask(name, await gateway.sign(officer, name))).toEqual(BELIEVED);
  expect(await ask(name)).toEqual(REFUSED);
  for (const other of NAMES.filter((candidate) => candidate !== name)) {
    const captured = await gateway.sign(officer, other);
    expect(await ask(other, captured)).toEqual(BELIEVED);
    expect(await ask(name, captured)).toEqual(REFUSED);
  }
});

test('a statement that was believed is refused after its minute', async () => {
  const captured = await gateway.sign(officer, 'cisa');
  clock.advance(59_000);
  expect(await ask('cisa', captured)).toEqual(BELIEVED);
  clock.advance(6_000);
  expect(await ask('cisa', captured)).toEqual(REFUSED);
});

/** A statement that is right but for what a test changes. */
function make(
  changed: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = {},
  key: SigningKey = gatewayKey,
): Promise<string> {
  return new SignJWT({
    iss: key.issuer,
    aud: 'cisa',
    iat: now,
    nbf: now,
    exp: now + 60,
    principal: officer,
    ...changed,
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: TYPE, ...header })
    .sign(key.privateKey);
}

test('what is unchanged is believed', async () => {
  expect(await ask('cisa', await make({}))).toEqual(BELIEVED);
});

async function developmentToken(): Promise<string> {
  const issuer = await openDevelopmentIssuer({ dataDir, production: false }, clock);
  return issuer.issue({ sub: 'pat', role: 'officer', agency: 'CISA' });
}

function hmac(): Promise<string> {
  const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { x, kid } = gatewayKey.publicJwk;
  const claims = { iss: 'gateway', aud: 'cisa', iat: now, nbf: now, exp: now + 60 };
  const header = base64({ alg: 'HS256', kid, typ: TYPE });
  const signed = `${header}.${base64({ ...claims, principal: officer })}`;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const secret = key.export({ type: 'spki', format: 'pem' });
  const signature = createHmac('sha256', secret).update(signed).digest('base64url');
  return Promise.resolve(`${signed}.${signature}`);
}

const ledger = servicePrincipal('OMB', 'ledger');
const byOmb = (principal: Principal) => make({ principal }, {}, ombKey);

test("OMB's ledger is believed as itself", async () => {
  expect(await ask('cisa', await byOmb(ledger))).toEqual(BELIEVED);
});

test.each<[string, () => Promise<string>]>([
  ['forged', async () => `${(await make({})).slice(0, -8)}AAAAAAAA`],
  ['no JWT', () => Promise.resolve('pat')],
  ['HMAC with the public key as its secret', hmac],
  ['of a key that is not known', () => make({}, { kid: 'other' })],
  ['of a key that is not named', () => make({}, { kid: undefined })],
  ['under the name of another process', () => make({ iss: 'omb' })],
  ['without a time of issue', () => make({ iat: undefined })],
  ['issued in the future', () => make({ iat: now + 60, exp: now + 120 })],
  ['without a beginning', () => make({ nbf: undefined })],
  ['with an end too far', () => make({ exp: now + 61 })],
  ['without an end', () => make({ exp: undefined })],
  ['for nobody in particular', () => make({ aud: undefined })],
  ['about nobody', () => make({ principal: undefined })],
  ['of an unknown role', () => make({ principal: { ...officer, role: 'king' } })],
  ['of a clearance above the ceiling', () => make({ principal: { ...officer, clearance: 'S' } })],
  ['with a right that is not ours', () => make({ principal: { ...officer, admin: true } })],
  ['of a public that is an officer', () => make({ principal: { ...officer, kind: 'PUBLIC' } })],
  ['of a service that is an officer', () => make({ principal: { ...officer, kind: 'SERVICE' } })],
  ['of a person that is a service', () => make({ principal: { ...ledger, kind: 'PERSON' } })],
  ['of a look-alike subject', () => make({ principal: { ...officer, subject: 'p\u0430t' } })],
  ['of a subject with a blank', () => make({ principal: { ...officer, subject: 'pat ' } })],
  ['of an unseen office', () => make({ principal: { ...officer, office: 'Cyber\u3164' } })],
  // A public token, in all its disguises.
  ['an access token', developmentToken],
  ["an access token by the gateway's own key", () => make({}, { typ: 'at+jwt' })],
  ['a statement without a type', () => make({}, { typ: undefined })],
  // A service's key, which speaks for the service.
  ['a person, by a service', () => byOmb({ ...officer, agency: 'OMB' })],
  ['the public, by a service', () => byOmb(publicPrincipal)],
  ["another agency's service, by a service", () => byOmb(servicePrincipal('CISA', 'ledger'))],
  ['a service of no agency, by a service', () => byOmb({ ...ledger, agency: null })],
  ['a service that holds an office', () => byOmb({ ...ledger, office: 'DIRECTOR_OMB' })],
  ['a service that is an officer, by itself', () => byOmb({ ...ledger, role: 'officer' })],
])('refused: %s', async (_name, assertion) => {
  expect(await ask('cisa', await assertion())).toEqual(REFUSED);
});
