import { fastify } from 'fastify';
import { ownOrigin } from './own-origin.js';

const FORWARDED = {
  host: 'inner:4000',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'graph.example',
};

test.each([
  ['a proxy that is trusted says where the gateway is', '127.0.0.1', 'https://graph.example'],
  ['a proxy that is not says nothing', '10.0.0.1', 'http://inner:4000'],
])('%s', async (_, trustProxy, origin) => {
  const app = fastify({ trustProxy });
  app.get('/', (request) => ({ origin: ownOrigin(request) }));
  const answer = await app.inject({ url: '/', headers: FORWARDED });
  expect(answer.json()).toEqual({ origin });
  await app.close();
});

test('a host that is none leaves links relative', () => {
  expect(ownOrigin({ protocol: 'http', host: 'no host" at all' })).toBe('');
});
