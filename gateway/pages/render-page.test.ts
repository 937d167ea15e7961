import { addressOf } from './page-address.js';
import { PAGES } from './all-pages.js';
import type { Answer } from './asking/answer.js';
import { bundleAssets } from './bundle/bundle-assets.js';
import { CHARGED_BODIES } from './frame/stale.js';
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
  const first = { answer: { ...NOTHING, ...answer }, at: '2026-11-21T15:00:00.000Z', newest: null };
  return renderPage(pageOf(path), address, first, bundleAssets());
}

/** What a reader has of it, without what the script starts from. */
function textOf(html: string): string {
  const content = html.replace(/<script id="state".*<\/script>/s, '');
  return content.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
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

  test('tells once of a field that is withheld all along a list', () => {
    const withheld = (at: number) => ({
      path: ['agencies', at, 'tasks'],
      reason: 'ABOVE_CLEARANCE',
      authority: null,
    });
    const { html } = render(path, { data: null, redactions: [withheld(0), withheld(7)] });
    expect(html.match(/Tasks: above clearance/g)).toHaveLength(1);
    expect(html).toContain('(in 2 places)');
  });

  test('says what may be out of date', () => {
    const message = 'The ledger has not heard CISA since 12:00.';
    const warnings = [{ code: 'LEDGER_LAGS', agency: 'CISA', asOf: null, message }];
    const { html } = render(path, { data: null, warnings });
    expect(html).toContain('This page may be out of date');
    expect(html).toContain(message);
  });
});

test('small counts that are withheld are told once for each who withholds them, and not by the names of a question', () => {
  const withheld = (alias: string, contactOffice: string) => ({
    path: [alias],
    reason: 'SMALL_CELL',
    authority: null,
    contactOffice,
  });
  const redactions = [
    withheld('latest', 'TREASURY'),
    withheld('second', 'TREASURY'),
    withheld('referrals', 'DOJ'),
  ];
  const { html } = render('/clearinghouse', { data: null, redactions });
  const text = textOf(html);
  expect(text).toContain('Small counts: withheld by Treasury (in 2 places)');
  expect(text).toContain('Small counts: withheld by DOJ');
  expect(text).not.toMatch(/latest:|second/);
});

test('where the ledger heard nobody, one sentence says so', () => {
  const lag = (at: number) => ({
    code: 'LEDGER_LAGS',
    agency: `AGENCY_${at}`,
    asOf: `2026-11-21T14:0${at}:00.000Z`,
    message: `Not heard: AGENCY_${at}.`,
  });
  const warnings = Array.from({ length: CHARGED_BODIES }, (_, at) => lag(at));
  const { html } = render('/', { warnings, data: null });
  expect(textOf(html)).toContain('has heard no agency since November 21, 2026, 14:07 UTC');
  expect(textOf(html)).not.toContain('AGENCY_1');
  const others = render('/', { warnings: warnings.slice(1), data: null });
  expect(textOf(others.html)).toContain('Not heard: AGENCY_1.');
});

test('what stands in an answer never ends the element that holds it', () => {
  const errors = [{ ...UNREACHABLE, message: '</script><script>alert(1)</script>' }];
  const { html } = render('/', { data: null, errors });
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&lt;script&gt;alert');
});

test('a day that is not over, is none, or is before the signing, is now, and is told', () => {
  const asked = (day: string) => addressOf('/', {}, { asOf: day }, '2026-11-21');
  expect(asked('2026-11-20')).toMatchObject({ asOf: '2026-11-20', noDay: null });
  for (const day of ['2030-01-01', '2026-02-30', '2026-06-01', 'yesterday'])
    expect(asked(day)).toMatchObject({ asOf: null, noDay: day });
  for (const day of ['2026-11-21', ''])
    expect(asked(day)).toMatchObject({ asOf: null, noDay: null });
  const { html } = render('/', { data: null }, { asOf: '<b>' });
  expect(html).toContain('“&lt;b&gt;” is no day since the signing that is over');
});

test('whoever reads a day of the past goes on in it', () => {
  const { html } = render('/hiring', { data: null }, { asOf: '2026-11-20' });
  expect(html).toContain('href="/enforcement?asOf=2026-11-20"');
  expect(html).toContain('<a href="/hiring">Back to now</a>');
  expect(render('/hiring', { data: null }).html).toContain('href="/enforcement"');
});
