import fc from 'fast-check';
import { openStage, type Stage } from '../../../testing/stage.js';
import { areStatutes, statuteId } from './statute.js';

describe('a citation of a criminal statute', () => {
  test.each([
    ['18 USC 1030', '18 USC 1030'],
    ['18 U.S.C. 1028A', '18 USC 1028A'],
    ['18 U.S.C. § 1343', '18 USC 1343'],
    ['50 USC 1705', '50 USC 1705'],
  ])('%s has one form', (citation, id) => {
    expect(statuteId(citation)).toBe(id);
  });

  test.each(['the wire fraud statute', '18 USC', '18 USC 3553', '18 USC 1', '44 USC 3552', ''])(
    '"%s" is none, and refused as unknown',
    (citation) => {
      expect(areStatutes(['18 USC 1030', citation])).toMatchObject({ code: 'STATUTE_UNKNOWN' });
    },
  );

  test('of every section among the crimes of title 18 is one, and its form is stable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2725 }), (section) => {
        const id = statuteId(`18 U.S.C. ${section}`);
        expect(id).toBe(`18 USC ${section}`);
        expect(statuteId(id ?? '')).toBe(id);
      }),
    );
  });
});

describe('in the graph', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test('the three that the order names are told from other existing law, with their grade', async () => {
    const { data } = await stage.ask<{ named: unknown[]; others: { namedInOrder: boolean }[] }>(`{
      named: statutes(namedInOrder: true) { id title section evidenceItems { grade } }
      others: statutes(namedInOrder: false) { namedInOrder evidenceItems { grade } }
    }`);
    expect(data?.named).toEqual(
      ['1028', '1030', '1343'].map((section) => ({
        id: `18 USC ${section}`,
        title: 18,
        section,
        evidenceItems: [{ grade: 'ORDER_TEXT' }, { grade: 'BACKGROUND' }],
      })),
    );
    expect(data?.others.length).toBeGreaterThan(5);
    for (const other of data?.others ?? []) {
      expect(other).toEqual({ namedInOrder: false, evidenceItems: [{ grade: 'BACKGROUND' }] });
    }
  });

  test('there are 94 districts and 93 United States Attorneys', async () => {
    const { data } = await stage.ask<{
      judicialDistricts: { id: string; name: string; sharesAttorneyWith: string | null }[];
    }>('{ judicialDistricts { id name sharesAttorneyWith } }');
    const districts = data?.judicialDistricts ?? [];
    expect(new Set(districts.map(({ id }) => id)).size).toBe(94);
    expect(new Set(districts.map(({ name }) => name)).size).toBe(94);
    const sharing = districts.filter(({ sharesAttorneyWith }) => sharesAttorneyWith !== null);
    expect(sharing.map(({ id }) => id)).toEqual(['GUD', 'NMID']);
    expect(districts).toContainEqual({
      id: 'NYSD',
      name: 'Southern District of New York',
      sharesAttorneyWith: null,
    });
  });
});
