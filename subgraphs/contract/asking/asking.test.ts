import { dataOf } from '../../../testing/data-of.js';
import { mutationText } from '../../../testing/send-change.js';
import { officer } from '../../../testing/stage.js';
import { verifyLog } from '../events/verify-log.js';
import { factsPrincipal, publicPrincipal, type Principal } from '../identity/principal.js';
import type { EventRecord } from '../events/event-record.js';
import { AgenciesOnLines } from './testing/agencies-on-lines.js';
import type { Trouble } from './testing/line.js';

const clerk = officer('CISA', 'Cybersecurity Division');
const CLAIM = {
  directive: '2(c)(iii)',
  work: 'REPORTED_COMPLETE',
  consultations: ['DIRECTOR_OMB', 'APNSA', 'NATIONAL_CYBER_DIRECTOR'].map((office) => ({
    office,
    requestedOn: '2026-06-10',
  })),
};

let agencies: AgenciesOnLines;
beforeEach(async () => {
  // The leads of 3(a), for which 2(c)(iii) waits.
  agencies = await AgenciesOnLines.open(['treasury', 'nsa', 'cisa']);
  await claim({ expectedVersion: 1, work: 'IN_PROGRESS' });
});
afterEach(() => agencies.close());

async function report(
  name: 'treasury' | 'nsa' | 'cisa',
  agency: 'Treasury' | 'NSA' | 'CISA',
  input: Record<string, unknown>,
  as: Principal,
) {
  const selection = 'report { version } userErrors { code message }';
  const query = mutationText(`report${agency}Directive`, selection);
  return dataOf(await agencies.ask(name, query, { input }, as))['payload'] as {
    readonly report: { readonly version: number } | null;
    readonly userErrors: readonly { readonly code: string; readonly message: string }[];
  };
}

const claim = (input: Record<string, unknown> = {}, as = clerk) =>
  report('cisa', 'CISA', { ...CLAIM, expectedVersion: 2, ...input }, as);

const lastEvent = async () => {
  const event = await agencies.of('cisa').store.events.findOne().sort({ _id: -1 });
  return event?.toObject<EventRecord>();
};
const eventCount = () => agencies.of('cisa').store.events.countDocuments();

test('a claim records what the leads told of the provision that it waits for, and the log verifies', async () => {
  expect((await claim()).userErrors).toEqual([]);
  expect((await lastEvent())?.told).toEqual([
    {
      agency: 'TREASURY',
      question: 'where 3(a) stands',
      answer: { duty: expect.objectContaining({ agency: 'TREASURY', directive: '3(a)' }) },
      at: new Date('2026-11-21T15:00:00Z'),
      version: 1,
      marking: { classification: 'U', cui: [], tlp: null },
    },
    expect.objectContaining({ agency: 'NSA', version: 1 }),
  ]);
  const { db } = agencies.of('cisa').store.connection;
  if (db === undefined) throw new Error('CISA has no database.');
  expect(await verifyLog(db, 'events')).toMatchObject({ intact: true });
  await agencies
    .of('cisa')
    .store.events.updateOne({ to: CLAIM.work }, { $set: { 'told.0.answer.duty.work': 'BLOCKED' } });
  expect(await verifyLog(db, 'events')).toMatchObject({ intact: false });
});

test('what does not rest on another agency asks none', async () => {
  const begun = await claim({ work: null, note: 'Begun.' });
  expect(begun.report).toEqual({ version: 3 });
  expect((await lastEvent())?.told).toEqual([]);
  expect(agencies.of('nsa').line.sent).toEqual([]);
});

test('whoever may not make the change makes nobody ask', async () => {
  const { userErrors } = await claim({}, officer('OPM'));
  expect(userErrors).toMatchObject([{ code: 'NOT_AUTHORIZED' }]);
  expect(agencies.of('nsa').line.sent).toEqual([]);
});

test('an agency asks as its own service, and waits three seconds', async () => {
  await claim();
  expect(agencies.of('nsa').line.sent).toMatchObject([
    { timeoutMs: 3_000, request: { variables: { agency: 'NSA', directive: '3(a)' } } },
  ]);
});

test.each<Trouble>(['CUT', 'SILENT', 'ERROR', 'NONSENSE'])(
  'where the agency asked is %s, nothing is written, and the same key does it once later',
  async (trouble) => {
    const { line } = agencies.of('nsa');
    const before = await eventCount();
    line.trouble = trouble;
    const keyed = { idempotencyKey: 'one' };
    const refused = await claim(keyed);
    expect(refused).toMatchObject({
      report: null,
      userErrors: [
        {
          code: 'DEPENDENCY_UNAVAILABLE',
          message: expect.stringMatching(/National Security Agency.*Repeat the request/),
        },
      ],
    });
    expect(refused.userErrors[0]?.message).not.toMatch(/subgraph|TIMEOUT|database/);
    expect(await eventCount()).toBe(before);

    line.trouble = null;
    expect((await claim(keyed)).report).toEqual({ version: 3 });
    // What was answered once is answered again, whoever can be asked by now.
    line.trouble = 'CUT';
    const asked = line.sent.length;
    expect((await claim(keyed)).report).toEqual({ version: 3 });
    expect(line.sent).toHaveLength(asked);
    expect(await eventCount()).toBe(before + 1);
  },
);

test('a fact is marked like the record it is of, and with it the event', async () => {
  const marking = { cui: ['ISVI'], tlp: 'AMBER' };
  await report(
    'nsa',
    'NSA',
    { directive: '3(b)', expectedVersion: 1, note: 'Met.', noteMarking: marking },
    officer('NSA', 'Cybersecurity Directorate'),
  );
  const nsa = agencies.of('nsa').store.reports;
  await nsa.updateOne(
    { directive: '3(a)' },
    { $set: { marking: { classification: 'U', ...marking }, audience: 'FEDERAL_CUI' } },
  );
  await claim();
  expect(await lastEvent()).toMatchObject({
    audience: 'PUBLIC',
    marking: { cui: ['ISVI'], tlp: 'AMBER' },
    told: [{ marking: { cui: [] } }, { marking: { cui: ['ISVI'], tlp: 'AMBER' } }],
  });
});

test('a record that the asking agency may not know of is told like one that never was', async () => {
  const nsa = agencies.of('nsa').store.reports;
  await nsa.updateOne({ directive: '3(a)' }, { $set: { audience: 'ONLY_NSA' } });
  await claim();
  expect((await lastEvent())?.told[1]).toMatchObject({ answer: { duty: null }, version: null });
});

describe('a fact', () => {
  const ASK =
    'query ($agency: ID!, $directive: ID!) { nsaDuty(agency: $agency, directive: $directive) { work } }';
  const ask = (variables: Record<string, unknown>, as: Principal) =>
    agencies.ask('nsa', ASK, variables, as);

  test.each([
    ['the public', publicPrincipal],
    ['an officer', officer('CISA')],
    ['an officer of the agency asked', officer('NSA')],
    ['a service without the scope', { ...factsPrincipal('CISA'), scopes: ['feed:read'] }],
    ['a person with the scope', { ...officer('CISA'), scopes: ['facts'] }],
  ])('is not told to %s', async (_, as) => {
    const { errors } = await ask({ agency: 'NSA', directive: '3(a)' }, as);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is told of every agency whose records are kept there, and of no other', async () => {
    const asker = factsPrincipal('CISA');
    const told = await ask({ agency: 'WAR', directive: '2(b)' }, asker);
    expect(told.data).toEqual({ nsaDuty: { work: 'CONTINUING' } });
    const { errors } = await ask({ agency: 'DOJ', directive: '4' }, asker);
    expect(errors?.[0]?.extensions).toMatchObject({ rule: 'AGENCY_UNKNOWN' });
    const unknown = await ask({ agency: 'NSA', directive: '9' }, asker);
    expect(unknown.errors?.[0]?.extensions).toMatchObject({ rule: 'CITATION_UNKNOWN' });
  });
});
