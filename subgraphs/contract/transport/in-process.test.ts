import { parse } from 'graphql';
import type { FormattedExecutionResult } from 'graphql';
import type { Subgraph } from '../subgraph.js';
import { inProcessTransport } from './in-process.js';

const request = { query: '{ a }', assertion: undefined };

function subgraph(execute: () => Promise<FormattedExecutionResult>): Subgraph {
  return {
    name: 'cisa',
    typeDefs: parse('type Query { a: Int }'),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    isReady: () => Promise.resolve(true),
    execute,
  };
}

test('hands the request over', async () => {
  const cisa = inProcessTransport(subgraph(() => Promise.resolve({ data: { a: 1 } })));
  expect(await cisa.send(request)).toEqual({ data: { a: 1 } });
});

test('waits no longer than the deadline', async () => {
  const cisa = inProcessTransport(subgraph(() => new Promise(() => undefined)));
  await expect(cisa.send(request, { timeoutMs: 5 })).rejects.toMatchObject({ reason: 'TIMEOUT' });
});

test('a subgraph that throws all the same has given no answer', async () => {
  const cisa = inProcessTransport(subgraph(() => Promise.reject(new Error('secret'))));
  await expect(cisa.send(request)).rejects.toMatchObject({
    reason: 'BAD_ANSWER',
    message: 'The cisa subgraph could not be asked: BAD_ANSWER',
  });
});
