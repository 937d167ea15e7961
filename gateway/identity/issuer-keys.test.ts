import { fixedClock } from '../../subgraphs/contract/dates/clock.js';
import { until } from '../../testing/until.js';
import { refusalReason } from './refusal-reason.js';
import { remoteIssuer } from './remote-issuer.js';
import { makeIssuerKey, openKeyServer, signWith } from './testing/key-server.js';
import type { IssuerKey, KeyServer } from './testing/key-server.js';
import { readableLog, type ReadableLog } from './testing/readable-log.js';
import { tokenIdentity } from './token-identity.js';
import { Unauthenticated } from './unauthenticated.js';

const clock = fixedClock('2026-11-21T12:00:00Z');
const issuer = 'https://issuer.example';
const audience = 'https://graph.example';
const MINUTES = 60_000;
const HOURS = 60 * MINUTES;

let server: KeyServer;
let first: IssuerKey;
let second: IssuerKey;
let log: ReadableLog;
/** Whether a new token of this key is believed, or else why not. */
type Ask = (key: IssuerKey) => Promise<string>;
let ask: Ask;

beforeAll(async () => {
  first = await makeIssuerKey('first');
  second = await makeIssuerKey('second', 'EdDSA');
});

beforeEach(async () => {
  server = await openKeyServer();
  server.published.push(first.publicJwk);
  log = readableLog();
  ask = askingWithin(200);
});

/** Asks somebody who waits for the issuer so long, in milliseconds. */
function askingWithin(timeout: number): Ask {
  const auth = { issuer, audience, jwksUrl: server.jwksUrl };
  const identity = tokenIdentity(remoteIssuer(auth, clock, { timeout }, log.logger), clock);
  let asked = 0;
  return async (key) => {
    const exp = Math.floor(clock.now().getTime() / 1_000) + 300;
    // Another subject each time, so that no token is one that was believed before.
    const sub = `pat-${String((asked += 1))}`;
    try {
      const token = await signWith(key, { sub, exp, iss: issuer, aud: audience });
      await identity.principalOf(`Bearer ${token}`);
      return 'believed';
    } catch (error) {
      if (error instanceof Unauthenticated) return refusalReason(error);
      throw error;
    }
  };
}

afterEach(() => server.close());

const UNKNOWN = 'ERR_JWKS_NO_MATCHING_KEY';
const CANNOT = 'The keys of the issuer cannot be fetched';

test('keys are fetched once for many', async () => {
  expect(await Promise.all([ask(first), ask(first), ask(first)])).toEqual(
    Array(3).fill('believed'),
  );
  expect(server.asked()).toBe(1);
});

test('a new key is noticed, but strangers make us ask only every ten seconds', async () => {
  await ask(first);
  const stranger = await makeIssuerKey('stranger');
  clock.advance(10_000);
  for (let time = 0; time < 20; time += 1) expect(await ask(stranger)).toBe(UNKNOWN);
  expect(server.asked()).toBe(2);

  server.published.unshift(second.publicJwk);
  expect(await ask(second)).toBe(UNKNOWN);
  clock.advance(10_000);
  expect(await Promise.all([ask(second), ask(second), ask(first)])).toEqual(
    Array(3).fill('believed'),
  );
  expect(server.asked()).toBe(3);
});

test('a withdrawn key is found out within five minutes', async () => {
  await ask(first);
  server.published.splice(0, 1, second.publicJwk);
  clock.advance(5 * MINUTES - 1);
  expect(await ask(first)).toBe('believed');
  clock.advance(1);
  expect(await ask(first)).toBe(UNKNOWN);
});

test.each(['failure', 'a redirect', 'nothing'] as const)(
  'with %s from the issuer known keys go on working for a day',
  async (how) => {
    await ask(first);
    server.answerWith(how);
    clock.advance(23 * HOURS);
    expect(await ask(first)).toBe('believed');
    expect(await ask(second)).toBe(UNKNOWN);
    clock.advance(HOURS);
    expect(await ask(first)).toBe(CANNOT);
    server.answerWith('keys');
    clock.advance(1_000);
    expect(await ask(first)).toBe('believed');
    // When it went and when it was back, not at every token.
    expect(log.said).toEqual([
      'the keys of the issuer cannot be fetched',
      'the keys of the issuer can be fetched again',
    ]);
  },
);

test('an issuer that hangs is waited for once, not by every token', async () => {
  await ask(first);
  server.answerWith('nothing');
  clock.advance(5 * MINUTES);
  expect(await ask(first)).toBe('believed');
  // It waited: the question had failed before it was believed.
  expect(log.said).toEqual(['the keys of the issuer cannot be fetched']);

  const patient = askingWithin(HOURS);
  server.answerWith('keys');
  await patient(first);
  server.answerWith('failure');
  clock.advance(5 * MINUTES);
  expect(await patient(first)).toBe('believed');
  server.answerWith('nothing');
  const before = server.asked();
  for (let time = 0; time < 10; time += 1) {
    clock.advance(1_000);
    expect(await patient(first)).toBe('believed');
    await until('the issuer is asked', () => server.asked() > before);
  }
  // Whoever waited for its answer would wait an hour: one question is under way, and nobody waits for it.
  expect(server.asked() - before).toBe(1);
});

test('a start while the issuer is down costs the time until it is back, and no more', async () => {
  server.answerWith('failure');
  expect(await ask(first)).toBe(CANNOT);
  server.answerWith('keys');
  expect(await ask(first)).toBe(CANNOT);
  clock.advance(1_000);
  expect(await ask(first)).toBe('believed');
});

test('what is no set of keys is a failure, and keeps those that were known', async () => {
  await ask(first);
  server.published.splice(0, 1, 'no key' as never);
  clock.advance(5 * MINUTES);
  expect(await ask(first)).toBe('believed');
});
