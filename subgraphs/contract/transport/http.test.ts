import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpTransport } from './http.js';
import { SubgraphUnavailable } from './subgraph-request.js';
import type { SubgraphTransport } from './subgraph-request.js';

let server: Server | undefined;
let transport: SubgraphTransport | undefined;

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server === undefined ? resolve(0) : server.close(resolve)));
  await transport?.close();
});

async function reach(
  listener: RequestListener,
  options: { maxAnswerBytes?: number } = {},
): Promise<SubgraphTransport> {
  const listening = createServer(listener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  const url = `http://127.0.0.1:${String(port)}/graphql`;
  transport = httpTransport({ name: 'cisa', url, ...options });
  return transport;
}

const request = { query: '{ a }', assertion: 'signed', requestId: 'request-1' };

test('sends the assertion and the request id, on connections that are kept', async () => {
  const seen: IncomingHttpHeaders[] = [];
  const ports = new Set<number | undefined>();
  const cisa = await reach((incoming, response) => {
    seen.push(incoming.headers);
    ports.add(incoming.socket.remotePort);
    response.end('{"data":{"a":1}}');
  });
  expect(await cisa.send(request)).toEqual({ data: { a: 1 } });
  expect(await cisa.send({ query: '{ a }', assertion: undefined })).toEqual({ data: { a: 1 } });
  expect(seen[0]).toMatchObject({ authorization: 'Bearer signed', 'x-request-id': 'request-1' });
  expect(seen[1]).not.toHaveProperty('authorization');
  for (let more = 0; more < 20; more += 1) await cisa.send(request);
  expect(ports.size).toBeLessThan(5);
});

test('a silent subgraph is left at the deadline', async () => {
  const cisa = await reach(() => undefined);
  const asked = cisa.send(request, { timeoutMs: 20 });
  await expect(asked).rejects.toMatchObject({ name: 'SubgraphUnavailable', reason: 'TIMEOUT' });
});

test('one that stops in the middle of its answer too', async () => {
  const cisa = await reach((_incoming, response) => response.write('{"data":'));
  const asked = cisa.send(request, { timeoutMs: 20 });
  await expect(asked).rejects.toMatchObject({ reason: 'TIMEOUT' });
});

test.each(['<html>Bad gateway</html>', '[]', '{}', '{"data":null', '"text"'])(
  'an answer that is not GraphQL (%s) is none',
  async (body) => {
    const cisa = await reach((_incoming, response) => response.writeHead(502).end(body));
    await expect(cisa.send(request)).rejects.toMatchObject({ reason: 'BAD_ANSWER' });
  },
);

test('a well-formed refusal is an answer, whatever its status', async () => {
  const body = '{"errors":[{"message":"no"}]}';
  const cisa = await reach((_incoming, response) => response.writeHead(401).end(body));
  expect(await cisa.send(request)).toEqual({ errors: [{ message: 'no' }] });
});

test('an endless answer is cut', async () => {
  const cisa = await reach((_incoming, response) => response.end(`"${'x'.repeat(5_000)}"`), {
    maxAnswerBytes: 1_000,
  });
  await expect(cisa.send(request)).rejects.toBeInstanceOf(SubgraphUnavailable);
});

test('nobody there: unreachable, without an address', async () => {
  const cisa = httpTransport({ name: 'cisa', url: 'http://127.0.0.1:1/graphql' });
  const error = await cisa.send(request).catch((caught: unknown) => caught as SubgraphUnavailable);
  await cisa.close();
  expect(error).toMatchObject({ reason: 'UNREACHABLE' });
  expect((error as Error).message).toBe('The cisa subgraph could not be asked: UNREACHABLE');
});
