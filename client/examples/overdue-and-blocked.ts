/**
 * A question as one would ask it in a notebook: what is overdue, and what is it blocked on? Prints a
 * table, and writes every row to a file that a spreadsheet opens.
 *
 *   node dist/client/examples/overdue-and-blocked.js --csv overdue.csv
 */
import { parseArgs } from 'node:util';
import { OverdueTasksDocument } from '../generated/graphql.js';
import { GraphClient, everyNode, runProgram, takeAway } from '../index.js';

await runProgram(async () => {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://localhost:4000' },
      csv: { type: 'string' },
    },
  });
  const client = new GraphClient({ url: values.url, token: () => process.env['GRAPH_TOKEN'] });

  console.log('| due | agency | under | task | waits for |');
  console.log('| --- | --- | --- | --- | --- |');
  for await (const task of everyNode(client, OverdueTasksDocument, {}, ({ tasks }) => tasks)) {
    const waitsFor = (task.waitsFor ?? []).map(
      ({ kind, waitsForParty, waitsForTask }) => waitsForTask?.title ?? waitsForParty?.name ?? kind,
    );
    const { dueOn, agency, directive, title } = task;
    const cells = [dueOn, agency?.name, directive?.citation, title, waitsFor.join('; ')];
    console.log(`| ${cells.map(cellText).join(' | ')} |`);
  }

  if (values.csv !== undefined) {
    await takeAway(client, OverdueTasksDocument, {}, { path: values.csv, type: 'text/csv' });
    console.log(`\nAll of it is in ${values.csv}.`);
  }
});

/** A title of several lines is one cell, too. */
function cellText(value: string | null | undefined): string {
  return (value ?? '').replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}
