import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startNode } from '../testing/processes.js';
import { scratchFolder, type ScratchFolder } from '../testing/scratch-folder.js';
import { GraphClient, GraphUnreachable } from './index.js';

let scratch: ScratchFolder;
beforeAll(async () => {
  scratch = await scratchFolder();
});
afterAll(() => scratch.remove());

const QUERY = '{ order { number } }';

/** What `fetch` throws where there is no answer. */
function failing(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });
}

/** A client whose first requests fail so; it tells how long it waited, and what it asked for. */
function clientBehind(failures: readonly Error[], url = 'https://host') {
  const waits: number[] = [];
  const asked: string[] = [];
  const left = [...failures];
  const client = new GraphClient({
    url,
    wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    fetch: (input) => {
      asked.push(String(input instanceof Request ? input.url : input));
      const failure = left.shift();
      return failure === undefined
        ? Promise.resolve(Response.json({ data: {} }))
        : Promise.reject(failure);
    },
  });
  return { client, waits, asked };
}

test('a graph that starts again is asked again a few times, and then said to be away', async () => {
  const refused = failing('ECONNREFUSED');
  const restarted = clientBehind([refused, refused]);
  await restarted.client.ask(QUERY, {});
  expect(restarted.waits).toEqual([1_000, 2_000]);
  const away = clientBehind(Array.from({ length: 9 }, () => refused));
  await expect(away.client.ask(QUERY, {})).rejects.toThrow(
    'The graph at https://host cannot be reached (ECONNREFUSED).',
  );
  expect(away.asked).toHaveLength(5);
});

test('what may have been sent is not sent again', async () => {
  const broken = clientBehind([failing('ECONNRESET')]);
  await expect(broken.client.ask(QUERY, {})).rejects.toThrow(GraphUnreachable);
  expect(broken.asked).toHaveLength(1);
});

test.each([
  ['https://host', 'https://host/graphql'],
  ['https://host/graph', 'https://host/graph/graphql'],
  ['https://host/graph/', 'https://host/graph/graphql'],
])('a graph at %s is asked at %s', async (url, address) => {
  const { client, asked } = clientBehind([], url);
  await client.ask(QUERY, {});
  expect(asked).toEqual([address]);
});

test.each([
  ['a cursor file that holds something else', ['--cursor', 'notes'], /holds no cursor/],
  ['a cursor of another list', ['--agency', 'OPM', '--cursor', 'other'], /is a number/],
  ['an option that is none', ['--corsor', 'x'], /--corsor/],
])('%s is said by the example in one line, which ends with 1', async (_, args, message) => {
  await writeFile(join(scratch.path, 'notes'), 'two words\nand a line\n');
  await writeFile(join(scratch.path, 'other'), 'OPM:event:1\n');
  const files = args.map((arg) => (/^(notes|other)$/.test(arg) ? join(scratch.path, arg) : arg));
  const started = startNode(['dist/client/examples/what-changed.js', ...files], {
    DATA_DIR: scratch.path,
  });
  expect((await started.ended).code).toBe(1);
  expect(started.output()).toMatch(message);
  expect(started.output().trimEnd()).not.toContain('\n');
});
