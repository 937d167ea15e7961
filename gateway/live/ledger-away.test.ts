import { join } from 'node:path';
import { askOverHttp } from '../../testing/ask-over-http.js';
import { EventStream } from '../../testing/live/event-stream.js';
import { OneProcessEach } from '../../testing/one-process-each.js';
import { untilItSays, type RunningProcess } from '../../testing/processes.js';
import { systemClock } from '../../subgraphs/contract/dates/clock.js';
import { openDevelopmentIssuer } from '../identity/development-issuer.js';

const ALL = 'subscription { events { id subject agency { id name } } }';

let deployment: OneProcessEach;
let gateway: RunningProcess;
let address: string;
let token: string;

beforeAll(async () => {
  deployment = await OneProcessEach.open();
  const { dataDir, urlTemplate, scratch } = deployment;
  const supergraph = join(scratch.path, 'supergraph.graphql');
  const compose = ['--out', supergraph, '--url-template', urlTemplate];
  await deployment.start('gateway/supergraph/main.js', compose).ended;
  gateway = deployment.start('gateway/main.js', [], { SUPERGRAPH: supergraph });
  [, address = ''] = await untilItSays(gateway, /GraphQL\s+(http:\S+)\/graphql/);
  const issuer = await openDevelopmentIssuer({ dataDir, production: false }, systemClock);
  token = await issuer.issue({ sub: 'pat', role: 'officer', agency: 'NSA', clearance: 'CUI' });
}, 120_000);

afterAll(() => deployment.close(), 30_000);

async function newTask(title: string): Promise<string> {
  const { data } = await askOverHttp<{ made: { task: { id: string } } }>(
    `${address}/graphql`,
    'mutation ($title: String!) { made: createNSATask(input: { directive: "2(b)", title: $title }) { task { id } } }',
    { title },
    token,
  );
  return data?.made.task.id ?? '';
}

test('with a process each, a stream outlives its ledger, and has what happened meanwhile once', async () => {
  const stream = await EventStream.open(address, { query: ALL });
  const subjects = [await newTask('Before')];
  await stream.until(() => stream.messages.length === 1);

  await deployment.endAgency('omb', 'SIGKILL');
  subjects.push(await newTask('While the ledger is away'));
  const meanwhile = await EventStream.open(address, { query: ALL });
  await meanwhile.end();
  expect(meanwhile.lastCodes).toEqual(['AGENCY_UNAVAILABLE']);

  await deployment.startAgency('omb');
  await stream.until(() => stream.messages.length === 2);
  subjects.push(await newTask('After'));
  await stream.until(() => stream.messages.length === 3);
  expect(stream.events().map(({ subject }) => subject)).toEqual(subjects);
  expect(stream.events().at(-1)).toMatchObject({ agency: { name: 'National Security Agency' } });

  gateway.signal('SIGTERM');
  expect(await gateway.ended).toEqual({ code: 0, signal: null });
  await stream.end();
  expect(stream.ended).toBe('BY_SERVER');
}, 90_000);
