import { expectRefusal } from './testing/expect-refusal.js';
import { signWith } from './testing/key-server.js';
import {
  audience,
  good,
  NOW,
  now,
  openProductionDoor,
  type ProductionDoor,
} from './testing/production-door.js';

let door: ProductionDoor;
let gateway: ProductionDoor['gateway'];
let signed: ProductionDoor['signed'];
beforeAll(async () => {
  door = await openProductionDoor();
  ({ gateway, signed } = door);
});
beforeEach(() => door.clock.set(NOW));
afterAll(() => door.close());

test.each(['RS256', 'ES256', 'EdDSA'])('a good token of %s is believed', async (alg) => {
  const { rsa, ec, ed } = door;
  const key = [rsa, ec, ed].find((candidate) => candidate.alg === alg) ?? ec;
  const authorization = `Bearer ${await signWith(key, good)}`;
  expect((await gateway.ask({ authorization })).status).toBe(200);
  expect(gateway.lastPrincipal()).toMatchObject({ subject: 'pat', clearance: 'CUI' });
});

test.each([
  {
    sub: 'jos\u00E9',
    office: "Attorney General's Office (Cyber)",
    organization: 'Hawai\u02BBi Inc.',
  },
  { sub: '\u041F\u0451\u0442\u0440 7', organization: '\u65E5\u672C\u96FB\u6C17' },
])('names of honest people are believed: %p', async (names) => {
  await gateway.ask({ authorization: `Bearer ${await signed(names)}` });
  const { sub: subject, ...rest } = names;
  expect(gateway.lastPrincipal()).toMatchObject({ subject, ...rest });
});

test('a public token makes nobody the ledger, nor a subgraph that asks for facts, whatever scope it names', async () => {
  const scope = 'feed:read ledger facts';
  const claims = { role: 'service', agency: 'OMB', office: undefined, scope };
  await gateway.ask({ authorization: `Bearer ${await signed(claims)}` });
  expect(gateway.lastPrincipal()).toMatchObject({ role: 'service', scopes: ['feed:read'] });
});

test.each<[string, object]>([
  ['expired for 59 seconds', { exp: now - 59 }],
  ['valid in 60 seconds', { nbf: now + 60 }],
  ['for several audiences', { aud: ['other', audience] }],
])('a token is believed that is %s', async (_name, changed) => {
  const response = await gateway.ask({ authorization: `Bearer ${await signed(changed)}` });
  expect(response.status).toBe(200);
});

test('a token ends also for whoever was believed before', async () => {
  const authorization = `Bearer ${await signed({ sub: 'brief', exp: now + 10 })}`;
  expect((await gateway.ask({ authorization })).status).toBe(200);
  door.clock.advance(69_000);
  expect((await gateway.ask({ authorization })).status).toBe(200);
  door.clock.advance(1_000);
  await expectRefusal(gateway, authorization, 'ERR_JWT_EXPIRED exp');
});

test('the largest claims that are believed fit into a statement that the subgraphs believe', async () => {
  const widest = '\u{1F3DB}'.repeat(100);
  const token = await signed({
    sub: widest,
    office: 'o'.repeat(200),
    organization: widest,
    scope: Array.from({ length: 10 }, () => 's'.repeat(199)).join(' '),
  });
  const response = await gateway.ask({ authorization: `Bearer ${token}` });
  expect(await response.json()).not.toHaveProperty('errors');
});

test('nothing of a token reaches the log when it is believed, nor anything but its claims the subgraph', async () => {
  gateway.log.length = 0;
  const token = await signed({ email: 'pat@example.gov' });
  await gateway.ask({ authorization: `Bearer ${token}` });
  expect(gateway.log.join()).not.toContain(token);
  expect(JSON.stringify(gateway.lastPrincipal())).not.toContain('example.gov');
});
