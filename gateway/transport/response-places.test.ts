import { AnswerTrail } from './answer-trail.js';
import type { ResponsePath } from './answer-trail.js';
import type { FailedFetch } from './failed-fetch.js';
import { entityPlaces, namesInResponse, pathInResponse } from './response-places.js';

const failure = (planPath: ResponsePath, representations: readonly unknown[]): FailedFetch => ({
  subgraph: 'cisa',
  operation: '',
  planPath,
  representations,
  problem: { kind: 'UNAVAILABLE', reason: 'TIMEOUT' },
});

const cisa = { __typename: 'CISA', id: 'CISA' };

test('finds entities in nested lists, past nulls and other types, one place for each', () => {
  const trail = new AnswerTrail();
  trail.add({
    directives: {
      nodes: [
        null,
        {
          leads: [{ agency: { __typename: 'NSA', id: 'NSA' } }, { agency: { ...cisa, name: 'a' } }],
        },
        { leads: [{ agency: null }, { agency: { ...cisa, name: 'b' } }] },
      ],
    },
  });
  const path = ['directives', 'nodes', '@', 'leads', '@', 'agency'];
  expect(entityPlaces(failure(path, [cisa, cisa]), trail)).toEqual([
    ['directives', 'nodes', 1, 'leads', 1, 'agency'],
    ['directives', 'nodes', 2, 'leads', 1, 'agency'],
  ]);
});

test('sees what later answers were merged in, and keys that are objects', () => {
  const trail = new AnswerTrail();
  const model: Record<string, unknown> = { __typename: 'Model' };
  trail.add({ model: null });
  trail.add({ model });
  model['developer'] = { code: { scheme: 'UEI', value: '1' }, name: 'Acme' };
  const representation = {
    __typename: 'Model',
    developer: { code: { scheme: 'UEI', value: '1' } },
  };
  expect(entityPlaces(failure(['model'], [representation]), trail)).toEqual([['model']]);
});

test('what cannot be found is placed at the list it belongs to', () => {
  const place = entityPlaces(failure(['agencies', '@'], [cisa]), new AnswerTrail());
  expect(place).toEqual([['agencies']]);
});

test('a path ends where the response does', () => {
  const data = { a: [{ b: null }], c: null };
  expect(pathInResponse(['a', 0, 'b', 'x'], data)).toEqual(['a', 0, 'b']);
  expect(pathInResponse(['a', 1, 'b'], data)).toEqual(['a']);
  expect(pathInResponse(['c', 0], data)).toEqual(['c']);
  expect(pathInResponse(['a', 0], null)).toEqual(['a', 0]);
  expect(namesInResponse(['a', 0], ['b', 'x'], data)).toEqual(['b']);
  expect(namesInResponse(['c'], ['b'], data)).toEqual([]);
});
