import type { GuardedGateway } from './guarded-gateway.js';

const REFUSAL = {
  errors: [
    {
      message: 'The token is not valid. Get a new one, or ask without one.',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ],
};

/** Refused as every other is, before any subgraph was asked; the log says why, and not what was sent. */
export async function expectRefusal(
  gateway: GuardedGateway,
  authorization: string,
  reason: string,
): Promise<void> {
  gateway.log.length = 0;
  const before = gateway.assertions().length;
  const response = await gateway.ask({ authorization });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual(REFUSAL);
  expect(gateway.assertions()).toHaveLength(before);
  const line = gateway.log.find((text) => text.includes('a token was refused')) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({ reason: expect.stringContaining(reason) });
  for (const part of authorization.split(/[ .]/).filter((text) => text.length > 6)) {
    expect(gateway.log.join()).not.toContain(part);
  }
}
