/**
 * An agency's tool, for cron: appends what changed since the last run to a file, one JSON object on
 * each line. With --agency it reads that agency's whole log, which takes a token of its own people or
 * tools in GRAPH_TOKEN; without it everything that the caller may know of, at every agency.
 *
 *   0,15,30,45 * * * *  node dist/client/examples/what-changed.js --agency OPM --out changes.jsonl --cursor cursor
 *
 * Killed in its midst, it may write the last page again: each line has an `id`.
 */
import { appendFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { GraphClient, cursorFile, followChanges, followFeed, runProgram } from '../index.js';

await runProgram(async () => {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://localhost:4000' },
      agency: { type: 'string' },
      out: { type: 'string', default: 'changes.jsonl' },
      cursor: { type: 'string', default: 'changes.cursor' },
    },
  });
  const client = new GraphClient({ url: values.url, token: () => process.env['GRAPH_TOKEN'] });
  const cursor = cursorFile(values.cursor);
  const changes =
    values.agency === undefined
      ? followChanges(client, cursor)
      : followFeed(client, values.agency, cursor);

  let count = 0;
  for await (const change of changes) {
    await appendFile(values.out, `${JSON.stringify(change)}\n`);
    count += 1;
  }
  console.log(`${count} changes, in ${values.out}`);
});
