import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { GENESIS, chain, isLinked } from './hash-chain.js';
import { typedJson } from './typed-json.js';
import { createHash } from 'node:crypto';

const AT = '2026-11-21T15:00:00.000Z';

test('a date is not the text that it is written as, nor an object that says it is a date', () => {
  const forms = [
    { at: new Date(AT) },
    { at: AT },
    { at: { $Date: JSON.stringify(AT) } },
    { at: { $$Date: JSON.stringify(AT) } },
    { at: { _bsontype: 'Date' } },
  ];
  expect(new Set(forms.map(typedJson)).size).toBe(forms.length);
});

test('two values of JSON have one text only where they are the same, in whatever order their names are', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(typedJson(a) === typedJson(b)).toBe(canonicalJson(a) === canonicalJson(b));
    }),
  );
  expect(typedJson({ b: 1, a: { d: 2, c: 3 } })).toBe(typedJson({ a: { c: 3, d: 2 }, b: 1 }));
});

test('an entry is linked as what it is, and as nothing else', () => {
  const [entry] = chain(GENESIS, [{ _id: 1, at: new Date(AT) }]);
  expect(entry !== undefined && isLinked(GENESIS, entry)).toBe(true);
  expect(entry !== undefined && isLinked(GENESIS, { ...entry, at: AT } as never)).toBe(false);
});

test('an entry from before types were hashed stays linked', () => {
  const older = { _id: 1, at: new Date(AT) };
  const hash = createHash('sha256').update(GENESIS).update(canonicalJson(older)).digest('hex');
  const entry = { ...older, previousHash: GENESIS, hash };
  expect(isLinked(GENESIS, entry)).toBe(true);
  // What has the same text as a newer entry has another hash.
  const disguised = { _id: 1, at: { $Date: JSON.stringify(AT) } };
  const [newer] = chain(GENESIS, [older]);
  expect(newer !== undefined && isLinked(GENESIS, { ...newer, ...disguised })).toBe(false);
});
