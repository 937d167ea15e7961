import type { Citation } from './citations.js';
import { CONSULTATION_VERBS, type ConsultationVerb } from './consultations.js';
import { childrenOf, PROVISIONS, provision } from './provisions.js';

const partiesOf = (citation: Citation, verb: ConsultationVerb) =>
  provision(citation)
    .consultations.filter((each) => each.verb === verb)
    .map(({ party, through }) => (through === null ? party : `${party} through ${through}`));

describe('the consultations', () => {
  it('of 2(d) are three, with two groups collaborating and nobody coordinating', () => {
    expect(partiesOf('2(d)', 'CONSULTATION')).toEqual([
      'NATIONAL_CYBER_DIRECTOR',
      'SECRETARY_OF_WAR through DIRECTOR_NSA',
      'SECRETARY_OF_HOMELAND_SECURITY through DIRECTOR_CISA',
    ]);
    expect(partiesOf('2(d)', 'VOLUNTARY_COLLABORATION')).toEqual([
      'AI_INDUSTRY',
      'OPERATORS_OF_CRITICAL_INFRASTRUCTURE',
    ]);
    expect(partiesOf('2(d)', 'COORDINATION')).toEqual([]);
  });

  it('of 2(e) are two coordinations', () => {
    expect(partiesOf('2(e)', 'COORDINATION')).toEqual(['NATIONAL_CYBER_DIRECTOR', 'DIRECTOR_CISA']);
    expect(provision('2(e)').consultations).toHaveLength(2);
  });

  it('of 2(c) go for each of its parts', () => {
    expect(partiesOf('2(c)', 'CONSULTATION')).toEqual([
      'DIRECTOR_OMB',
      'APNSA',
      'NATIONAL_CYBER_DIRECTOR',
    ]);
    for (const part of childrenOf(provision('2(c)'))) {
      expect(part.consultations).toEqual(provision('2(c)').consultations);
    }
  });

  it('of section 3 go for (a) and (b), and (b) adds the developers', () => {
    expect(partiesOf('3', 'CONSULTATION')).toEqual([
      'WHITE_HOUSE_CHIEF_OF_STAFF through NATIONAL_CYBER_DIRECTOR',
      'APST',
      'SECRETARY_OF_COMMERCE through DIRECTOR_NIST',
    ]);
    expect(partiesOf('3', 'COORDINATION')).toEqual(['OTHER_AGENCIES']);
    expect(provision('3(a)').consultations).toEqual(provision('3').consultations);
    expect(partiesOf('3(b)', 'VOLUNTARY_COLLABORATION')).toEqual(['AI_DEVELOPERS']);
    for (const verb of ['CONSULTATION', 'COORDINATION'] as const) {
      expect(partiesOf('3(b)', verb)).toEqual(partiesOf('3', verb));
    }
  });

  it('need no proof where they are voluntary or as appropriate, and always otherwise', () => {
    for (const { consultations } of PROVISIONS) {
      for (const { verb, asAppropriate, required } of consultations) {
        expect(required).toBe(!asAppropriate && verb !== 'VOLUNTARY_COLLABORATION');
        expect(CONSULTATION_VERBS).toContain(verb);
      }
    }
  });
});

describe('the determination of 3(a)', () => {
  const determination = provision('3(a)').determination;

  it('belongs to the Director of NSA alone', () => {
    expect(determination?.decidedBy).toBe('DIRECTOR_NSA');
    expect(PROVISIONS.filter((each) => each.determination !== null)).toHaveLength(1);
  });

  it('asks three offices, and others of the Department of War as appropriate', () => {
    expect(determination?.consultations.map(({ party, required }) => [party, required])).toEqual([
      ['NATIONAL_CYBER_DIRECTOR', true],
      ['APST', true],
      ['DIRECTOR_CISA', true],
      ['OTHER_WAR_REPRESENTATIVES', false],
    ]);
  });
});
