import { buildSchema } from 'graphql';
import { withSubscription } from './live-schema.js';
import { readOperation, type Subscription } from './read-operation.js';

const schema = withSubscription(
  buildSchema(`
    type Query { events(filter: EventFilter, after: String, first: Int): [Event] }
    type Event { id: ID! reason(long: Boolean): String by: Event }
    input EventFilter { agency: [ID!] since: String }
  `),
);

function read(query: string, variables = {}, operationName?: string): Subscription {
  const operation = readOperation(schema, { query, variables, operationName });
  if (operation.kind !== 'SUBSCRIPTION') throw new Error(JSON.stringify(operation));
  return operation.subscription;
}

const flat = ({ query }: Subscription) => query.replace(/\s+/g, ' ').trim();

test('the selection of a subscription is asked for on each event of a page', () => {
  const subscription = read('subscription { events(filter: { agency: ["NSA"] }) { id } }');
  expect(flat(subscription)).toBe(
    'query ($after: String, $first: Int) { events: events(filter: {agency: ["NSA"]}, after: $after, first: $first) { edges { cursor node { id } } pageInfo { hasNextPage } } }',
  );
});

test('fragments, aliases and variables go along, and nothing that the page does not need', () => {
  const subscription = read(
    `subscription Mine($after: String, $first: Boolean, $agency: [ID!]) { ...Root }
    subscription Other { events { ...Unused } }
    fragment Root on Subscription { mine: events(after: $after, filter: { agency: $agency }) { ...Of } }
    fragment Of on Event { reason(long: $first) by { ...Deep } }
    fragment Deep on Event { id }
    fragment Unused on Event { id }`,
    { after: 'here', first: true, agency: ['DOJ'] },
    'Mine',
  );
  expect(flat(subscription)).toBe(
    'query Mine($first: Boolean, $agency: [ID!], $after: String, $first_: Int) { mine: events(filter: {agency: $agency}, after: $after, first: $first_) { edges { cursor node { ...Of } } pageInfo { hasNextPage } } } fragment Of on Event { reason(long: $first) by { ...Deep } } fragment Deep on Event { id }',
  );
  expect(subscription).toMatchObject({
    after: 'here',
    responseKey: 'mine',
    variables: { first: true, agency: ['DOJ'] },
    afterVariable: 'after',
    firstVariable: 'first_',
  });
});

test('a field that is selected twice is one, with both selections', () => {
  const subscription = read('subscription { events { id } ... { events { reason } } }');
  expect(flat(subscription)).toContain('node { id reason }');
});
