import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const fileAt = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

test('every dependency has its reason, license and size in the record, and nothing else has', () => {
  const { dependencies, devDependencies } = JSON.parse(fileAt('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const lines = fileAt('docs/decisions/0004-dependencies.md').matchAll(
    /^\| `([^`]+)`\s*\| .+ \| [\w.-]+\s*\| [\d.]+ [kM]B\s*\|$/gm,
  );
  expect([...lines].map(([, name]) => name).sort()).toEqual(
    [...Object.keys(dependencies), ...Object.keys(devDependencies)].sort(),
  );
});

test('every version is exact', () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(fileAt('package.json')) as Record<
    string,
    Record<string, string>
  >;
  for (const version of Object.values({ ...dependencies, ...devDependencies, ...overrides })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
