import { isCitation } from '../../contract/order/citations.js';
import { CONTESTED_POINTS } from './contested-points.js';
import { SOURCE_CLAIMS } from './source-claims.js';

const answers = (point: string) =>
  SOURCE_CLAIMS.filter(({ id }) => id.startsWith(`${point}-`)).map(
    ({ supportedByText }) => supportedByText,
  );

describe('the claims of the sources', () => {
  it('cover the eleven points on which they disagree', () => {
    expect(CONTESTED_POINTS.map(({ id, claims }) => [id, claims.length])).toEqual([
      ['clearinghouse-head', 5],
      ['clearinghouse-consultees', 3],
      ['benchmark-builders', 4],
      ['section-3-consultees', 3],
      ['draft-and-final', 2],
      ['beneficiaries', 3],
      ['window-end', 2],
      ['mandatory', 2],
      ['nsa-30-day-duty', 1],
      ['department-name', 5],
      ['statutes', 1],
    ]);
  });

  it('have ids of their own and cite provisions of the order', () => {
    expect(new Set(SOURCE_CLAIMS.map(({ id }) => id)).size).toBe(SOURCE_CLAIMS.length);
    for (const { citations } of SOURCE_CLAIMS) {
      expect(citations.length).toBeGreaterThan(0);
      expect(citations.every(isCitation)).toBe(true);
    }
  });

  it('are undetermined where the order cannot settle them', () => {
    expect(answers('draft-and-final')).toEqual(['UNDETERMINED', 'UNDETERMINED']);
  });

  it('are unsupported where the order says otherwise', () => {
    for (const point of ['beneficiaries', 'window-end', 'mandatory', 'nsa-30-day-duty']) {
      expect(new Set(answers(point))).toEqual(new Set(['NO']));
    }
  });

  it('are supported where the order says so', () => {
    expect(answers('clearinghouse-head').filter((each) => each === 'YES')).toHaveLength(3);
    expect(answers('department-name').filter((each) => each === 'YES')).toHaveLength(4);
  });
});
