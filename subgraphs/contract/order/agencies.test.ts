import {
  AGENCIES,
  AGENCY_IDS,
  agenciesKeptBy,
  agency,
  findAgency,
  isAgencyId,
  subgraphOf,
} from './agencies.js';

describe('the agencies', () => {
  it('are eight', () => {
    expect(AGENCY_IDS).toEqual(['TREASURY', 'NSA', 'CISA', 'OMB', 'OPM', 'DOJ', 'CNSS', 'WAR']);
    expect(AGENCIES.map(({ typeName }) => typeName)).toEqual([
      'Treasury',
      'NSA',
      'CISA',
      'OMB',
      'OPM',
      'DOJ',
      'CNSS',
      'DepartmentOfWar',
    ]);
  });

  it('are kept by six subgraphs, three of them by that of NSA', () => {
    expect(new Set(AGENCIES.map(({ subgraph }) => subgraph)).size).toBe(6);
    expect(agenciesKeptBy('nsa').map(({ id }) => id)).toEqual(['NSA', 'CNSS', 'WAR']);
    expect(agenciesKeptBy('cisa').map(({ id }) => id)).toEqual(['CISA']);
    expect(subgraphOf('WAR')).toBe('nsa');
  });

  it('include the Department of War by its name in the order, with the older one as an alias', () => {
    expect(agency('WAR').name).toBe('Department of War');
    expect(agency('WAR').aliases).toContain('Department of Defense');
  });

  it('do not include Commerce', () => {
    expect(isAgencyId('COMMERCE')).toBe(false);
    expect(findAgency('COMMERCE')).toBeNull();
    expect(findAgency('DOJ')?.typeName).toBe('DOJ');
  });
});
