import fc from 'fast-check';
import { namesProtectedRecord, PROTECTED_RECORDS } from './protected-records.js';

const around = fc.stringMatching(/^[\w.:()-]{0,20}$/);
const marks = fc.stringMatching(/^[_.:()-]{0,3}$/);

test('a record is named in any case, with any marks between, and within other words', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PROTECTED_RECORDS),
      fc.func(fc.boolean()),
      marks,
      around,
      around,
      (record, isUpper, mark, before, after) => {
        const spelled = Array.from(record.replace(':', mark), (one, at) =>
          isUpper(at) ? one.toUpperCase() : one.toLowerCase(),
        ).join('');
        expect(namesProtectedRecord(`${before}${spelled}${after}`)).toBe(true);
      },
    ),
  );
});

test.each(['case-17', 'TREASURY:task:1', 'OIG-2026-0042', 'CISA:vulnerability:CVE-2026-0001', ''])(
  '"%s" names none',
  (reference) => {
    expect(namesProtectedRecord(reference)).toBe(false);
  },
);
