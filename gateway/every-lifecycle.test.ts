import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_MACHINES } from '../testing/lifecycles/all-machines.js';

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
  const walked = new Set(ALL_MACHINES.map(({ table }) => table));
  expect([...walked].sort()).toEqual([...tables].sort());
});
