import { serverAudits } from 'graphql-http';
import { makeSmallGateway } from './testing/small-gateway.js';
import type { SmallGateway } from './testing/small-gateway.js';

let small: SmallGateway;
let url: string;

beforeAll(async () => {
  small = await makeSmallGateway();
  url = `${await small.gateway.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});

afterAll(() => small.close());

/** What the audit still remarks, and why it stays. */
const EXPLAINED: Readonly<Record<string, string>> = {};

test('the GraphQL-over-HTTP audit finds no error, and only remarks that are explained', async () => {
  const results = await Promise.all(serverAudits({ url }).map((audit) => audit.fn()));
  const remarks = results.filter(({ status }) => status !== 'ok');
  console.log(remarks.map((r) => [r.status, r.id, r.name, 'reason' in r && r.reason]));
  expect(remarks.filter(({ status }) => status === 'error')).toEqual([]);
  expect(remarks.map(({ id }) => id).sort()).toEqual(Object.keys(EXPLAINED).sort());
});
