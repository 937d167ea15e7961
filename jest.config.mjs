/** Real databases, started by the compiled code that `npm start` uses (so build first: `npm test` does), one set of database names per test file. */
export default {
  testEnvironment: '<rootDir>/dist/subgraphs/contract/database/jest-environment.js',
  roots: ['<rootDir>/gateway', '<rootDir>/subgraphs', '<rootDir>/questions', '<rootDir>/client'],
  testMatch: ['**/*.test.ts'],
  resolver: '<rootDir>/jest-resolver.cjs',
  transform: { '\\.(ts|js|mjs)$': compiledWith({}), '\\.tsx$': compiledWith({ tsx: true }) },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transformIgnorePatterns: ['/node_modules/(?!(jose|stemmer)/)'],
  testTimeout: 60000,
};

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
