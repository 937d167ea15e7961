/** Real databases, started by the compiled code that `npm start` uses (so build first: `npm test` does), one set of database names per test file. */
export default {
  testEnvironment: '<rootDir>/dist/subgraphs/contract/database/jest-environment.js',
  roots: ['<rootDir>/gateway', '<rootDir>/subgraphs', '<rootDir>/questions'],
  testMatch: ['**/*.test.ts'],
  resolver: '<rootDir>/jest-resolver.cjs',
  transform: {
    '\\.(ts|js|mjs)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(jose|stemmer)/)'],
  testTimeout: 60000,
};
