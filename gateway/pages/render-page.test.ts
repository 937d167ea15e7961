import { addressOf } from './page-address.js';
import { PAGES } from './all-pages.js';
import type { Answer } from './asking/answer.js';
import { bundleAssets } from './bundle/bundle-assets.js';
import { renderPage } from './render-page.js';

const NOTHING: Answer = {
  data: {},
  errors: [],
  redactions: [],
  warnings: [],
  marking: 'UNCLASSIFIED',
  exercise: false,
};
const UNREACHABLE = {
  message: 'OMB cannot be reached now.',
  path: ['order'],
  extensions: { code: 'AGENCY_UNAVAILABLE', agency: 'OMB' },
};
const PARAMS = { citation: '2(d)', id: 'CISA' };

const pageOf = (path: string) => {
  const page = PAGES.find((page) => page.path === path);
  if (page === undefined) throw new RangeError(`No page ${path}`);
  return page;
};

function render(path: string, answer: Partial<Answer>, query: Record<string, string> = {}) {
  const address = addressOf(path, PARAMS, query, '2026-11-21');
  return renderPage(pageOf(path), address, { ...NOTHING, ...answer }, bundleAssets());
}

describe.each(PAGES.map(({ path }) => path))('%s', (path) => {
  test('says so where nothing can be asked, and carries the notice all the same', () => {
    const { status, html } = render(path, { data: null, errors: [UNREACHABLE] });
    expect(status).toBe(503);
    expect(html).toContain('This page cannot be shown now');
    expect(html).toContain(UNREACHABLE.message);
    expect(html).toContain('does not, create any right or benefit');
  });

  test('says EXERCISE in its title and on top, where any of it belongs to one', () => {
    const { html } = render(path, { data: null, exercise: true });
    expect(html).toMatch(/<title>EXERCISE · /);
    expect(html).toContain('<strong>EXERCISE</strong>');
    expect(render(path, { data: null }).html).not.toContain('EXERCISE');
  });

  test('says what may be out of date', () => {
    const message = 'The ledger has not heard CISA since 12:00.';
    const warnings = [{ code: 'LEDGER_LAGS', agency: 'CISA', asOf: null, message }];
    const { html } = render(path, { data: null, warnings });
    expect(html).toContain('This page may be out of date');
    expect(html).toContain(message);
  });
});

test('what stands in an answer never ends the element that holds it', () => {
  const errors = [{ ...UNREACHABLE, message: '</script><script>alert(1)</script>' }];
  const { html } = render('/', { data: null, errors });
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&lt;script&gt;alert');
});

test('a day that is not over, or is none, is now', () => {
  const asOf = (day: string) => addressOf('/', {}, { asOf: day }, '2026-11-21').asOf;
  expect(asOf('2026-11-20')).toBe('2026-11-20');
  for (const day of ['2026-11-21', '2030-01-01', '2026-02-30', 'yesterday', ''])
    expect(asOf(day)).toBeNull();
});
