import fc from 'fast-check';
import { CLASSIFICATIONS } from './classification.js';
import { bannerOfIsm, portionOfIsm } from './ism-banner.js';
import { DISSEMINATION_CONTROLS, PLAIN_ISM, type IsmMarking } from './ism-marking.js';
import { checkIsm } from './ism-rules.js';

const rulesBrokenBy = (changes: Partial<IsmMarking>) =>
  checkIsm({ ...PLAIN_ISM, ...changes }).map(({ rule }) => rule);

const anyMarking: fc.Arbitrary<IsmMarking> = fc
  .record({
    classification: fc.constantFrom(...CLASSIFICATIONS),
    SCIcontrols: fc.subarray(['SI', 'TK']),
    disseminationControls: fc.subarray([...DISSEMINATION_CONTROLS]),
    releasableTo: fc.subarray(['USA', 'GBR', 'FVEY']),
  })
  .map((changes) => ({ ...PLAIN_ISM, ...changes }));

describe('the rules on ISM markings', () => {
  it('find nothing wrong with a sound marking', () => {
    expect(checkIsm(PLAIN_ISM)).toEqual([]);
    expect(
      rulesBrokenBy({
        classification: 'TS',
        SCIcontrols: ['SI'],
        disseminationControls: ['OC', 'NF'],
      }),
    ).toEqual([]);
  });

  it('give their words with their names', () => {
    expect(
      checkIsm({
        ...PLAIN_ISM,
        classification: 'S',
        disseminationControls: ['REL', 'NF'],
        releasableTo: ['USA'],
      }),
    ).toEqual([{ rule: 'ISM-ID-00033', words: 'REL and NF exclude each other.' }]);
  });

  it('want USA among those that REL releases to', () => {
    const released = { classification: 'S', disseminationControls: ['REL'] } as const;
    expect(rulesBrokenBy({ ...released })).toEqual(['REL-NAMES-USA']);
    expect(rulesBrokenBy({ ...released, releasableTo: ['GBR'] })).toEqual(['REL-NAMES-USA']);
    expect(rulesBrokenBy({ ...released, releasableTo: ['GBR', 'USA'] })).toEqual([]);
  });

  it.each(['NF', 'OC', 'IMC', 'EYES', 'NOCON'] as const)(
    'want a classification for %s',
    (control) => {
      const disseminationControls = [control];
      expect(rulesBrokenBy({ disseminationControls })).toEqual(['CONTROL-NEEDS-CLASSIFICATION']);
      expect(rulesBrokenBy({ disseminationControls, classification: 'C' })).toEqual([]);
    },
  );

  it.each(['U', 'C', 'S'] as const)('want more than %s for SCI', (classification) => {
    expect(rulesBrokenBy({ classification, SCIcontrols: ['SI'] })).toEqual([
      'SCI-NEEDS-TOP-SECRET',
    ]);
  });

  it('are broken by no marking that is raised to TOP SECRET, but for those on REL', () => {
    fc.assert(
      fc.property(anyMarking, (any) => {
        const left = checkIsm({ ...any, classification: 'TS' }).map(({ rule }) => rule);
        expect(['ISM-ID-00033', 'REL-NAMES-USA']).toEqual(expect.arrayContaining(left));
      }),
    );
  });
});

describe('the banner and portion mark of an ISM marking', () => {
  const everything: IsmMarking = {
    classification: 'TS',
    SCIcontrols: ['TK', 'SI'],
    SARIdentifier: ['BP'],
    atomicEnergyMarkings: ['RD'],
    FGIsourceOpen: ['GBR', 'CAN'],
    FGIsourceProtected: [],
    disseminationControls: ['REL', 'OC'],
    releasableTo: ['FVEY', 'NZL', 'USA', 'AUS'],
    displayOnlyTo: [],
    nonICmarkings: ['LIMDIS'],
  };

  it('stand in CAPCO order', () => {
    expect(bannerOfIsm(everything)).toBe(
      'TOP SECRET//SI/TK//SAR-BP//RD//FGI CAN GBR//ORCON/REL TO USA, AUS, NZL, FVEY//LIMDIS',
    );
    expect(portionOfIsm(everything)).toBe(
      '(TS//SI/TK//SAR-BP//RD//FGI CAN GBR//OC/REL TO USA, AUS, NZL, FVEY//LIMDIS)',
    );
  });

  it.each([
    [{}, 'UNCLASSIFIED', '(U)'],
    [
      { classification: 'TS', SCIcontrols: ['SI'], disseminationControls: ['NF', 'OC'] },
      'TOP SECRET//SI//ORCON/NOFORN',
      '(TS//SI//OC/NF)',
    ],
    [
      { classification: 'S', FGIsourceOpen: ['GBR'], FGIsourceProtected: ['CAN'] },
      'SECRET//FGI',
      '(S//FGI)',
    ],
    [
      { classification: 'C', disseminationControls: ['EYES'], releasableTo: ['GBR', 'USA'] },
      'CONFIDENTIAL//USA/GBR EYES ONLY',
      '(C//USA/GBR EYES ONLY)',
    ],
    [
      { classification: 'S', displayOnlyTo: ['IRQ', 'AFG'] },
      'SECRET//DISPLAY ONLY AFG, IRQ',
      '(S//DISPLAY ONLY AFG, IRQ)',
    ],
  ] as const)('of %j are right', (changes, banner, portion) => {
    const marking = { ...PLAIN_ISM, ...changes };
    expect([bannerOfIsm(marking), portionOfIsm(marking)]).toEqual([banner, portion]);
  });
});
