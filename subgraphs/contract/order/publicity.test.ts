import fc from 'fast-check';
import { combinePublicity, PUBLICITIES } from './publicity.js';

describe('the publicity of several', () => {
  it('is unknown where there is none', () => {
    expect(combinePublicity([])).toBeNull();
  });

  it('is that of the least public', () => {
    expect(combinePublicity(['PUBLISHED', 'ANNOUNCED'])).toBe('ANNOUNCED');
    expect(combinePublicity(['PUBLISHED', 'UNPUBLISHED', 'ANNOUNCED'])).toBe('UNPUBLISHED');
    expect(combinePublicity(['ANNOUNCED', 'WITHHELD_CLASSIFIED'])).toBe('WITHHELD_CLASSIFIED');
  });

  it('is one of theirs, and never more public than any', () => {
    const some = fc.array(fc.constantFrom(...PUBLICITIES), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(some, (values) => {
        const combined = combinePublicity(values);
        expect(values).toContain(combined);
        const rank = PUBLICITIES.findIndex((each) => each === combined);
        for (const value of values) expect(PUBLICITIES.indexOf(value)).toBeGreaterThanOrEqual(rank);
      }),
    );
  });
});
