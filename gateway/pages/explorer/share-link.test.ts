import fc from 'fast-check';
import { shareLink, sharedIn } from './share-link.js';

const PAGE = 'http://graph.example/explorer#query=old';

test('a link leads back to the operation and its variables, whatever is in them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.json(), (query, variables) => {
      const { hash } = new URL(shareLink(PAGE, { query, variables }));
      const shared = sharedIn(hash);
      expect(shared?.query).toBe(query);
      if (variables !== '{}') expect(shared?.variables).toBe(variables);
    }),
  );
});

test('a link carries nothing before its fragment, and no token', () => {
  const link = shareLink(PAGE, { query: '{ viewer { subject } }', variables: '{}' });
  expect(link.split('#')[0]).toBe('http://graph.example/explorer');
  expect(link).not.toMatch(/variables|token|authorization/i);
});

test('an address without an operation shares none', () => {
  expect(sharedIn('')).toBeNull();
  expect(sharedIn('#top')).toBeNull();
});
