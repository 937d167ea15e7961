import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildSchema,
  coerceInputValue,
  getOperationAST,
  Kind,
  parse,
  print,
  typeFromAST,
  validate,
  visit,
  type GraphQLInputType,
} from 'graphql';
import { QUESTION_GROUPS, readQuestions, type Question } from './catalogue.js';

const API_SCHEMA = join(import.meta.dirname, '..', 'gateway', 'supergraph', 'api-schema.graphql');
const schema = buildSchema(readFileSync(API_SCHEMA, 'utf8'));
const questions = readQuestions();

test('the twenty-five questions and the one that finds nothing are numbered one after another', () => {
  expect(questions.map(({ number }) => number)).toEqual(
    Array.from({ length: 26 }, (_, index) => index + 1),
  );
});

test('each question has a name and an operation of its own, and every group has one', () => {
  for (const own of [questions.map((one) => one.name), questions.map((one) => one.operationName)])
    expect(new Set(own).size).toBe(questions.length);
  expect(new Set(questions.map(({ group }) => group))).toEqual(new Set(QUESTION_GROUPS));
});

describe.each(questions.map((question) => [question.name, question] as const))('%s', (_, asked) => {
  const document = parse(asked.query);

  it('is one named query that the graph understands', () => {
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document);
    expect(operation?.operation).toBe('query');
    expect(operation?.name?.value).toBe(asked.operationName);
    expect(asked.operationName).toMatch(/^[A-Z][A-Za-z0-9]+$/);
  });

  it('has variables that fit it', () => {
    expect(unfitVariables(asked)).toEqual([]);
  });

  it('asks for every page of what it pages', () => {
    visit(document, {
      SelectionSet: (selections) => {
        const pages = print(selections);
        if (/^ {2}nodes \{$/m.test(pages))
          expect(pages).toMatch(/^ {2}pageInfo \{\s+hasNextPage\s+endCursor\s+\}/m);
      },
    });
  });
});

test('a question that is not as it should be is refused by the name of its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'questions-'));
  try {
    const write = (text: string) => writeFileSync(join(folder, '01-who.graphql'), text);
    writeFileSync(join(folder, '01-who.variables.json'), '{}');
    write('# Who?\n# Group: Workforce\n# Public.\nquery Who {\n  viewer {\n    subject\n  }\n}\n');
    expect(readQuestions(folder)).toMatchObject([
      { number: 1, question: 'Who?', access: 'Public.', operationName: 'Who', variables: {} },
    ]);
    write('# Who?\n# Group: Gossip\n# Public.\nquery Who { viewer { subject } }\n');
    expect(() => readQuestions(folder)).toThrow(/01-who\.graphql: .*Invalid option/);
    write('{ viewer { subject } }\n');
    expect(() => readQuestions(folder)).toThrow(/01-who\.graphql/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What is wrong with the variables of a question: each that is unknown, missing, or of another type. */
function unfitVariables({ query, variables }: Question): readonly string[] {
  const declared = getOperationAST(parse(query))?.variableDefinitions ?? [];
  const problems = Object.keys(variables)
    .filter((name) => !declared.some(({ variable }) => variable.name.value === name))
    .map((name) => `${name} is unknown`);
  for (const { variable, type, defaultValue } of declared) {
    const name = variable.name.value;
    const given = variables[name];
    if (given === undefined && (defaultValue !== undefined || type.kind !== Kind.NON_NULL_TYPE))
      continue;
    coerceInputValue(given, typeFromAST(schema, type) as GraphQLInputType, (_path, _value, error) =>
      problems.push(`${name}: ${error.message}`),
    );
  }
  return problems;
}
