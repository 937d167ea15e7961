import { dataOf } from '../../../testing/data-of.js';
import { databaseCommands } from '../../../testing/database-commands.js';
import { everyPage } from '../../../testing/every-page.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal } from '../../contract/identity/principal.js';
import { Enforcement, prosecutor, publicCaseInput } from '../testing/enforcement.js';

let stage: Stage;
let doj: Enforcement;
beforeAll(async () => {
  stage = await openStage();
  doj = new Enforcement(stage);
});
afterAll(() => stage.close());

interface Listed {
  readonly publicCases: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly docketNumber: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
const LIST = `query ($filter: PublicCaseFilter, $first: Int, $after: String) {
  publicCases(filter: $filter, first: $first, after: $after) {
    totalCount nodes { docketNumber } pageInfo { hasNextPage endCursor }
  }
}`;
const list = async (variables: Record<string, unknown>) =>
  dataOf(await stage.ask<Listed>(LIST, variables)).publicCases;

describe('a public case', () => {
  test('is there for everyone, with the presumption of innocence, and names nobody', async () => {
    const { record } = await doj.createCase(
      publicCaseInput('1:26-cr-00100', { statutes: ['18 U.S.C. 1030', '18 USC 1028A'] }),
    );
    expect(record).toMatchObject({
      id: 'DOJ:publicCase:NYSD:1:26-cr-00100',
      state: 'CHARGED',
      outcome: null,
      quarter: '2026-Q4',
      predicate: ['ILLEGAL_ACCESS'],
      presumption: expect.stringContaining('presumed innocent'),
      marking: { banner: 'UNCLASSIFIED' },
      statutes: [{ id: '18 USC 1030' }, { id: '18 USC 1028A' }],
      district: { name: 'Southern District of New York' },
    });
    expect((await list({})).nodes).toContainEqual({ docketNumber: '1:26-cr-00100' });
  });

  test.each([
    ['PLEA', null],
    ['VERDICT_GUILTY', null],
    ['ACQUITTED', expect.stringContaining('presumed innocent')],
    ['DISMISSED', expect.stringContaining('presumed innocent')],
  ])('that ended with %s is final, and says so', async (outcome, presumption) => {
    const id = await doj.charged(`1:26-cr-2${'PVAD'.indexOf(outcome.charAt(0))}00`);
    const end = { id, expectedVersion: 1, outcome, resolvedOn: '2026-11-21' };
    const { record } = await doj.updateCase(end);
    expect(record).toMatchObject({ state: 'RESOLVED', outcome, presumption, version: 2 });
    const again = { id, expectedVersion: 2, outcome: 'DISMISSED', resolvedOn: '2026-11-21' };
    expect(await doj.updateCase(again)).toMatchObject({ codes: ['SKIPPED_STATE'] });
    const more = { id, expectedVersion: 2, cveIds: ['CVE-2026-1234'] };
    expect(await doj.updateCase(more)).toMatchObject({ codes: ['SKIPPED_STATE'] });
  });

  test('takes what became public since', async () => {
    const id = await doj.charged('1:26-cr-00300', { cveIds: ['cve-2026-0001'] });
    const { record } = await doj.updateCase({
      id,
      expectedVersion: 1,
      cveIds: ['CVE-2026-0002', 'CVE-2026-0001'],
      pressReleaseUrl: 'https://www.justice.gov/opa/pr/example',
    });
    expect(record).toMatchObject({
      state: 'CHARGED',
      cveIds: ['CVE-2026-0001', 'CVE-2026-0002'],
      pressReleaseUrl: 'https://www.justice.gov/opa/pr/example',
    });
  });

  test.each([
    ['before it is filed', { filedOn: '2026-11-22' }, 'PRECHARGE_DISCLOSURE'],
    ['under what is no statute', { statutes: ['hacking'] }, 'STATUTE_UNKNOWN'],
    ['without a use of AI', { aiUse: [] }, 'INPUT_INVALID'],
    ['without a predicate', { predicate: null }, 'PREDICATE_MISSING'],
    [
      'of a fraud that no intrusion came with',
      { statutes: ['18 USC 1343'], aiUse: ['FURTHERING_OTHER_CRIME'], predicate: [] },
      'PREDICATE_MISSING',
    ],
    [
      'of another crime that was not furthered while engaged in access',
      { aiUse: ['FURTHERING_OTHER_CRIME'], predicate: ['ILLEGAL_ACCESS'] },
      'PREDICATE_MISSING',
    ],
    ['without a source', { evidence: [] }, 'INPUT_INVALID'],
    ['of no district', { district: 'NYXD' }, 'INPUT_INVALID'],
    ['of no docket', { docketNumber: 'United States v. Doe' }, 'INPUT_INVALID'],
    ['of a civil docket', { docketNumber: '1:26-cv-00001' }, 'INPUT_INVALID'],
    ['announced elsewhere', { pressReleaseUrl: 'https://justice.gov.example' }, 'INPUT_INVALID'],
    ['with what is no vulnerability', { cveIds: ['CVE-1'] }, 'INPUT_INVALID'],
  ])('is not recorded %s', async (_, input, code) => {
    for (const way of ['ask', 'askSubgraph'] as const) {
      const recorded = new Enforcement(stage, way);
      const { record, codes } = await recorded.createCase(publicCaseInput('1:26-cr-00400', input));
      expect({ record, codes }).toEqual({ record: null, codes: [code] });
    }
  });

  test.each([
    ['nobody', publicPrincipal, 'SIGN_IN_REQUIRED'],
    ['an officer of another agency', officer('TREASURY'), 'NOT_AUTHORIZED'],
    [
      'one who may not know what is under seal',
      { ...prosecutor, clearance: 'U' as const },
      'NOT_AUTHORIZED',
    ],
  ])('is recorded and changed for %s not', async (_, as, code) => {
    const made = await doj.createCase(publicCaseInput('1:26-cr-00500'), as);
    expect(made.codes).toEqual([code]);
    const change = { id: 'DOJ:publicCase:none', expectedVersion: 1, cveIds: ['CVE-2026-0001'] };
    expect((await doj.updateCase(change, as)).codes).toEqual([code]);
  });

  test('has one record for one docket, however it is written, and no change is lost', async () => {
    const id = await doj.charged('1:26-cr-00600');
    for (const docket of ['1:26-cr-00600', '1:26-cr-600', '01:26-cr-0600', '01:26-cr-000600']) {
      expect((await doj.createCase(publicCaseInput(docket))).codes).toEqual(['VERSION_CONFLICT']);
    }
    const change = { id, expectedVersion: 3, cveIds: ['CVE-2026-0001'] };
    expect((await doj.updateCase(change)).codes).toEqual(['VERSION_CONFLICT']);
    expect((await doj.updateCase({ ...change, id: `${id}0` })).codes).toEqual(['NOT_FOUND']);
    const early = { id, expectedVersion: 1, outcome: 'PLEA', resolvedOn: '2026-11-20' };
    expect((await doj.updateCase(early)).codes).toEqual(['INPUT_INVALID']);
    expect((await doj.updateCase({ id, expectedVersion: 1, outcome: 'PLEA' })).codes).toEqual([
      'INPUT_INVALID',
    ]);
  });
});

describe('the list', () => {
  beforeAll(async () => {
    await Promise.all(
      Array.from({ length: 7 }, (_, at) =>
        doj.charged(`3:26-cr-${at}`, {
          district: 'TXND',
          statutes: at < 3 ? ['18 USC 1343', '18 USC 1349'] : ['18 USC 1028'],
          filedOn: `2026-0${at + 3}-15`,
          aiUse: ['AGENT_DATA_ACCESS'],
          cveIds: at === 0 ? ['CVE-2026-7777'] : [],
        }),
      ),
    );
    const end = { expectedVersion: 1, outcome: 'PLEA', resolvedOn: '2026-11-20' };
    await doj.updateCase({ id: 'DOJ:publicCase:TXND:3:26-cr-00006', ...end });
  });

  test.each([
    ['statute', { statute: ['18 U.S.C. 1343'] }, 3],
    ['district', { district: ['TXND'] }, 7],
    ['quarter', { district: ['TXND'], quarter: ['2026-Q2'] }, 3],
    ['dates', { filedOnOrAfter: '2026-05-01', filedOnOrBefore: '2026-06-30' }, 2],
    ['outcome', { outcome: ['PLEA'], district: ['TXND'] }, 1],
    ['state', { state: ['RESOLVED'], district: ['TXND'] }, 1],
    ['vulnerability', { cve: ['cve-2026-7777'] }, 1],
    ['whether it cites one', { district: ['TXND'], citesVulnerability: true }, 1],
    ['whether it cites none', { district: ['TXND'], citesVulnerability: false }, 6],
    ['use of AI', { aiUse: ['AGENT_DATA_ACCESS'] }, 7],
  ])('is filtered by %s, by an index, and the counts agree', async (_, filter, expected) => {
    let found: Listed['publicCases'] | undefined;
    const commands = await databaseCommands(stage.databaseOf('doj'), async () => {
      found = await list({ filter });
    });
    expect(found?.totalCount).toBe(expected);
    expect(found?.nodes).toHaveLength(expected);
    for (const { planSummary } of commands.filter(({ ns }) => ns.endsWith('publicCases'))) {
      expect(planSummary).not.toMatch(/COLLSCAN/);
    }
    const { data } = await stage.ask<{ publicCaseCounts: { total: number } }>(
      'query ($filter: PublicCaseFilter) { publicCaseCounts(filter: $filter) { total } }',
      { filter },
    );
    expect(data?.publicCaseCounts.total).toBe(expected);
  });

  test('pages without a gap or an overlap, the newest first', async () => {
    const filter = { district: ['TXND'] };
    const pages = await everyPage((after) => list({ filter, first: 3, after }));
    const seen = pages.flatMap(({ nodes }) => nodes.map(({ docketNumber }) => docketNumber));
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((at) => `3:26-cr-0000${at}`));
  });

  test('is counted by district and quarter, by statute and by outcome, with a definition and a moment', async () => {
    const { data } = await stage.ask(
      `query ($filter: PublicCaseFilter) { publicCaseCounts(filter: $filter) {
        total definition asOf
        byDistrictAndQuarter { district { id } quarter count }
        byStatute { statute { id namedInOrder } count }
        byOutcome { outcome count }
      } }`,
      { filter: { district: ['TXND'] } },
    );
    const of = (quarter: string, count: number) => ({ district: { id: 'TXND' }, quarter, count });
    expect(data).toEqual({
      publicCaseCounts: {
        total: 7,
        definition: expect.stringContaining('one for each docket number'),
        asOf: new Date('2026-11-21T15:00:00Z'),
        byDistrictAndQuarter: [of('2026-Q1', 1), of('2026-Q2', 3), of('2026-Q3', 3)],
        byStatute: [
          { statute: { id: '18 USC 1028', namedInOrder: true }, count: 4 },
          { statute: { id: '18 USC 1343', namedInOrder: true }, count: 3 },
          { statute: { id: '18 USC 1349', namedInOrder: false }, count: 3 },
        ],
        byOutcome: [
          { outcome: null, count: 6 },
          { outcome: 'PLEA', count: 1 },
        ],
      },
    });
  });

  test.each([
    ['a district that there is none of', { district: ['NYXD'] }, 'DISTRICT_UNKNOWN'],
    ['a statute that there is none of', { statute: ['hacking'] }, 'STATUTE_UNKNOWN'],
    ['a quarter that there is none of', { quarter: ['2026-Q5'] }, 'QUARTER_UNKNOWN'],
  ])('%s is refused', async (_, filter, rule) => {
    const { errors } = await stage.ask(LIST, { filter });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule });
  });
});
