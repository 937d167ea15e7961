import { AGENCY_CODES, codesOf } from './agency-codes.js';

describe('the agency codes', () => {
  it('are three for each of seven departments, none of them verified', () => {
    expect(AGENCY_CODES).toHaveLength(21);
    expect(new Set(AGENCY_CODES.map(({ grade }) => grade))).toEqual(new Set(['BACKGROUND']));
  });

  it('mean one department only together with their scheme', () => {
    const pairs = AGENCY_CODES.map(({ scheme, value }) => `${scheme} ${value}`);
    expect(new Set(pairs).size).toBe(21);
    const called015 = AGENCY_CODES.filter(({ value }) => value === '015');
    expect(called015.map(({ scheme, of }) => [scheme, of])).toEqual([
      ['OMB_A11', 'Department of the Treasury'],
      ['CGAC', 'Department of Justice'],
    ]);
  });

  it('say whose they are where an agency is part of a department', () => {
    expect(codesOf('NSA').map(({ of }) => of)).toEqual(Array(3).fill('Department of War'));
    expect(codesOf('CNSS')).toEqual([]);
  });
});
