import fc from 'fast-check';
import { CEILINGS, isPublic, mayRead, withinCeiling } from './ceiling.js';
import { CLASSIFICATIONS, isAtLeast } from './classification.js';
import { highWaterMark } from './high-water-mark.js';
import { LIMITED_DISSEMINATIONS } from './limited-dissemination.js';
import { bannerOf, portionOf, PUBLIC_MARKING, type Marking } from './marking.js';
import { redaction, REDACTION_REASONS } from './redaction.js';
import { TRAFFIC_LIGHTS } from './traffic-light.js';

const cui = fc.subarray(['ISVI', 'PROPIN', 'SP-PROPIN', 'LEI']);
const tlp = fc.option(fc.constantFrom(...TRAFFIC_LIGHTS));
const dissemination = fc.subarray([...LIMITED_DISSEMINATIONS], { minLength: 1 });
const marked = { cui, tlp, dissemination };
const anyMarking: fc.Arbitrary<Marking> = fc.record(
  { classification: fc.constantFrom(...CLASSIFICATIONS), ...marked },
  { requiredKeys: ['classification', 'cui', 'tlp'] },
);
const recordMarking = fc.record(
  { classification: fc.constant('U' as const), ...marked },
  { requiredKeys: ['classification', 'cui', 'tlp'] },
);

describe('the banner of a marking', () => {
  it.each<[Marking, string, string]>([
    [PUBLIC_MARKING, 'UNCLASSIFIED', '(U)'],
    [{ ...PUBLIC_MARKING, tlp: 'RED' }, 'UNCLASSIFIED', '(U)'],
    [{ ...PUBLIC_MARKING, cui: ['ISVI'] }, 'CUI//ISVI', '(CUI//ISVI)'],
    [
      { ...PUBLIC_MARKING, cui: ['ISVI', 'SP-PROPIN'], dissemination: ['FED ONLY'] },
      'CUI//SP-PROPIN/ISVI//FED ONLY',
      '(CUI//SP-PROPIN/ISVI//FED ONLY)',
    ],
    [{ classification: 'S', cui: ['LEI'], tlp: null }, 'SECRET//CUI//LEI', '(S//CUI//LEI)'],
  ])('of %j is right', (marking, banner, portion) => {
    expect([bannerOf(marking), portionOf(marking)]).toEqual([banner, portion]);
  });

  it('says nothing of TLP, which is another system', () => {
    fc.assert(
      fc.property(anyMarking, tlp, (any, other) => {
        expect(bannerOf({ ...any, tlp: other })).toBe(bannerOf(any));
      }),
    );
  });
});

describe('the high-water mark', () => {
  it('is of nothing the marking of public facts', () => {
    expect(highWaterMark([])).toEqual(PUBLIC_MARKING);
  });

  it('does not depend on order, grouping or repeats', () => {
    fc.assert(
      fc.property(anyMarking, anyMarking, anyMarking, (a, b, c) => {
        const all = highWaterMark([a, b, c]);
        expect(highWaterMark([c, a, b])).toEqual(all);
        expect(highWaterMark([a, highWaterMark([b, c])])).toEqual(all);
        expect(highWaterMark([highWaterMark([a, b]), c])).toEqual(all);
        expect(highWaterMark([a, a, b, c, b])).toEqual(all);
        expect(highWaterMark([all, a])).toEqual(all);
      }),
    );
  });

  it('never falls when something joins', () => {
    fc.assert(
      fc.property(fc.array(anyMarking), anyMarking, (some, one) => {
        const low = highWaterMark(some);
        const high = highWaterMark([...some, one]);
        expect(isAtLeast(high.classification, low.classification)).toBe(true);
        expect(high.cui).toEqual(expect.arrayContaining([...low.cui, ...one.cui]));
        expect(high.dissemination ?? []).toEqual(
          expect.arrayContaining([...(low.dissemination ?? [])]),
        );
        for (const level of CEILINGS) {
          if (mayRead(level, high)) expect(mayRead(level, low)).toBe(true);
        }
        if (isPublic(high)) expect(isPublic(low)).toBe(true);
      }),
    );
  });

  it('may be read exactly by whoever may read every part', () => {
    fc.assert(
      fc.property(fc.array(anyMarking), fc.constantFrom(...CEILINGS), (some, clearance) => {
        const whole = mayRead(clearance, highWaterMark(some));
        expect(whole).toBe(some.every((marking) => mayRead(clearance, marking)));
        expect(isPublic(highWaterMark(some))).toBe(some.every(isPublic));
      }),
    );
  });

  it('of records is a marking that a record can carry', () => {
    fc.assert(
      fc.property(fc.array(recordMarking), (some) => {
        expect(withinCeiling(highWaterMark(some), 'CUI')).toBe(true);
      }),
    );
  });
});

describe('the ceiling and the clearance', () => {
  const controlled: Marking = { ...PUBLIC_MARKING, cui: ['ISVI'] };

  it('let public facts pass everywhere, and CUI only where it may be', () => {
    expect(CEILINGS.map((ceiling) => withinCeiling(PUBLIC_MARKING, ceiling))).toEqual([true, true]);
    expect(CEILINGS.map((ceiling) => withinCeiling(controlled, ceiling))).toEqual([false, true]);
    expect(CEILINGS.map((clearance) => mayRead(clearance, controlled))).toEqual([false, true]);
  });

  it('hold a mark for CUI that has lost its category', () => {
    expect(mayRead('U', { ...PUBLIC_MARKING, dissemination: ['NOFORN'] })).toBe(false);
  });

  it('are passed by nothing classified', () => {
    fc.assert(
      fc.property(anyMarking, (any) => {
        fc.pre(any.classification !== 'U');
        expect(CEILINGS.some((ceiling) => withinCeiling(any, ceiling))).toBe(false);
        expect(CEILINGS.some((clearance) => mayRead(clearance, any))).toBe(false);
      }),
    );
  });

  it('leave TLP to the policy, but do not call it public', () => {
    const shared: Marking = { ...PUBLIC_MARKING, tlp: 'GREEN' };
    expect([mayRead('U', shared), isPublic(shared)]).toEqual([true, false]);
  });
});

describe('a redaction', () => {
  const stated = {
    path: ['vulnerability', 'case', 'reporter'],
    reason: 'PROPRIETARY',
    marking: { ...PUBLIC_MARKING, cui: ['SP-PROPIN'] },
    contactOffice: 'TREASURY',
  } as const;

  it('states the banner, and the usual authority of its reason', () => {
    expect(redaction(stated)).toEqual({
      path: ['vulnerability', 'case', 'reporter'],
      reason: 'PROPRIETARY',
      marking: 'CUI//SP-PROPIN',
      authority: '18 USC 1905',
      releasableTo: [],
      contactOffice: 'TREASURY',
    });
  });

  it('takes the authority that the case has, or none', () => {
    expect(redaction({ ...stated, authority: 'EO 14409, 3(a)' }).authority).toBe('EO 14409, 3(a)');
    expect(redaction({ ...stated, authority: null }).authority).toBeNull();
  });

  it('has no reason whose name alone would tell', () => {
    expect(REDACTION_REASONS.filter((reason) => /GRAND|SEAL|CLASSIF/.test(reason))).toEqual([]);
  });
});
