import { readAnswer } from './read-answer.js';
import { refusalOf } from './refusal-of.js';
import { retryAfterMs } from './retry-after.js';
import { canBeSent, tokenIn } from './token-text.js';

describe('what comes over the wire', () => {
  test.each([
    ['data', { data: { order: null } }],
    ['errors and no data', { data: null, errors: [{ message: 'OMB cannot be reached now.' }] }],
    ['errors alone', { errors: [{ message: 'Unknown field.' }] }],
  ])('is an answer with %s', (_, body) => {
    expect(readAnswer(body)).toMatchObject(body);
  });

  test.each([
    ['nothing', {}],
    ['null', null],
    ['a text', 'data'],
    ['a list', [{ data: {} }]],
    ['no data, and nobody who says why', { data: null }],
    ['an empty list of errors', { errors: [] }],
    ['errors that say nothing', { errors: [null, {}, 'down'] }],
    ['what a proxy says', { message: 'Service Unavailable', statusCode: 503 }],
  ])('is none with %s', (_, body) => {
    expect(readAnswer(body)).toBeNull();
  });

  test('keeps what must be a list only where it is one', () => {
    const extensions = { redactions: 'all', warnings: {}, marking: null };
    expect(readAnswer({ data: {}, extensions })).toEqual({ data: {}, errors: [], extensions: {} });
  });
});

describe('a token', () => {
  test.each([
    ['eyJh.b.c', 'eyJh.b.c'],
    ['  eyJh.b.c\n', 'eyJh.b.c'],
    ['Bearer eyJh.b.c', 'eyJh.b.c'],
    [' bearer   eyJh.b.c ', 'eyJh.b.c'],
    ['Authorization: Bearer eyJh.b.c', 'eyJh.b.c'],
    ['Bearer', null],
    ['   ', null],
    ['bearerless', 'bearerless'],
  ])('is found in %j', (pasted, token) => {
    expect(tokenIn(pasted)).toBe(token);
  });

  test('that no header can carry is not sent', () => {
    expect(canBeSent('eyJh.b-c_d')).toBe(true);
    for (const none of ['é☃', 'two words', 'eyJ\u200b', '']) expect(canBeSent(none)).toBe(false);
  });

  const said = (code: string) => ({ errors: [{ message: 'No.', extensions: { code } }] });

  test('is refused with any status of 400 and more that is about the request, and said to be', () => {
    expect(refusalOf(401, said('UNAUTHENTICATED'))).toBe('No.');
    expect(refusalOf(403, null)).toContain('The token is not accepted');
    expect(refusalOf(400, null)).toContain('The token is not accepted');
    expect(refusalOf(431, null)).toContain('it is too long');
  });

  test('is not refused by a server that fails, that is asked too often, or that does not know the question', () => {
    expect(refusalOf(200, { data: {} })).toBeNull();
    expect(refusalOf(503, null)).toBeNull();
    expect(refusalOf(429, said('OVER_RATE_LIMIT'))).toBeNull();
    expect(refusalOf(400, said('GRAPHQL_VALIDATION_FAILED'))).toBeNull();
  });
});

test('Retry-After is read in seconds and as a date, for an hour at most', () => {
  const now = Date.parse('2026-11-21T15:00:00Z');
  expect(retryAfterMs('20', now)).toBe(20_000);
  expect(retryAfterMs('Sat, 21 Nov 2026 15:00:30 GMT', now)).toBe(30_000);
  expect(retryAfterMs('Sat, 21 Nov 2026 14:00:00 GMT', now)).toBe(0);
  expect(retryAfterMs('86400', now)).toBe(60 * 60_000);
  for (const none of [null, '', 'soon']) expect(retryAfterMs(none, now)).toBeNull();
});
