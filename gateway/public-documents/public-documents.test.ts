import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { Mutations } from '../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../testing/stage.js';
import { atomText } from './atom.js';
import { eventTitle } from './event-title.js';
import { feedId } from './feed-id.js';
import { calendarText } from './icalendar.js';

let stage: Stage;
let address: string;
let nsa: Mutations;

beforeAll(async () => {
  stage = await openStage();
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  nsa = new Mutations(stage, 'NSA');
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${address}${path}`, { headers });

/** The entries of a calendar, read back by the rules of RFC 5545: unfolded, property by property. */
function entriesOf(text: string): readonly ReadonlyMap<string, string>[] {
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
  expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  const lines = text.split('\r\n');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
  const entries: Map<string, string>[] = [];
  for (const line of unfolded) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[^:]+)?):(.*)$/.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') entries.push(new Map());
    else entries.at(-1)?.set(name, value);
  }
  return entries;
}

/** Every element is closed where it was opened, and every ampersand begins a known entity. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, end, name = '', empty] of xml.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (end === '/') expect(open.pop()).toBe(name);
    else if (empty !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  expect(xml.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
}

/** Where a link of a part of a feed leads. */
function linkIn(xml: string, rel: string): string {
  return new RegExp(`rel="${rel}"[^>]+href="([^"]+)"`).exec(xml)?.[1] ?? '';
}

describe('/calendar.ics', () => {
  test('has the ten due dates of the order, on their own day even where that is a Saturday', async () => {
    const response = await get('/calendar.ics');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const entries = entriesOf(await response.text());
    const ofOrder = entries.filter((entry) => entry.get('SUMMARY')?.startsWith('EO 14409\\, '));
    const days = ofOrder.map((entry) => entry.get('DTSTART;VALUE=DATE'));
    expect(ofOrder).toHaveLength(10);
    expect(new Set(days)).toEqual(new Set(['20260702', '20260801']));
    const saturday = ofOrder.find((entry) => entry.get('DTSTART;VALUE=DATE') === '20260801');
    expect(saturday?.get('DESCRIPTION')).toContain('no roll-forward rule\\, so the date stays');
    const thursday = ofOrder.find((entry) => entry.get('DTSTART;VALUE=DATE') === '20260702');
    expect(thursday?.get('DESCRIPTION')).not.toContain('roll-forward');
  });

  test('has public tasks, the same entry with a higher sequence after each change', async () => {
    const { record } = await nsa.createTask({
      directive: '2(b)',
      title: 'Résumé; or: “ümläute”, in a title that is much too long for one line of a calendar',
      dueOn: '2026-12-24',
    });
    const id = String(record?.['id']);
    const find = async () => {
      await ledgerCaughtUp(stage);
      const entries = entriesOf(await (await get('/calendar.ics')).text());
      expect(new Set(entries.map((entry) => entry.get('UID'))).size).toBe(entries.length);
      return entries.find((entry) => entry.get('UID')?.startsWith(id));
    };
    const first = await find();
    expect(first?.get('DTSTART;VALUE=DATE')).toBe('20261224');
    expect(first?.get('SUMMARY')).toContain('Résumé\\; or: “ümläute”\\, in a title that');
    expect([first?.get('SEQUENCE'), first?.get('DTSTAMP')]).toEqual(['0', '20261121T150000Z']);
    stage.clock.advance(60_000);
    await nsa.updateTask({ id, expectedVersion: 1, title: 'Shorter' });
    const second = await find();
    expect(second?.get('UID')).toBe(first?.get('UID'));
    expect([second?.get('SEQUENCE'), second?.get('DTSTAMP')]).toEqual(['1', '20261121T150100Z']);
  });

  test('a line breaks between characters, and no control character gets in', () => {
    const entry = {
      uid: 'a',
      day: '2026-08-01',
      description: 'one\r\ntwo\\three',
      category: '2(a)',
      sequence: 0,
      changedAt: new Date(0),
    };
    const summary = `${'🏛'.repeat(40)}\u0007\u0000`;
    const [read] = entriesOf(calendarText('a', 'b', [{ ...entry, summary }]));
    expect(read?.get('SUMMARY')).toBe('🏛'.repeat(40));
    expect(read?.get('DESCRIPTION')).toBe('one\\ntwo\\\\three');
  });
});

describe('/changes.atom', () => {
  test('has the latest changes, the newest first, each with an identifier and an address of its own', async () => {
    await nsa.createTask({ directive: '2(b)', title: 'Seen', reason: 'Tom & Jerry <say> "so"' });
    await ledgerCaughtUp(stage);
    const response = await get('/changes.atom');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await response.text();
    expectWellFormed(text);
    const [feed = '', newest = '', ...others] = text.split('<entry>');
    expect(feed).toMatch(/<id>urn:uuid:[0-9a-f-]{36}<\/id>\n<title>.+<\/title>\n<updated>/);
    expect(newest).toContain('Tom &amp; Jerry &lt;say&gt; &quot;so&quot;');
    expect(newest).toContain('<title>NSA: task created, continuing</title>');
    expect(others.length).toBeLessThan(50);
    const ids = text.match(/<id>urn:uuid:[0-9a-f-]{36}<\/id>/g);
    expect(new Set(ids).size).toBe(others.length + 2);
    const page = linkIn(newest, 'alternate');
    expect(page).toBe(`${address}/directives/2(b)`);
    expect((await fetch(page, { headers: { accept: 'text/html' } })).status).toBe(200);
    const event = await fetch(linkIn(newest, 'via'));
    expect(event.headers.get('content-type')).toContain('application/json');
    expect(await event.json()).toMatchObject({ kind: 'task', reason: 'Tom & Jerry <say> "so"' });
  });

  test('names itself by the address at which it was reached, and as a proxy says only where it is trusted', async () => {
    const self = async (headers: Record<string, string>) =>
      linkIn(await (await get('/changes.atom', headers)).text(), 'self');
    expect(await self({})).toBe(`${address}/changes.atom`);
    const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'elsewhere.example' };
    expect(await self(forwarded)).toBe(`${address}/changes.atom`);
  });

  test('is the same feed at every reading, and another one than that of another graph', async () => {
    const id = async () => /<id>(.*)<\/id>/.exec(await (await get('/changes.atom')).text())?.[1];
    const before = await id();
    await nsa.createTask({ directive: '2(b)', title: 'One more' });
    await ledgerCaughtUp(stage);
    expect(await id()).toBe(before);
    expect(feedId('OMB:event:a')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
    expect(feedId('OMB:event:a')).not.toBe(feedId('OMB:event:b'));
    expect(before).not.toBe(feedId(''));
  });

  test.each([
    [{ version: 1, from: null, to: 'NOT_STARTED' }, 'CISA: task created, not started'],
    [
      { version: 2, from: 'NOT_STARTED', to: 'IN_PROGRESS' },
      'CISA: task went from not started to in progress',
    ],
    [{ version: 2, from: 'BLOCKED', to: 'BLOCKED' }, 'CISA: task changed, blocked as before'],
    [{ version: 3, from: null, to: null }, 'CISA: task changed'],
  ])('%j is told in words: %s', (step, title) => {
    const agency = {
      name: 'Cybersecurity and Infrastructure Security Agency',
      abbreviation: 'CISA',
    };
    expect(eventTitle({ kind: 'task', agency, ...step })).toBe(title);
  });

  test('nothing that XML cannot write gets in', () => {
    const entry = { id: 'a', updated: new Date(0), category: 'c', author: 'd' };
    const title = 'a\u0000\u000b\ud800b ]]> 🏛';
    const text = atomText({
      id: 'a',
      title: 'b',
      updated: new Date(0),
      self: '/',
      page: '/',
      author: 'e',
      entries: [{ ...entry, page: '/', source: '/', title, content: '<' }],
    });
    expectWellFormed(text);
    expect(text).toContain('<title>ab ]]&gt; 🏛</title>');
  });
});

test.each(['/calendar.ics', '/changes.atom'])('%s says no more to an officer', async (path) => {
  await nsa.createTask({
    directive: '2(b)',
    title: 'Known to NSA alone: axolotl',
    dueOn: '2026-12-25',
    marking: { tlp: 'RED' },
  });
  await ledgerCaughtUp(stage);
  const authorization = `Bearer ${await stage.tokenOf(officer('NSA'))}`;
  const [asOfficer, asPublic] = await Promise.all([get(path, { authorization }), get(path)]);
  const text = await asOfficer.text();
  expect(text).not.toContain('axolotl');
  expect(text).toBe(await asPublic.text());
});

test.each(['/calendar.ics', '/changes.atom'])('%s is sent once to who keeps it', async (path) => {
  const { headers } = await get(path);
  expect(headers.get('cache-control')).toBe('public, max-age=60');
  const etag = headers.get('etag') ?? '';
  const changed = headers.get('last-modified') ?? '';
  const statusWith = async (sent: Record<string, string>) => (await get(path, sent)).status;
  expect(await statusWith({ 'if-none-match': `"other", W/${etag}` })).toBe(304);
  expect(await statusWith({ 'if-modified-since': changed })).toBe(304);
  expect(await statusWith({ 'if-none-match': '"other"', 'if-modified-since': changed })).toBe(200);
  await nsa.createTask({ directive: '2(b)', title: 'New', dueOn: '2026-12-26' });
  await ledgerCaughtUp(stage);
  expect(await statusWith({ 'if-none-match': etag })).toBe(200);
});

test('an event that is not public has no address', async () => {
  const { data } = await stage.ask<{ events: { nodes: { id: string; marking: object }[] } }>(
    '{ events(filter: { agency: ["NSA"] }, first: 100, direction: DESC) { nodes { id marking { tlp } } } }',
    {},
    officer('NSA'),
  );
  const hidden = data?.events.nodes.find(
    ({ marking }) => 'tlp' in marking && marking.tlp === 'RED',
  );
  for (const id of [hidden?.id ?? '', 'NSA:event:never', 'NSA']) {
    const response = await get(`/events/${encodeURIComponent(id)}`);
    expect(response.status).toBe(404);
  }
  expect(hidden).toBeDefined();
});
