import fc from 'fast-check';
import { overlapOf, scopeInput, type ScanTarget } from './scan-scope.js';

const cidr = (value: string): ScanTarget => ({ kind: 'CIDR', value });
const domain = (value: string): ScanTarget => ({ kind: 'DOMAIN', value });
const product = (value: string): ScanTarget => ({ kind: 'PRODUCT', value });

test.each([
  [cidr('192.0.2.0/24'), cidr('192.0.2.128/25')],
  [cidr('192.0.2.7/32'), cidr('192.0.0.0/16')],
  [cidr('0.0.0.0/0'), cidr('198.51.100.1/32')],
  [cidr('2001:db8::/32'), cidr('2001:db8:1::/48')],
  [domain('example.gov'), domain('a.b.example.gov')],
  [domain('example.gov'), domain('example.gov')],
  [product('example server'), product('example server')],
])('%j and %j overlap', (one, other) => {
  expect(overlapOf([one], [other])).toEqual([one]);
  expect(overlapOf([other], [one])).toEqual([other]);
});

test.each([
  [cidr('192.0.2.0/25'), cidr('192.0.2.128/25')],
  [cidr('192.0.2.0/24'), cidr('2001:db8::/32')],
  [domain('example.gov'), domain('notexample.gov')],
  [domain('a.example.gov'), domain('b.example.gov')],
  [product('example server'), product('example server 2')],
  [domain('example.gov'), product('example.gov')],
])('%j and %j do not', (one, other) => {
  expect(overlapOf([one], [other])).toEqual([]);
  expect(overlapOf([other], [one])).toEqual([]);
});

test('blocks of addresses overlap exactly where their numbers do', () => {
  const block = fc.record({
    start: fc.integer({ min: 0, max: 255 }),
    prefix: fc.integer({ min: 24, max: 32 }),
  });
  const rangeOf = ({ start, prefix }: { readonly start: number; readonly prefix: number }) => {
    const size = 2 ** (32 - prefix);
    const first = Math.floor(start / size) * size;
    return [first, first + size - 1] as const;
  };
  fc.assert(
    fc.property(block, block, (one, other) => {
      const [[a, b], [c, d]] = [rangeOf(one), rangeOf(other)];
      const [here, there] = [one, other].map(({ start, prefix }) =>
        cidr(`192.0.2.${start}/${prefix}`),
      );
      if (here === undefined || there === undefined)
        throw new Error('Two blocks make two targets.');
      expect(overlapOf([here], [there])).toHaveLength(a <= d && c <= b ? 1 : 0);
    }),
  );
});

test('a scope is read as it is meant', () => {
  const scope = [domain('*.Example.GOV.'), cidr('2001:DB8::/32'), product('Example  Server')];
  expect(scopeInput.parse(scope)).toEqual([
    domain('example.gov'),
    cidr('2001:db8::/32'),
    product('example server'),
  ]);
});

test.each([
  cidr('192.0.2.0'),
  cidr('192.0.2.0/33'),
  cidr('example/8'),
  domain('gov'),
  domain('a b.gov'),
])('%j is no scope', (target) => {
  expect(scopeInput.safeParse([target]).success).toBe(false);
});
