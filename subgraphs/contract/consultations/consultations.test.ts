import { everyPage } from '../../../testing/every-page.js';
import { Mutations } from '../../../testing/mutations.js';
import { codeOf, idOf, type Changed } from '../../../testing/send-change.js';
import {
  decider,
  officer,
  officerOfOffice,
  openStage,
  type Stage,
} from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../identity/principal.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
const clerk = officer('CISA', 'Cybersecurity Division');
const director = officerOfOffice('NATIONAL_CYBER_DIRECTOR');

let stage: Stage;
let cisa: Mutations;
beforeAll(async () => {
  stage = await openStage();
  cisa = new Mutations(stage, 'CISA', clerk);
});
afterAll(() => stage.close());

const question = {
  about: '2(c)(i)',
  office: 'NATIONAL_CYBER_DIRECTOR',
  verb: 'CONSULTATION',
  question: 'Which systems come first?',
};
const ask = (input: Record<string, unknown> = {}, as = clerk) =>
  cisa.requestConsultation({ ...question, ...input }, as);
const answer = (id: unknown, input: Record<string, unknown> = {}, as: Principal = director) =>
  cisa.endConsultation('answer', { id, expectedVersion: 1, outcome: 'ADVICE', ...input }, as);

const asked = async (input: Record<string, unknown> = {}) => idOf(await ask(input));
async function task(marking: Record<string, unknown> | null = null): Promise<string> {
  const { record } = await cisa.createTask({ directive: '2(c)(ii)', title: 'List tools', marking });
  return String(record?.['id']);
}

interface Found {
  readonly cisa: {
    readonly consultations: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly state: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}
async function find(filter: object | null, as: Principal, page: object = { first: 100 }) {
  const { data, errors } = await stage.ask<Found>(
    `query ($filter: ConsultationFilter, $first: Int, $after: String) {
      cisa { consultations(filter: $filter, first: $first, after: $after) {
        totalCount nodes { id state } pageInfo { hasNextPage endCursor }
      } }
    }`,
    { filter, ...page },
    as,
  );
  return { found: data?.cisa.consultations, rule: errors?.[0]?.extensions?.['rule'] };
}
const idsFound = async (filter: object | null, as: Principal) =>
  (await find(filter, as)).found?.nodes.map(({ id }) => id) ?? [];

describe('an office', () => {
  test('is asked by an agency about a provision, answers, and the days that took are told', async () => {
    const { record } = await ask({ reason: 'Before the directive goes out.' });
    expect(record).toMatchObject({
      id: expect.stringMatching(/^CISA:consultation:/),
      agency: { id: 'CISA' },
      about: '2(c)(i)',
      directive: { citation: '2(c)(i)' },
      state: 'REQUESTED',
      requestedBy: { subject: clerk.subject, agency: 'CISA' },
      requestedOn: '2026-11-21',
      answeredOn: null,
      latencyDays: null,
      outcome: null,
    });
    stage.clock.advance(3 * DAY_MS);
    const answered = await answer(record?.['id'], { answer: 'Those that hold persons’ data.' });
    stage.clock.advance(-3 * DAY_MS);
    expect(answered.record).toMatchObject({
      state: 'ANSWERED',
      // Persons are for those who act for an agency; the office is for everyone.
      answeredBy: { subject: null, agency: null, office: 'NATIONAL_CYBER_DIRECTOR' },
      answeredOn: '2026-11-24',
      latencyDays: 3,
      outcome: 'ADVICE',
      answer: 'Those that hold persons’ data.',
      version: 2,
    });
  });

  test('is asked about a record of the agency, under the provision that the record carries out', async () => {
    const about = await task();
    const { record } = await ask({ about, office: 'APST' });
    expect(record).toMatchObject({ about, directive: { citation: '2(c)(ii)' } });
  });

  test('is asked once for one idempotency key', async () => {
    const once = { idempotencyKey: 'ask-once' };
    const [first, second] = [await ask(once), await ask(once)];
    expect(first.record?.['id']).toBe(second.record?.['id']);
  });

  test('finds what it was asked, and what it has not answered', async () => {
    const [open, done] = [await asked({ office: 'APNSA' }), await asked({ office: 'APNSA' })];
    const apnsa = officerOfOffice('APNSA');
    await answer(done, {}, apnsa);
    const ofOffice = { office: ['APNSA'] };
    expect(await idsFound({ ...ofOffice, answered: false }, apnsa)).toEqual([open]);
    expect(await idsFound({ ...ofOffice, answered: true }, apnsa)).toEqual([done]);
    expect((await idsFound(ofOffice, apnsa)).sort()).toEqual([open, done].sort());
  });

  test('of an agency is spoken for by that agency’s officers and deciders', async () => {
    const id = await asked({ about: '2(c)(ii)', office: 'DIRECTOR_OMB' });
    const stranger = { ...officer('OPM', 'DIRECTOR_OMB'), subject: 'somebody' };
    expect(codeOf(await answer(id, {}, stranger))).toBe('NOT_AUTHORIZED');
    const { record } = await answer(id, {}, decider('OMB', 'DIRECTOR_OMB'));
    expect(record).toMatchObject({ answeredBy: { agency: 'OMB', office: 'DIRECTOR_OMB' } });
  });
});

describe('a question is refused', () => {
  test.each([
    ['of nobody', {}, publicPrincipal, 'SIGN_IN_REQUIRED'],
    ['of an officer of another agency', {}, officer('OPM'), 'NOT_AUTHORIZED'],
    ['of the office that would be asked', {}, director, 'NOT_AUTHORIZED'],
    ['to an office that the order does not name', { office: 'MAIL_ROOM' }, clerk, 'INPUT_INVALID'],
    ['to a group', { office: 'AI_INDUSTRY' }, clerk, 'INPUT_INVALID'],
    ['as what the order does not say', { verb: 'COORDINATION' }, clerk, 'INPUT_INVALID'],
    ['about what is no record', { about: 'CISA:task:never' }, clerk, 'NOT_FOUND'],
    ['about another agency’s record', { about: 'OPM:task:OPM:2(f):DUTY' }, clerk, 'NOT_FOUND'],
    ['without words', { question: ' ' }, clerk, 'INPUT_INVALID'],
    ['for an agency kept elsewhere', { agency: 'OPM' }, clerk, 'INPUT_INVALID'],
    [
      'that looks classified',
      { question: 'TOP SECRET//SI//NOFORN' },
      clerk,
      'CLASSIFICATION_SPILL_SUSPECTED',
    ],
  ] as const)('%s, and nothing is written', async (_, input, as, expected) => {
    const events = stage.databaseOf('cisa').collection('events');
    const before = await events.countDocuments();
    const refused = await ask(input, as);
    expect(codeOf(refused)).toBe(expected);
    expect(refused.userErrors[0]?.message.length).toBeGreaterThan(20);
    expect(await events.countDocuments()).toBe(before);
  });
});

describe('an answer, and taking a question back, are refused', () => {
  test.each([
    ['of nobody', publicPrincipal, 'SIGN_IN_REQUIRED'],
    ['of another office', officerOfOffice('APST'), 'NOT_AUTHORIZED'],
    ['of the agency that asked', clerk, 'NOT_AUTHORIZED'],
    ['of an analyst of the office', { ...director, role: 'analyst' } as const, 'NOT_AUTHORIZED'],
  ])('an answer %s', async (_, as, expected) => {
    expect(codeOf(await answer(await asked(), {}, as))).toBe(expected);
  });

  test('for an older version, for one that never was, and by the office for the agency', async () => {
    const id = await asked();
    const stale = await answer(id, { expectedVersion: 0 });
    expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 1 }]);
    expect(codeOf(await answer('CISA:consultation:never'))).toBe('NOT_FOUND');
    const back = await cisa.endConsultation('withdraw', { id, expectedVersion: 1 }, director);
    expect(codeOf(back)).toBe('NOT_AUTHORIZED');
  });
});

describe('a consultation with a marking', () => {
  const uncleared: Principal = { ...director, clearance: 'U' };
  let controlled: string;
  let promised: string;
  beforeAll(async () => {
    controlled = await asked({ marking: { cui: ['ISVI'], tlp: 'RED' } });
    promised = await asked({ marking: { tlp: 'RED' } });
  });

  test.each<[string, Principal, boolean, boolean]>([
    ['the agency that asked', clerk, true, true],
    ['the office asked', director, true, true],
    ['the office asked, without clearance for CUI', uncleared, false, true],
    ['another office', officerOfOffice('APST'), false, false],
    ['another agency', officer('OPM'), false, false],
    ['the public', publicPrincipal, false, false],
    [
      'an agency whose token names the office asked',
      { ...officer('OPM'), office: director.office },
      false,
      false,
    ],
  ])('is there for %s: %s', async (_, as, seesControlled, seesPromised) => {
    const found = await idsFound({ office: ['NATIONAL_CYBER_DIRECTOR'] }, as);
    expect([found.includes(controlled), found.includes(promised)]).toEqual([
      seesControlled,
      seesPromised,
    ]);
    for (const [id, sees] of [
      [controlled, seesControlled],
      [promised, seesPromised],
    ] as const) {
      const told = await answer(id, { expectedVersion: 9 }, as);
      const absent = await answer('CISA:consultation:never', { expectedVersion: 9 }, as);
      const text = (changed: Changed) =>
        JSON.stringify(changed).replaceAll(id, 'ID').replaceAll('CISA:consultation:never', 'ID');
      expect(text(told) === text(absent)).toBe(!sees || as.kind === 'PUBLIC');
    }
  });

  test('is told with it, and is in the access log', async () => {
    const { extensions } = await stage.ask(
      '{ cisa { consultations(first: 100) { nodes { question } } } }',
      {},
      director,
    );
    expect(extensions).toMatchObject({ marking: { banner: 'CUI//ISVI', tlp: 'RED' } });
    const log = stage.databaseOf('cisa').collection('accesses');
    expect(await log.findOne({ subject: director.subject, records: controlled })).toMatchObject({
      office: 'NATIONAL_CYBER_DIRECTOR',
    });
  });

  test('is never wider than the record that it is about', async () => {
    const about = await task({ tlp: 'AMBER_STRICT' });
    const { record } = await ask({ about, marking: { cui: ['ISVI'] } });
    expect(record).toMatchObject({ marking: { banner: 'CUI//ISVI', tlp: 'AMBER_STRICT' } });
  });

  test('about a record that somebody may not know of is refused like one about none', async () => {
    const hidden = await task({ cui: ['LEI'] });
    const as: Principal = { ...clerk, clearance: 'U' };
    const [of, never] = [
      await ask({ about: hidden }, as),
      await ask({ about: 'CISA:task:never' }, as),
    ];
    expect(JSON.stringify(of).replaceAll(hidden, 'ID')).toBe(
      JSON.stringify(never).replaceAll('CISA:task:never', 'ID'),
    );
  });
});

describe('the list of an agency’s consultations', () => {
  test('comes in pages, latest first, without a gap', async () => {
    for (let n = 0; n < 3; n += 1) await asked({ about: '2(c)(iii)' });
    const about = { about: ['2(c)(iii)'] };
    const all = await idsFound(about, publicPrincipal);
    const pages = await everyPage(
      async (after) => (await find(about, publicPrincipal, { first: 2, after })).found,
    );
    for (const { totalCount } of pages) expect(totalCount).toBe(all.length);
    expect(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(all);
    expect(all.length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    [{ office: ['MAIL_ROOM'] }, 'OFFICE_UNKNOWN'],
    [{ about: ['9'] }, 'CITATION_UNKNOWN'],
  ])('refuses a filter that could find nothing: %p', async (filter, expected) => {
    expect((await find(filter, clerk)).rule).toBe(expected);
  });

  test('of an agency that another’s subgraph keeps is its own', async () => {
    const nsa = new Mutations(stage, 'NSA', officer('WAR'));
    await nsa.requestConsultation({ ...question, agency: 'WAR', about: '2(b)' });
    const { data } = await stage.ask<Record<string, unknown>>(
      '{ agencies { id consultations(filter: { about: ["2(b)"] }) { nodes { agency { id } } } } }',
    );
    expect(data?.['agencies']).toContainEqual({
      id: 'WAR',
      consultations: { nodes: [{ agency: { id: 'WAR' } }] },
    });
    expect(data?.['agencies']).toContainEqual({ id: 'NSA', consultations: { nodes: [] } });
  });
});
