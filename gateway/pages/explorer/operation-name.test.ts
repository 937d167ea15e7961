import { operationNameIn } from './operation-name.js';

test.each([
  ['the only operation of a document is meant', 'query New { a }', 'Old', 'New'],
  ['an only operation without a name is meant by none', '{ a }', 'Old', null],
  ['of several, the chosen one is meant', 'query A { a } query B { b }', 'B', 'B'],
  ['of several, none is meant by a name from before', 'query A { a } query B { b }', 'Old', null],
  ['a fragment is no operation', 'query A { ...F } fragment F on Query { a }', null, 'A'],
  ['what is not GraphQL has no operation', 'query A {', 'A', null],
])('%s', (_, document, chosen, meant) => {
  expect(operationNameIn(document, chosen)).toBe(meant);
});
