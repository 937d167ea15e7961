import { CITATIONS } from '../../contract/order/citations.js';
import { AMBIGUITIES } from './ambiguities.js';
import { DEPENDENCIES, dependentsOf } from '../../contract/order/dependencies.js';
import { provisionDetails } from './provision-details.js';

describe('the dependencies', () => {
  it('have one inversion: 2(c)(iii), due on day 30, needs 3(a), due on day 60', () => {
    const inverted = DEPENDENCIES.filter(({ inversion }) => inversion);
    expect(inverted.map(({ from, on }) => [from, on])).toEqual([['2(c)(iii)', '3(a)']]);
    expect(provisionDetails('2(c)(iii)').dependencies).toEqual(inverted);
  });

  it('can be read from either end', () => {
    expect(dependentsOf('3(a)').map(({ from }) => from)).toEqual([
      '2(c)(iii)',
      '3(b)(i)',
      '3(b)(ii)',
      '3(b)(iii)',
    ]);
  });
});

describe('the details', () => {
  it('leave open the eight questions that the text leaves open', () => {
    expect(AMBIGUITIES).toHaveLength(8);
    const shown = new Set(CITATIONS.flatMap((each) => provisionDetails(each).ambiguities));
    expect(shown.size).toBe(8);
  });

  it('name hospitals, banks and utilities under 2(c)(iii) only', () => {
    const naming = CITATIONS.filter((each) =>
      provisionDetails(each).beneficiaries.some((named) => named.includes('rural hospitals')),
    );
    expect(naming).toEqual(['2(c)(iii)']);
  });

  it('name only detection developers under 2(e), and no one under 2(d) or 3(c)', () => {
    expect(provisionDetails('2(e)').beneficiaries).toEqual([
      'applicants developing advanced AI vulnerability detection',
    ]);
    expect(provisionDetails('2(d)').beneficiaries).toEqual([]);
    expect(provisionDetails('3(c)').beneficiaries).toEqual([]);
  });

  it('give the six protections of 3(b)(ii)', () => {
    const protections = provisionDetails('3(b)(ii)').constraints.filter((each) =>
      each.endsWith('requirements'),
    );
    expect(protections).toHaveLength(6);
  });
});
