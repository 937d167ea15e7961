import fc from 'fast-check';
import { numbersCited } from './directive-number.js';

const NAMES = [
  ['BOD', 'BOD'],
  ['BOD', 'Binding Operational Directive'],
  ['BOD', 'Binding Operational Directive (BOD)'],
  ['ED', 'ED'],
  ['ED', 'Emergency Directive'],
] as const;
const gap = fc
  .constantFrom('', ' ', '  ', '-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212')
  .chain((dash) => fc.constantFrom('', ' ', '\u00A0', '\u202F', '\n').map((blank) => dash + blank));
const twoDigits = fc.nat(99).map((number) => String(number).padStart(2, '0'));
/** Full-width letters and digits, which look like the others. */
const widen = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

test('a number is found in any case, with any dash or blank or none, and by the long name', () => {
  fc.assert(
    fc.property(
      fc.record({
        name: fc.constantFrom(...NAMES),
        year: twoDigits,
        serial: twoDigits,
        before: gap,
        between: gap,
        dress: fc.constantFrom(
          (text: string) => text,
          (text: string) => text.toLowerCase(),
          (text: string) => text.toUpperCase(),
          widen,
        ),
      }),
      ({ name: [kind, spelled], year, serial, before, between, dress }) => {
        const cited = dress(`${spelled}${before}${year}${between}${serial}`);
        expect(numbersCited(`Do as (${cited}) says.`)).toEqual([`${kind} ${year}-${serial}`]);
      },
    ),
  );
});

test('each of several is found', () => {
  const text =
    'Under bod22-01, Emergency Directive 21\u201301 and Binding Operational Directive 19-02.';
  expect(numbersCited(text)).toEqual(['BOD 22-01', 'ED 21-01', 'BOD 19-02']);
});

test.each(['BOD 22-011', 'ABOD 22-01', 'BOD 122-01', 'used 22-01', 'BOD 22/01', 'Directive 22-01'])(
  '"%s" cites none',
  (text) => {
    expect(numbersCited(text)).toEqual([]);
  },
);

test('a text that is long and odd is read in time', () => {
  for (const odd of ['\u0344'.repeat(10_000), 'BOD '.repeat(2_500), `BOD${' '.repeat(9_990)}`]) {
    expect(numbersCited(odd)).toEqual([]);
  }
});
