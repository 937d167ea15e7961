import { readFileSync } from 'node:fs';

/** ECMAScript modules only: Jest on Node 20 must have them compiled. */
const COMPILED = ['jose', 'stemmer'];
const NATIVE = packagesOf('dependencies', 'devDependencies').filter(
  (name) => !COMPILED.includes(name) && !name.includes('jest'),
);

/** Real databases, started by the compiled code that `npm start` uses (so build first: `npm test` does), one set of database names per test file. */
export default {
  testEnvironment: '<rootDir>/dist/subgraphs/contract/database/jest-environment.js',
  roots: ['<rootDir>/gateway', '<rootDir>/subgraphs', '<rootDir>/questions', '<rootDir>/client'],
  testMatch: ['**/*.test.ts'],
  resolver: '<rootDir>/jest-resolver.cjs',
  transform: {
    [inPackages(NATIVE)]: '<rootDir>/jest-native-package.cjs',
    '\\.(ts|js|mjs)$': compiledWith({}),
    '\\.tsx$': compiledWith({ tsx: true }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${[...NATIVE, ...COMPILED].join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  // It only ends what hangs: no test is about how long it takes.
  testTimeout: 600_000,
};

function packagesOf(...kinds) {
  const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  return kinds.flatMap((kind) => Object.keys(manifest[kind]));
}

function inPackages(names) {
  return `/node_modules/(${names.join('|')})/`;
}

function compiledWith(parser) {
  return [
    '@swc/jest',
    {
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', ...parser },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2023',
      },
      module: { type: 'commonjs' },
    },
  ];
}
