import { findParty, GROUPS, isOfficeId, OFFICES, officesOf, party } from './offices.js';

describe('the parties the order names', () => {
  it('have ids of their own', () => {
    const ids = [...OFFICES, ...GROUPS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(party(id).id).toBe(id);
  });

  it('belong to none of the eight agencies when they are only consulted', () => {
    const consultedOnly = OFFICES.filter((office) => office.agency === null).map(({ id }) => id);
    expect(consultedOnly).toEqual([
      'APNSA',
      'NATIONAL_CYBER_DIRECTOR',
      'WHITE_HOUSE_CHIEF_OF_STAFF',
      'APST',
      'SECRETARY_OF_COMMERCE',
      'DIRECTOR_NIST',
    ]);
  });

  it('are offices or groups, never both', () => {
    expect(isOfficeId('DIRECTOR_NSA')).toBe(true);
    expect(isOfficeId('AI_DEVELOPERS')).toBe(false);
    expect(isOfficeId('NOBODY')).toBe(false);
    expect(findParty('AI_DEVELOPERS')?.kind).toBe('GROUP');
    expect(findParty('NOBODY')).toBeNull();
  });

  it('can be found by the agency they act for', () => {
    expect(officesOf('CISA').map(({ id }) => id)).toEqual([
      'SECRETARY_OF_HOMELAND_SECURITY',
      'DIRECTOR_CISA',
    ]);
  });
});
