import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CITATIONS } from '../../contract/order/citations.js';
import { INITIAL_TASKS } from '../../contract/order/initial-tasks.js';
import { GROUPS, OFFICES } from '../../contract/order/offices.js';
import { provision } from '../../contract/order/provisions.js';
import { ORDER_IDENTITY } from './order-identity.js';
import { headingOf, ORDER_SECTIONS, ORDER_TEXT, sectionOf } from './order-sections.js';
import { provisionDetails } from './provision-details.js';

/** The order as published, without the list marks and line ends that only lay it out. */
const published = readFileSync(join(import.meta.dirname, 'order-text.md'), 'utf8')
  .split('\n')
  .map((line) => line.replace(/^\s*- /, '').trim())
  .join('\n')
  // The layout separates list items by one line end and paragraphs by two.
  .replace(/\n+/g, '\n');

const flat = (text: string) => text.replace(/\n+/g, '\n');

describe('the text of the order', () => {
  it('is put together from its provisions without a letter changed', () => {
    expect(published.slice(published.indexOf('By the authority')).trim()).toBe(flat(ORDER_TEXT));
  });

  it.each(CITATIONS)('has the text of %s literally', (citation) => {
    expect(published).toContain(flat(provisionDetails(citation).text));
  });

  it('has every verb and every beneficiary literally', () => {
    for (const citation of CITATIONS) {
      const { text, verb, beneficiaries } = provisionDetails(citation);
      const { parent } = provision(citation);
      // 3(b) says "developers" once for its three parts.
      const introduced = parent === null ? text : `${provisionDetails(parent).text} ${text}`;
      if (verb !== null) expect(text).toContain(verb);
      for (const beneficiary of beneficiaries) expect(introduced).toContain(beneficiary);
    }
  });

  it('has the title, every party and the sentence of the determination literally', () => {
    expect(published).toContain(ORDER_IDENTITY.title.value);
    for (const { name } of [...OFFICES, ...GROUPS]) expect(published).toContain(name);
    expect(provisionDetails('3(a)').text).toContain(provision('3(a)').determination?.sentence);
  });

  it('has the title of every first task literally, but for its first letter', () => {
    for (const { citation, title } of INITIAL_TASKS) {
      expect(provisionDetails(citation).text).toContain(title.slice(1));
    }
  });
});

describe('the sections', () => {
  it('are five and hold every provision once, in order', () => {
    expect(ORDER_SECTIONS).toHaveLength(5);
    expect(ORDER_SECTIONS.flatMap(({ citations }) => citations)).toEqual(CITATIONS);
    expect(sectionOf('3(b)(ii)').heading).toBe('Secure Frontier Model Deployment');
  });

  it('give their heading to a provision that is a whole section', () => {
    expect(headingOf('4')).toBe('Protection Against Criminal Actors');
    expect(headingOf('3')).toBe('Secure Frontier Model Deployment');
    expect(headingOf('2(d)')).toBeNull();
  });
});
