import fc from 'fast-check';
import { highWaterMark } from './high-water-mark.js';
import { isLessStrict, isSameMarking } from './less-strict.js';
import { TRAFFIC_LIGHTS, type MarkingRecord } from './marking.js';

const marking: fc.Arbitrary<MarkingRecord> = fc.record({
  classification: fc.constant('U' as const),
  cui: fc.subarray(['ISVI', 'LEI', 'BUDG', 'SP-PROPIN']),
  tlp: fc.constantFrom(null, ...TRAFFIC_LIGHTS),
});

describe('a marking is less strict than another', () => {
  it('only where the two together ask for no more than the other', () => {
    fc.assert(
      fc.property(marking, marking, (one, other) => {
        fc.pre(isLessStrict(one, other));
        expect(isSameMarking(highWaterMark([one, other]), other)).toBe(true);
        expect(isSameMarking(one, other)).toBe(false);
      }),
    );
  });

  it('never both ways, and never than itself', () => {
    fc.assert(
      fc.property(marking, marking, (one, other) => {
        expect(isLessStrict(one, one)).toBe(false);
        expect(isLessStrict(one, other) && isLessStrict(other, one)).toBe(false);
      }),
    );
  });

  it.each([
    ['no category than one', [], null, ['LEI'], null, true],
    ['another category', ['ISVI'], null, ['LEI'], null, false],
    ['a looser promise', [], 'GREEN', [], 'RED', true],
    ['a looser promise with another category', ['ISVI'], 'GREEN', [], 'RED', false],
    ['the same in another order', ['LEI', 'BUDG'], null, ['BUDG', 'LEI'], null, false],
  ] as const)('%s', (_, cui, tlp, fromCui, fromTlp, expected) => {
    const to: MarkingRecord = { classification: 'U', cui, tlp };
    expect(isLessStrict(to, { classification: 'U', cui: fromCui, tlp: fromTlp })).toBe(expected);
  });
});
