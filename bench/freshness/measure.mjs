import { setTimeout as pause } from 'node:timers/promises';
import { median } from '../load/median.mjs';
import { printTable } from '../load/print-table.mjs';
import { printVerdict } from '../load/print-verdict.mjs';
import { ask } from '../stage/ask.mjs';
import { onStage } from '../stage/stage.mjs';

const WRITES = 200;
const AIM_MS = 1_000;
/** So that writes do not fall into step with whoever reads the feeds. */
const LONGEST_REST_MS = 100;
const AGENCIES = ['TREASURY', 'NSA', 'CISA', 'OMB', 'OPM', 'DOJ'];
const TYPE_NAMES = { TREASURY: 'Treasury' };

/** How soon a write at an agency is in the list of all tasks, which OMB answers out of its ledger. */
export async function measure() {
  await onStage(async (stage) => {
    const gateway = await stage.startGateway();
    const headers = new Map();
    for (const agency of AGENCIES) {
      const token = await stage.token('--role', 'officer', '--agency', agency);
      headers.set(agency, { authorization: `Bearer ${token}` });
    }
    const took = [];
    // The first of each agency is not counted: code that never ran is slow.
    for (let at = -AGENCIES.length; at < WRITES; at += 1) {
      const agency = AGENCIES[(at + AGENCIES.length) % AGENCIES.length];
      const milliseconds = await untilVisible(gateway, agency, headers.get(agency));
      if (at >= 0) took.push(milliseconds);
      await pause(Math.random() * LONGEST_REST_MS);
    }
    print(took);
  });
}

/** Writes, and says how many milliseconds after its acknowledgement the task is in the list. */
async function untilVisible(gateway, agency, headers) {
  const type = TYPE_NAMES[agency] ?? agency;
  const query = `mutation ($input: Create${type}TaskInput!) {
    payload: create${type}Task(input: $input) { task { id } userErrors { message } }
  }`;
  const input = { directive: '2(d)', title: 'Find an interagency liaison' };
  const { payload } = await data(gateway, { query, variables: { input } }, headers);
  const acknowledged = performance.now();
  const newest = `query ($agency: ID!) {
    tasks(filter: { agency: [$agency] }, orderBy: { field: CREATED_AT, direction: DESC }, first: 1) {
      nodes { id }
    }
  }`;
  for (;;) {
    const { tasks } = await data(gateway, { query: newest, variables: { agency } });
    if (tasks.nodes[0]?.id === payload.task.id) return performance.now() - acknowledged;
  }
}

async function data(gateway, operation, headers) {
  const { body } = await ask(gateway, operation, headers);
  const { data: found, errors } = JSON.parse(body);
  if (errors !== undefined) throw new Error(body);
  return found;
}

function print(took) {
  const sorted = took.toSorted((one, other) => one - other);
  const figures = {
    median: median(took),
    'of 99 in 100': sorted[Math.ceil(sorted.length * 0.99) - 1],
    longest: sorted.at(-1),
  };
  printTable(
    [`${WRITES} writes`, 'milliseconds until visible'],
    Object.entries(figures).map(([name, value]) => [name, value.toFixed(1)]),
  );
  const [middle, longest] = [figures.median, figures.longest].map((value) => value.toFixed(1));
  printVerdict(
    'within 1 s',
    figures.longest <= AIM_MS,
    `median ${middle} ms, max ${longest} ms of ${WRITES}`,
  );
}
