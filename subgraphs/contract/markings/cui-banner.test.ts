import fc from 'fast-check';
import { parseCuiBanner, printCuiBanner } from './cui-banner.js';
import { cuiCategoryFault, CUI_CATEGORIES } from './cui-categories.js';
import { LIMITED_DISSEMINATIONS } from './limited-dissemination.js';

const KNOWN = CUI_CATEGORIES.flatMap(({ marking }) => [marking, `SP-${marking}`]).filter(
  (marking) => cuiCategoryFault(marking) === null,
);
const anyBanner = fc.record({
  categories: fc.array(fc.constantFrom(...KNOWN)),
  dissemination: fc.array(fc.constantFrom(...LIMITED_DISSEMINATIONS)),
});

describe('a CUI banner', () => {
  it.each([
    ['CUI', [], []],
    ['CUI//ISVI', ['ISVI'], []],
    ['CUI//SP-PROPIN', ['SP-PROPIN'], []],
    ['CUI//FED ONLY', [], ['FED ONLY']],
    ['CUI//SP-PROPIN/ISVI//FED ONLY/NOFORN', ['ISVI', 'SP-PROPIN'], ['NOFORN', 'FED ONLY']],
  ] as const)('is written %s', (line, categories, dissemination) => {
    expect(printCuiBanner({ categories, dissemination })).toBe(line);
  });

  it('comes back from its own print, whatever it says', () => {
    fc.assert(
      fc.property(anyBanner, (any) => {
        const line = printCuiBanner(any);
        const { banner, fault } = parseCuiBanner(line);
        expect(fault).toBeNull();
        expect(new Set(banner?.categories)).toEqual(new Set(any.categories));
        expect(new Set(banner?.dissemination)).toEqual(new Set(any.dissemination));
        expect(banner === null ? null : printCuiBanner(banner)).toBe(line);
      }),
    );
  });

  it('may begin with CONTROLLED, which says the same', () => {
    expect(parseCuiBanner('CONTROLLED//LEI').banner?.categories).toEqual(['LEI']);
  });

  it.each([
    ['UNCLASSIFIED', 'A CUI banner begins with CUI.'],
    ['CUI//NOPE', 'NOPE is no CUI category'],
    ['CUI//SP-NOPE', 'NOPE is no CUI category'],
    ['CUI//SP-ISVI', 'ISVI is CUI Basic'],
    ['CUI//ISVI//NOSUCH', 'NOSUCH is no dissemination control'],
    ['CUI//ISVI//REL TO USA, GBR', 'REL TO USA, GBR is no dissemination control'],
    ['CUI//ISVI//NOFORN//X', 'at most'],
    ['CUI//', ' is no CUI category'],
    ['CUI//TLP:RED', 'TLP:RED is no CUI category'],
  ])('is refused by name when it reads %s', (line, words) => {
    expect(parseCuiBanner(line)).toEqual({ banner: null, fault: expect.stringContaining(words) });
  });

  it('never throws, whatever it reads', () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        const { banner, fault } = parseCuiBanner(`CUI//${tail}`);
        expect(banner === null).toBe(fault !== null);
      }),
    );
  });
});
