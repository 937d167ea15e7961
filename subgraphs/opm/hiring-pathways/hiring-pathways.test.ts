import { codeOf, idOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { officer, openStage, PRESENT, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { countsId } from '../hiring-counts/hiring-counts-record.js';
import { pathwayInput, PLAN, recruiter, Workforce } from '../testing/workforce.js';

let stage: Stage;
let opm: Workforce;
beforeAll(async () => {
  stage = await openStage();
  opm = new Workforce(stage);
});
afterEach(() => stage.clock.set(PRESENT));
afterAll(() => stage.close());

const EXPANSION =
  'since isExpanded seats authorities grades series agencies onboards { value withheld }';
async function seen(id: string, fields: string, as: Principal = publicPrincipal) {
  const { data, extensions } = await stage.ask<{ hiringPathway: Record<string, unknown> | null }>(
    `query ($id: ID!) { hiringPathway(id: $id) { ${fields} } }`,
    { id },
    as,
  );
  return { pathway: data?.hiringPathway, extensions };
}

describe('what is there at the start', () => {
  test('is what is publicly known of the Tech Force, with its source, grade and date, and no more', async () => {
    const { data } = await stage.ask(
      `{ hiringPathways(first: 100) { nodes {
        id state seats authorities { citation } hosts { agency } announcements { controlNumber }
        baseline { asOf seats grades authorities onboards }
        expansion { isExpanded seats grades }
        evidenceItems { grade source date statement }
        directive { citation }
      } } }`,
    );
    const nothing = { seats: null, authorities: [], hosts: [], announcements: [] };
    const notFound = expect.objectContaining({ grade: 'NOT_FOUND' });
    expect(data).toEqual({
      hiringPathways: {
        nodes: expect.arrayContaining([
          {
            ...nothing,
            id: 'OPM:hiringPathway:TECH_FORCE',
            state: 'BASELINED',
            directive: { citation: '2(f)' },
            baseline: {
              asOf: '2025-12-15',
              seats: 1000,
              grades: ['GS-13', 'GS-14'],
              authorities: null,
              onboards: null,
            },
            expansion: { isExpanded: null, seats: null, grades: null },
            evidenceItems: [
              expect.objectContaining({ grade: 'REPORTED', date: '2025-12-15' }),
              notFound,
            ],
          },
          {
            ...nothing,
            id: 'OPM:hiringPathway:TECH_FORCE_INFORMATION_CYBERSECURITY_SPECIALIST',
            state: 'BASELINED',
            directive: { citation: '2(f)' },
            baseline: {
              asOf: '2026-04-13',
              seats: null,
              grades: null,
              authorities: null,
              onboards: null,
            },
            expansion: { isExpanded: null, seats: null, grades: null },
            evidenceItems: [
              expect.objectContaining({ grade: 'REPORTED', date: '2026-04-13' }),
              notFound,
            ],
          },
        ]),
      },
    });
  });
});

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of OPM', 'askSubgraph' as const],
])('%s, a pathway is refused', (_, way) => {
  const port = () => new Workforce(stage, way);

  test.each([
    ['without a baseline', { baseline: null }, 'NO_BASELINE'],
    ['with a baseline after the order', { baseline: { asOf: '2026-06-03' } }, 'NO_BASELINE'],
    [
      'with a baseline of four people',
      { baseline: { asOf: '2026-04-13', onboards: 4 } },
      'SMALL_CELL',
    ],
    ['with a name in its title', { title: 'Led by Ms. Doe' }, 'PII_FORBIDDEN'],
    ['with an address in its reason', { reason: 'Ask jane.doe@opm.gov' }, 'PII_FORBIDDEN'],
    [
      'with a number in its evidence',
      {
        evidence: [{ kind: 'AGENCY_CLAIM', statement: 'Call 202-555-0143', source: 'OPM' }],
      },
      'PII_FORBIDDEN',
    ],
    ['with a role of no category', { niceRoles: ['XX-WRL-001'] }, 'INPUT_INVALID'],
    ['with a role of another form', { niceRoles: ['PD-WRL-1'] }, 'INPUT_INVALID'],
    [
      'with more hiring paths than a list may have',
      { hiringPaths: Array.from({ length: 51 }, () => 'PUBLIC') },
      'INPUT_INVALID',
    ],
    ['in a series that is not of cyber work', { series: ['0301'] }, 'INPUT_INVALID'],
    ['in a grade that there is none of', { grades: ['GS-16'] }, 'INPUT_INVALID'],
    ['under what is no citation', { authorities: [{ citation: 'Mostly' }] }, 'INPUT_INVALID'],
    [
      'with an announcement of another form',
      { announcements: [{ controlNumber: 'A1', opensOn: '2026-11-01' }] },
      'INPUT_INVALID',
    ],
    ['with an agency twice', { hosts: [{ agency: 'CISA' }, { agency: 'CISA' }] }, 'INPUT_INVALID'],
  ])('%s', async (__, input, code) => {
    expect(codeOf(await port().createPathway(input))).toBe(code);
  });

  test.each([
    ['by another agency', officer('CISA'), 'NOT_AUTHORIZED'],
    [
      'by one who may not know who is counted',
      { ...recruiter, clearance: 'U' as const },
      'NOT_AUTHORIZED',
    ],
    ['without a token', publicPrincipal, 'SIGN_IN_REQUIRED'],
  ])('%s', async (__, as, code) => {
    expect(codeOf(await port().createPathway({}, as))).toBe(code);
  });

  test('whose expansion cannot be measured, or is none', async () => {
    const unknown = await port().baselined({ baseline: { asOf: '2026-04-13' } });
    const propose = { expectedVersion: 1, state: 'PROPOSED', ...PLAN };
    expect(codeOf(await port().updatePathway({ ...propose, id: unknown }))).toBe('NO_BASELINE');
    const known = await port().baselined({ baseline: { asOf: '2026-04-13', seats: 300 } });
    expect(codeOf(await port().updatePathway({ ...propose, id: known }))).toBe('INPUT_INVALID');
  });

  test('under an authority that ran out, from the day after its last', async () => {
    const id = await port().baselined();
    const authorities = [{ citation: '5 CFR 337 subpart B', expiresOn: '2026-11-21' }];
    leftBy(
      await port().updatePathway({
        id,
        expectedVersion: 1,
        state: 'PROPOSED',
        ...PLAN,
        authorities,
      }),
    );
    stage.clock.set('2026-11-22T12:00:00Z');
    const step = { id, expectedVersion: 2, state: 'AUTHORIZED' };
    expect(codeOf(await port().updatePathway(step))).toBe('AUTHORITY_EXPIRED');
    // In Washington it is still the last day.
    stage.clock.set('2026-11-22T04:00:00Z');
    expect(recordOf(await port().updatePathway(step))).toMatchObject({ state: 'AUTHORIZED' });
    expect(await seen(id, 'authorities { isExpired }')).toMatchObject({
      pathway: { authorities: [{ isExpired: false }] },
    });
  });

  test('whose people would come on board without an authority in force', async () => {
    const id = await port().broughtTo('SELECTED', 3);
    const { pathway } = await port().countsOf(id);
    const authorities = [{ citation: '5 CFR 337 subpart B', expiresOn: '2026-11-20' }];
    leftBy(await port().updatePathway({ id, expectedVersion: pathway.version, authorities }));
    expect(codeOf(await port().count(id, 'ONBOARDED', 1))).toBe('AUTHORITY_EXPIRED');
  });

  test('as a second one of the same code, and from another version', async () => {
    const { code } = pathwayInput();
    const id = idOf(await port().createPathway({ code }));
    expect(codeOf(await port().createPathway({ code }))).toBe('VERSION_CONFLICT');
    const late = { id, expectedVersion: 2, title: 'Late' };
    expect(codeOf(await port().updatePathway(late))).toBe('VERSION_CONFLICT');
    const gone = { id: 'OPM:hiringPathway:GONE', expectedVersion: 1, title: 'Gone' };
    expect(codeOf(await port().updatePathway(gone))).toBe('NOT_FOUND');
  });
});

test('the expansion is what goes beyond the baseline, each by itself', async () => {
  const id = await opm.baselined({
    baseline: {
      asOf: '2026-04-13',
      seats: 100,
      grades: ['GS-13'],
      series: ['2210'],
      agencies: ['OPM'],
    },
    ...PLAN,
  });
  expect((await seen(id, `expansion { ${EXPANSION} }`)).pathway).toEqual({
    expansion: {
      since: '2026-04-13',
      isExpanded: true,
      seats: 200,
      authorities: null,
      grades: ['GS-14'],
      series: [],
      agencies: ['CISA'],
      onboards: { value: null, withheld: true },
    },
  });
});

test('a baseline changes until something is proposed, and never after', async () => {
  const id = await opm.baselined();
  const baseline = { asOf: '2026-05-01', seats: 120, onboards: 60 };
  expect(recordOf(await opm.updatePathway({ id, expectedVersion: 1, baseline }))).toMatchObject({
    baseline: { asOf: '2026-05-01', seats: 120, onboards: 60 },
  });
  leftBy(await opm.updatePathway({ id, expectedVersion: 2, state: 'PROPOSED', ...PLAN }));
  const late = await opm.updatePathway({ id, expectedVersion: 3, baseline });
  expect(codeOf(late)).toBe('SKIPPED_STATE');
});

test('a pathway opens only with an announcement that is open', async () => {
  const id = await opm.broughtTo('AUTHORIZED');
  const open = { id, expectedVersion: 3, state: 'OPEN' };
  const announcements = [{ controlNumber: '824512300', opensOn: '2026-11-22' }];
  expect(codeOf(await opm.updatePathway({ ...open, announcements }))).toBe('INPUT_INVALID');
  expect(recordOf(await opm.updatePathway(open))).toMatchObject({ state: 'OPEN' });
});

describe('the people of a pathway', () => {
  test('are OPM’s alone to see, and the redaction says so whether there are any or not', async () => {
    const id = await opm.baselined();
    const own = await seen(id, 'counts { placed marking { banner } }', recruiter);
    expect(own.pathway).toEqual({ counts: { placed: 0, marking: { banner: 'CUI//PRVCY' } } });
    for (const as of [
      publicPrincipal,
      officer('CISA'),
      { ...recruiter, clearance: 'U' as const },
    ]) {
      const { pathway, extensions } = await seen(id, 'counts { placed }', as);
      expect(pathway).toEqual({ counts: null });
      expect(extensions).toMatchObject({ redactions: [{ path: ['hiringPathway', 'counts'] }] });
    }
  });

  test('are no more in a stage than in the one before, and are not counted before their time', async () => {
    const id = await opm.broughtTo('OPEN');
    expect(codeOf(await opm.count(id, 'CERTIFIED', 1))).toBe('SKIPPED_STATE');
    leftBy(await opm.count(id, 'APPLIED', 10));
    const { pathway, version } = await opm.countsOf(id);
    leftBy(await opm.updatePathway({ id, expectedVersion: pathway.version, state: 'REVIEWING' }));
    expect(codeOf(await opm.count(id, 'CERTIFIED', 11))).toBe('INPUT_INVALID');
    const late = { id: countsId(id), expectedVersion: version, stage: 'CERTIFIED', count: 1 };
    expect(codeOf(await opm.reportCount({ ...late, on: '2026-11-22' }))).toBe('INPUT_INVALID');
    expect(codeOf(await opm.reportCount({ ...late, reason: 'Mr. Doe' }))).toBe('PII_FORBIDDEN');
    expect(codeOf(await opm.reportCount(late, officer('NSA')))).toBe('NOT_AUTHORIZED');
    expect(recordOf(await opm.count(id, 'CERTIFIED', 10))).toMatchObject({ version: version + 1 });
  });
});

test('the list is filtered by state, agency, series, role and hiring path', async () => {
  const id = await opm.baselined({
    ...PLAN,
    niceRoles: ['OG-WRL-016'],
    series: ['1560'],
    hiringPaths: ['LAND'],
  });
  for (const filter of [
    { series: ['1560'] },
    { hiringPath: ['LAND', 'PEACE'] },
    { niceRole: ['OG-WRL-016'], state: ['BASELINED'], agency: ['CISA'] },
  ]) {
    const { data } = await stage.ask(
      'query ($f: HiringPathwayFilter) { hiringPathways(filter: $f) { totalCount nodes { id } } }',
      { f: filter },
    );
    expect(data).toEqual({ hiringPathways: { totalCount: 1, nodes: [{ id }] } });
  }
});
