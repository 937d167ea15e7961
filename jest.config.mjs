/** One real database per run (globalSetup), one set of database names per test file. */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/subgraphs/contract/database/jest-global-setup.ts',
  globalTeardown: '<rootDir>/subgraphs/contract/database/jest-global-teardown.ts',
  roots: ['<rootDir>/gateway', '<rootDir>/subgraphs'],
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
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  testTimeout: 60000,
};
