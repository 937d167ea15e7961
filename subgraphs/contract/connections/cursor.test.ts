import fc from 'fast-check';
import { listMark, readCursor, writeCursor } from './cursor.js';

const place = fc.record({
  key: fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  id: fc.string({ minLength: 1 }),
});

describe('a cursor', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.string(), place, (mark, written) => {
        // JSON has no negative zero, and no list is ordered by one.
        fc.pre(!Object.is(written.key, -0));
        expect(readCursor(mark, writeCursor(mark, written))).toEqual(written);
      }),
    );
  });

  test('is refused by any list that has another mark', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), place, (mark, other, written) => {
        fc.pre(mark !== other);
        expect(() => readCursor(other, writeCursor(mark, written))).toThrow(
          /no cursor of this list/,
        );
      }),
    );
  });

  test('that nobody wrote is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor('mark', text)).toThrow(/no cursor of this list/);
      }),
    );
  });

  test('of a list tells its filter and order apart', () => {
    expect(listMark('tasks', { overdue: true })).not.toBe(listMark('tasks', { overdue: false }));
  });
});
