import fc from 'fast-check';
import { docketInput } from './public-case-inputs.js';

const zeros = (text: string, longest: number) =>
  fc.nat(longest - text.length).map((more) => '0'.repeat(more) + text);

/** Two spellings of one docket, and what tells it from others. */
const spelledTwice = fc
  .record({
    office: fc.nat(99),
    year: fc.integer({ min: 10, max: 99 }),
    kind: fc.constantFrom('cr', 'mj'),
    serial: fc.nat(999_999),
  })
  .chain((docket) => {
    const spelling = fc
      .tuple(zeros(String(docket.office), 2), zeros(String(docket.serial), 6))
      .map(([office, serial]) => `${office}:${docket.year}-${docket.kind}-${serial}`);
    return fc.record({ docket: fc.constant(docket), one: spelling, other: spelling });
  });

describe('a docket number', () => {
  test('has one spelling, which is its own', () => {
    fc.assert(
      fc.property(spelledTwice, ({ one, other }) => {
        const docket = docketInput.parse(one);
        expect(docketInput.parse(other)).toBe(docket);
        expect(docketInput.parse(docket)).toBe(docket);
      }),
    );
  });

  test('is told from every other', () => {
    fc.assert(
      fc.property(spelledTwice, spelledTwice, (one, other) => {
        const isSame = JSON.stringify(one.docket) === JSON.stringify(other.docket);
        expect(docketInput.parse(one.one) === docketInput.parse(other.one)).toBe(isSame);
      }),
    );
  });

  test.each(['1:26-CR-00123', '1:26 cr 123', '1:26–cr–00123', '1:2026-cr-123', '١:26-cr-123'])(
    'is not "%s"',
    (docket) => {
      expect(docketInput.safeParse(docket).success).toBe(false);
    },
  );
});
