import type { Browser, Page, Request } from 'playwright-core';
import {
  SubgraphUnavailable,
  type SubgraphTransport,
} from '../../subgraphs/contract/transport/subgraph-request.js';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { Mutations } from '../../testing/mutations.js';
import { openStage, type Stage } from '../../testing/stage.js';
import { until } from '../../testing/until.js';
import { CHARGED_BODIES } from './frame/stale.js';
import { openBrowser, openPage, screenshot, type WatchedPage } from './testing/browser.js';
import { openWay, type CuttableWay } from './testing/cuttable-way.js';
import { expectAccessible } from './testing/expect-accessible.js';

let stage: Stage;
let way: CuttableWay;
let browser: Browser;
let away: string | null = null;
let isLedgerDeaf = false;
let opened: WatchedPage[] = [];

/** The gateway's way to a subgraph; none while that is away. */
function whileThere(name: string, line: SubgraphTransport): SubgraphTransport {
  return {
    send: (...request) =>
      name === away
        ? Promise.reject(new SubgraphUnavailable(name, 'UNREACHABLE'))
        : line.send(...request),
    close: () => line.close(),
  };
}

/** The line on which OMB's ledger hears an agency; it hears nobody while it is deaf. */
function whileHeard(name: string, heard: SubgraphTransport): SubgraphTransport {
  return {
    send: (...request) =>
      isLedgerDeaf
        ? Promise.reject(new SubgraphUnavailable(name, 'UNREACHABLE'))
        : heard.send(...request),
    close: () => heard.close(),
  };
}

beforeAll(async () => {
  [stage, browser] = await Promise.all([
    openStage({ wayTo: whileThere, lineTo: whileHeard }),
    openBrowser(),
  ]);
  way = await openWay(await stage.gateway.listen({ host: '127.0.0.1', port: 0 }));
  await ledgerCaughtUp(stage);
});
afterEach(async () => {
  away = null;
  isLedgerDeaf = false;
  way.mend();
  for (const page of opened) await page.close();
  opened = [];
});
afterAll(async () => {
  await browser.close();
  await way.close();
  await stage.close();
});

/** A page whose clock can be put forward; it goes on by itself, too. */
async function open(path: string): Promise<Page> {
  const watched = await openPage(browser, way.address);
  opened.push(watched);
  await watched.page.clock.install();
  await watched.page.goto(path);
  return watched.page;
}

async function openLive(path: string): Promise<Page> {
  const page = await open(path);
  await isLive(page);
  return page;
}

const line = (page: Page) => page.locator('.live');
const isLive = (page: Page) => page.locator('[data-live="true"]').waitFor();
const says = (page: Page, text: RegExp) => line(page).filter({ hasText: text }).waitFor();
const LOST = /^Connection lost: what is shown is as of \d\d:\d\d UTC$/;

const isQuestion = (request: Request) => new URL(request.url()).pathname === '/graphql';
const ask = '**/graphql';

const change = (title: string) =>
  new Mutations(stage, 'CISA').createTask({ directive: '2(c)(ii)', title });

// Longer than a page waits, by its own clock: to connect again, to ask again, to look whether all is well.
const CONNECTS_AGAIN_MS = 13_000;
const ASKS_AGAIN_MS = 16_000;
const LOOKS_AGAIN_MS = 31_000;

describe('what changes', () => {
  test('while a page is on its way is on it soon, and where nothing changes nothing is asked', async () => {
    const asked: Request[] = [];
    const watched = await openPage(browser, way.address);
    opened.push(watched);
    const { page } = watched;
    page.on('request', (request) => isQuestion(request) && asked.push(request));
    let follow = () => undefined as unknown;
    const following = new Promise((resolve) => (follow = () => resolve(undefined)));
    await page.route('**/graphql/stream', async (route) => {
      await following;
      await route.continue();
    });
    await page.goto('/agencies/CISA');
    await change('Between the page and its stream');
    await ledgerCaughtUp(stage);
    expect(asked).toEqual([]);
    follow();
    await page.getByText('Between the page and its stream').waitFor();
    const quiet = await openPage(browser, way.address);
    opened.push(quiet);
    quiet.page.on('request', (request) => isQuestion(request) && asked.push(request));
    asked.length = 0;
    await quiet.page.goto('/agencies/CISA');
    await isLive(quiet.page);
    expect(asked).toEqual([]);
    quiet.expectNothingAmiss();
  });

  test('while the gateway was gone is on the page once it is back', async () => {
    const page = await openLive('/agencies/CISA');
    way.cut();
    await says(page, LOST);
    await expectAccessible(page);
    await screenshot(page, 'connection-lost');
    await change('While nobody listened');
    way.mend();
    await page.clock.fastForward(CONNECTS_AGAIN_MS);
    await page.getByText('While nobody listened').waitFor();
    await isLive(page);
  });

  test('is asked for on a new connection also where the stream tells of nothing', async () => {
    const page = await openLive('/agencies/CISA');
    // Another gateway, whose ledger has not heard of it yet, tells of no event.
    await page.route('**/graphql/stream', (route) =>
      route.continue({ headers: { ...route.request().headers(), 'last-event-id': '' } }),
    );
    way.cut();
    await says(page, LOST);
    await change('Told by no event');
    await ledgerCaughtUp(stage);
    way.mend();
    await page.clock.fastForward(CONNECTS_AGAIN_MS);
    await page.getByText('Told by no event').waitFor();
    await isLive(page);
  });
});

describe('an agency that is away', () => {
  test('is said to be on an open page, without any event, and to be back', async () => {
    const page = await openLive('/hiring');
    const gone = () => page.getByText('OPM cannot be reached now.').first();
    away = 'opm';
    // The next question finds it; the ledger alone would warn only after a minute.
    await change('So that the page is asked again');
    await gone().waitFor();
    await says(page, /^Live in part/);
    await expectAccessible(page);
    away = null;
    await page.clock.fastForward(ASKS_AGAIN_MS);
    await says(page, /^Live(?! in part)/);
    expect(await gone().count()).toBe(0);
  });

  test('that keeps the ledger leaves no page live, and good content stands', async () => {
    const page = await openLive('/clearinghouse');
    away = 'omb';
    const told =
      /^Not live, since OMB tells of changes and cannot be reached: what is shown is as of/;
    await page.clock.fastForward(LOOKS_AGAIN_MS);
    await says(page, told);
    await page.getByRole('heading', { name: 'Part of this page is unavailable' }).waitFor();
    await expectAccessible(page);
    await screenshot(page, 'ledger-away');
    away = null;
    await page.clock.fastForward(ASKS_AGAIN_MS);
    await says(page, /^Live/);
  });

  test('is told in one sentence where the ledger hears none, on an open page and as long as it is so', async () => {
    const { data } = await stage.ask<{ agencies: unknown[] }>('{ agencies { id } }');
    expect(data?.agencies).toHaveLength(CHARGED_BODIES);
    const page = await openLive('/enforcement');
    const told = page.locator('.usa-alert--warning').filter({ hasText: 'may be out of date' });
    isLedgerDeaf = true;
    await until('the page says that the ledger is deaf', async () => {
      // What was on its way when it became deaf is heard still.
      stage.clock.advance(61_000);
      await page.clock.fastForward(LOOKS_AGAIN_MS);
      return (await told.filter({ hasText: 'has heard no agency since' }).count()) > 0;
    });
    expect(await told.locator('p').count()).toBe(1);
    await says(page, /^Live in part/);
    await expectAccessible(page);
    await screenshot(page, 'ledger-deaf');
    isLedgerDeaf = false;
    await until('the page is whole again', async () => {
      await page.clock.fastForward(ASKS_AGAIN_MS);
      return (await told.count()) === 0;
    });
  });
});

describe('a refresh that fails', () => {
  test.each([
    ['with a page of a proxy', { status: 503, contentType: 'text/html', body: '<h1>Down</h1>' }],
    ['with JSON of a proxy', { status: 503, json: { message: 'Service Unavailable' } }],
    ['with JSON that is no answer', { status: 200, json: {} }],
    ['with nothing', 'abort'],
  ] as const)('%s leaves what was shown, and says as of when that is', async (_, how) => {
    const page = await openLive('/');
    await page.route(ask, (route) => (how === 'abort' ? route.abort() : route.fulfill(how)));
    const before = await page.locator('main').innerText();
    await change('Not to be seen');
    await says(page, LOST);
    expect(await page.locator('main').innerText()).toBe(before);
    await expectAccessible(page);
    await page.unroute(ask);
    await page.clock.fastForward(ASKS_AGAIN_MS);
    await says(page, /^Live/);
  });

  test('because nothing at all can be answered leaves it, too', async () => {
    const page = await openLive('/');
    const errors = [{ message: 'OMB cannot be reached now.', extensions: { agency: 'OMB' } }];
    await page.route(ask, (route) => route.fulfill({ json: { data: null, errors } }));
    const before = await page.locator('main').innerText();
    await change('Not to be seen either');
    await says(page, /^No newer answer could be had: what is shown is as of/);
    expect(await page.locator('main').innerText()).toBe(before);
  });

  test('because too much was asked from here is put off for as long as it is said to be', async () => {
    const page = await openLive('/');
    let asked = 0;
    const headers = { 'retry-after': '100' };
    await page.route(ask, (route) => {
      asked += 1;
      return route.fulfill({ status: 429, headers, json: { errors: [{ message: 'Later.' }] } });
    });
    const before = await page.locator('main').innerText();
    await change('Asked for too often');
    await says(page, /^Too many questions were asked from here: what is shown is as of/);
    expect(await page.locator('main').innerText()).toBe(before);
    await screenshot(page, 'too-many-questions');
    await page.clock.fastForward(30_000);
    await change('Asked for too often again');
    await page.clock.fastForward(30_000);
    expect(asked).toBe(1);
    await page.unroute(ask);
    await page.clock.fastForward(45_000);
    await says(page, /^Live/);
  });
});
