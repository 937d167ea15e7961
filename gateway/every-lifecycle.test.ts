import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTRACT_MACHINES } from '../subgraphs/contract/lifecycles/testing/contract-machines.js';
import { DOJ_MACHINES } from '../subgraphs/doj/testing/doj-machines.js';
import { NSA_MACHINES } from '../subgraphs/nsa/testing/nsa-machines.js';
import { OMB_MACHINES } from '../subgraphs/omb/testing/omb-machines.js';
import { OPM_MACHINES } from '../subgraphs/opm/testing/opm-machines.js';
import { TREASURY_MACHINES } from '../subgraphs/treasury/testing/treasury-machines.js';

const WALKED = [
  CONTRACT_MACHINES,
  TREASURY_MACHINES,
  NSA_MACHINES,
  OMB_MACHINES,
  OPM_MACHINES,
  DOJ_MACHINES,
].flatMap(({ machines }) => machines.map(({ table }) => table));

/** The name of every table of states in the code. */
function tablesInCode(): readonly string[] {
  const files = readdirSync('subgraphs', { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return code.flatMap((file) =>
    [...readFileSync(join('subgraphs', file), 'utf8').matchAll(/const (\w+): Transitions</g)].map(
      ([, table]) => String(table),
    ),
  );
}

test('every table of states in the code is walked through the API, and nothing else is', () => {
  const tables = tablesInCode();
  expect(tables.length).toBeGreaterThan(20);
  expect([...WALKED].sort()).toEqual([...tables].sort());
});
