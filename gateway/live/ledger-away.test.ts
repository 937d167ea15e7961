import { askOverHttp } from '../../testing/ask-over-http.js';
import { EventStream } from '../../testing/live/event-stream.js';
import { OneProcessEach, type StartedGateway } from '../../testing/one-process-each.js';
import { systemClock } from '../../subgraphs/contract/dates/clock.js';
import { openDevelopmentIssuer } from '../identity/development-issuer.js';

const ALL = 'subscription { events { id subject agency { id name } } }';

let deployment: OneProcessEach;
let gateway: StartedGateway;
let token: string;

beforeAll(async () => {
  deployment = await OneProcessEach.open();
  gateway = await deployment.startGateway();
  const { dataDir } = deployment;
  const issuer = await openDevelopmentIssuer({ dataDir, production: false }, systemClock);
  token = await issuer.issue({ sub: 'pat', role: 'officer', agency: 'NSA', clearance: 'CUI' });
});

afterAll(() => deployment.close());

async function newTask(title: string): Promise<string> {
  const { data } = await askOverHttp<{ made: { task: { id: string } } }>(
    gateway.url,
    'mutation ($title: String!) { made: createNSATask(input: { directive: "2(b)", title: $title }) { task { id } } }',
    { title },
    token,
  );
  return data?.made.task.id ?? '';
}

test('with a process each, a stream outlives its ledger, and has what happened meanwhile once', async () => {
  const address = new URL(gateway.url).origin;
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

  gateway.process.signal('SIGTERM');
  expect(await gateway.process.ended).toEqual({ code: 0, signal: null });
  await stream.end();
  expect(stream.ended).toBe('BY_SERVER');
});
