import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

/** The words of section 3(c): nothing in the schema may be called so (design rule 8). */
const EVERY_ELEMENT = {
  types: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
  DirectiveDefinition: true,
};

/** Dependencies point one way: gateway to subgraphs to contract. Tests may stand on the whole stage. */
function boundary(files, ...forbidden) {
  return {
    files,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: forbidden.map((group) => ({ group: [group], message: 'Dependencies point one way: gateway → subgraphs → contract.' })) },
      ],
    },
  };
}

const AGENCIES = ['treasury', 'nsa', 'cisa', 'omb', 'opm', 'doj'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', '**/generated/', 'gateway/supergraph/supergraph.graphql', 'bench/'] },
  {
    files: ['**/*.ts'],
    extends: [eslint.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A plain object is how drivers and mongoose take their options.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.test.ts', '**/testing/**/*.ts', 'testing/**/*.ts'],
    rules: {
      // What an answer of the graph holds is for the test to say.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      'max-lines': 'off',
    },
  },
  boundary(['subgraphs/contract/**/*.ts'], '**/gateway/**', ...AGENCIES.map((name) => `**/${name}/**`)),
  ...AGENCIES.map((name) =>
    boundary([`subgraphs/${name}/**/*.ts`], '**/gateway/**', ...AGENCIES.filter((other) => other !== name).map((other) => `../${other}/**`)),
  ),
  boundary(['gateway/**/*.ts', 'subgraphs/**/*.ts'], '**/testing/stage*', '**/testing/mutations*'),
  {
    files: ['subgraphs/*/schema/*.graphql', 'subgraphs/**/*.graphql'],
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': ['error', EVERY_ELEMENT],
      '@graphql-eslint/naming-convention': [
        'error',
        { types: 'PascalCase', FieldDefinition: 'camelCase', InputValueDefinition: 'camelCase', EnumValueDefinition: 'UPPER_CASE' },
      ],
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/no-duplicate-fields': 'off',
    },
  },
);
