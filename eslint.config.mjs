import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const AGENCIES = ['treasury', 'nsa', 'cisa', 'omb', 'opm', 'doj'];
const TESTS = ['**/*.test.ts', '**/testing/**/*.ts'];

/** The schema is what strangers read first, so each of its elements says what it is. */
const EVERY_ELEMENT = {
  types: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
  DirectiveDefinition: true,
};

/**
 * Dependencies point one way: gateway to subgraphs to contract; what tests stand on is for tests.
 * One rule for each file: ESLint does not add up the rules that several blocks state.
 */
function boundary(files, ...folders) {
  const message =
    'Dependencies point one way: gateway → subgraphs → contract; testing is for tests.';
  const patterns = [...folders, 'testing'].map((name) => ({ group: [`**/${name}/**`], message }));
  return { files, ignores: TESTS, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

export default tseslint.config(
  { ignores: ['dist/', '.data/', '**/generated/', '**/supergraph/*.graphql'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [eslint.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A default is as good as a list of every other case.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A plain object is how drivers and mongoose take their options.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    // Each process reads its environment in one place, where it is parsed.
    ignores: [
      ...TESTS,
      'gateway/settings.ts',
      'subgraphs/contract/process/subgraph-settings.ts',
      'subgraphs/contract/database/{main,jest-database}.ts',
      'client/examples/*.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are parsed in one place.' },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      // What an answer of the graph holds is for the test to say.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      'max-lines': 'off',
    },
  },
  {
    // Plain JavaScript over the compiled product, with dependencies that are not the project's.
    files: ['bench/**/*.mjs'],
    extends: [eslint.configs.recommended],
    languageOptions: {
      globals: {
        URL: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  boundary(['gateway/**/*.{ts,tsx}']),
  { files: ['gateway/pages/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  boundary(['questions/**/*.ts'], 'gateway', 'subgraphs', ...AGENCIES),
  // The client is what a stranger would copy: it stands on nothing of ours.
  boundary(['client/**/*.ts'], 'gateway', 'subgraphs', 'questions', ...AGENCIES),
  boundary(['subgraphs/contract/**/*.ts'], 'gateway', ...AGENCIES),
  ...AGENCIES.map((name) =>
    boundary(
      [`subgraphs/${name}/**/*.ts`],
      'gateway',
      ...AGENCIES.filter((other) => other !== name),
    ),
  ),
  {
    files: ['subgraphs/**/*.graphql'],
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': ['error', EVERY_ELEMENT],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/no-typename-prefix': 'error',
    },
  },
);
