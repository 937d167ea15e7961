import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import {
  publicPrincipal,
  servicePrincipal,
  type Principal,
} from '../../contract/identity/principal.js';
import { Enforcement, prosecutor, publicCaseInput } from '../testing/enforcement.js';

let stage: Stage;
let doj: Enforcement;
beforeAll(async () => {
  stage = await openStage();
  doj = new Enforcement(stage);
});
afterAll(() => stage.close());

const WAYS = ['ask', 'askSubgraph'] as const;

/** Takes a new referral by steps to a state. */
async function referralIn(...states: readonly string[]): Promise<string> {
  const id = await doj.submitted();
  for (const [at, state] of states.entries()) {
    const { codes } = await doj.updateReferral({ id, expectedVersion: at + 1, state });
    expect(codes).toEqual([]);
  }
  return id;
}
const openMatter = () => referralIn('RECEIVED', 'ACCEPTED', 'MATTER_OPEN');

describe('a referral is submitted', () => {
  test('by an officer or decider of any agency, and begins as submitted', async () => {
    for (const as of [officer('TREASURY'), decider('CISA', 'DIRECTOR_CISA'), officer('WAR')]) {
      const { record } = await doj.submit({ sourceCaseRef: 'case-17' }, as);
      expect(record).toMatchObject({
        state: 'SUBMITTED',
        submittedBy: as.agency,
        sourceCaseRef: 'case-17',
        submittedOn: '2026-11-21',
      });
    }
  });

  const developer: Principal = { ...officer('NSA'), role: 'developer', agency: null };
  test.each<readonly [string, Record<string, unknown>, string, Principal]>([
    ['without a token', {}, 'SIGN_IN_REQUIRED', publicPrincipal],
    ['by a developer', {}, 'NOT_AUTHORIZED', developer],
    ['by an auditor', {}, 'NOT_AUTHORIZED', { ...officer('OMB'), role: 'auditor' }],
    ['for another agency', { agency: 'CISA' }, 'NOT_AUTHORIZED', officer('TREASURY')],
    [
      'by one who may not read such information',
      {},
      'NOT_AUTHORIZED',
      { ...officer('TREASURY'), clearance: 'U' },
    ],
    ['by a service', {}, 'AUTO_REFERRAL_FORBIDDEN', servicePrincipal('TREASURY', 'clearinghouse')],
  ])('%s not', async (_, input, code, as) => {
    for (const way of WAYS) {
      const { record, codes } = await new Enforcement(stage, way).submit(input, as);
      expect({ record, codes }).toEqual({ record: null, codes: [code] });
    }
  });

  test.each([
    ['no predicate', { predicate: null }, 'PREDICATE_MISSING'],
    ['an empty predicate', { predicate: [] }, 'PREDICATE_MISSING'],
    ['no use of AI', { aiUse: null }, 'PREDICATE_MISSING'],
    ['an empty use of AI', { aiUse: [] }, 'PREDICATE_MISSING'],
    [
      'another crime that was not furthered while engaged in access',
      { aiUse: ['FURTHERING_OTHER_CRIME'], predicate: ['ILLEGAL_ACCESS'] },
      'PREDICATE_MISSING',
    ],
    ['a report to the clearinghouse', { basis: 'CLEARINGHOUSE_REPORT' }, 'AUTO_REFERRAL_FORBIDDEN'],
    ['an engagement of a developer', { basis: 'DEVELOPER_ENGAGEMENT' }, 'AUTO_REFERRAL_FORBIDDEN'],
    [
      'a case of the clearinghouse',
      { sourceCaseRef: 'TREASURY:clearinghouseCase:0a1b2c3d' },
      'AUTO_REFERRAL_FORBIDDEN',
    ],
    [
      'an engagement within another reference',
      { basis: 'PUBLIC_SOURCE', sourceCaseRef: 'see(nsa_ENGAGEMENT-17)' },
      'AUTO_REFERRAL_FORBIDDEN',
    ],
    ['what is no statute', { statutes: ['18 USC 3553'] }, 'STATUTE_UNKNOWN'],
    ['no statute', { statutes: [] }, 'INPUT_INVALID'],
    ['a name for a reference', { sourceCaseRef: 'Jane Doe' }, 'INPUT_INVALID'],
    ['a name without blanks for a reference', { sourceCaseRef: 'Jane.Doe' }, 'INPUT_INVALID'],
  ])('with %s not', async (_, input, code) => {
    for (const way of WAYS) {
      const { record, codes } = await new Enforcement(stage, way).submit(input);
      expect({ record, codes }).toEqual({ record: null, codes: [code] });
    }
  });

  test('again with the same key, once', async () => {
    const first = await doj.submit({ idempotencyKey: 'once' });
    const again = await doj.submit({ idempotencyKey: 'once' });
    expect(again.record).toEqual(first.record);
  });
});

describe('before a public charge nothing of a case is made public', () => {
  test('a public case is not named beside any state but CHARGED, and CHARGED not without one', async () => {
    const id = await openMatter();
    const publicCase = await doj.charged('1:26-cr-90001');
    for (const input of [
      { publicCase },
      { publicCase, component: 'CCIPS' },
      { state: 'CHARGED' },
      { state: 'CHARGED', publicCase: 'DOJ:publicCase:NYSD:1:26-cr-99999' },
    ]) {
      for (const way of WAYS) {
        const change = { id, expectedVersion: 4, ...input };
        const { codes } = await new Enforcement(stage, way).updateReferral(change);
        expect(codes).toEqual(['PRECHARGE_DISCLOSURE']);
      }
    }
  });

  test('a charge under seal is neither recorded as public nor linked, until the seal is lifted', async () => {
    const id = await openMatter();
    const other = await doj.charged('1:26-cr-90002');
    const sealedDocket = '1:26-cr-90003';
    const sealed = await doj.updateReferral({ id, expectedVersion: 4, sealedDocket });
    expect(sealed.record).toMatchObject({ state: 'MATTER_OPEN', sealedDocket });
    for (const way of WAYS) {
      const port = new Enforcement(stage, way);
      expect((await port.createCase(publicCaseInput(sealedDocket))).codes).toEqual(['SEALED']);
      const charge = { id, expectedVersion: 5, state: 'CHARGED', publicCase: other };
      expect((await port.updateReferral(charge)).codes).toEqual(['SEALED']);
    }
    expect(
      (await doj.updateReferral({ id, expectedVersion: 5, sealLifted: true })).record,
    ).toMatchObject({ sealedDocket: null });
    const publicCase = await doj.charged(sealedDocket);
    const charge = { id, expectedVersion: 6, state: 'CHARGED', publicCase };
    expect((await doj.updateReferral(charge)).record).toMatchObject({ state: 'CHARGED' });
  });

  test('a seal holds for every spelling of its docket, and so does its lifting', async () => {
    const id = await openMatter();
    const sealed = { id, expectedVersion: 4, sealedDocket: '02:26-cr-0123' };
    expect((await doj.updateReferral(sealed)).record).toMatchObject({
      sealedDocket: '2:26-cr-00123',
    });
    const spellings = ['2:26-cr-00123', '2:26-cr-123', '02:26-cr-0123', '02:26-cr-000123'];
    for (const docket of spellings) {
      expect((await doj.createCase(publicCaseInput(docket))).codes).toEqual(['SEALED']);
    }
    await doj.updateReferral({ id, expectedVersion: 5, sealLifted: true });
    expect(await doj.charged('2:26-cr-123')).toBe('DOJ:publicCase:NYSD:2:26-cr-00123');
    const matter = { id: await openMatter(), expectedVersion: 4 };
    for (const sealedDocket of spellings) {
      const { codes } = await doj.updateReferral({ ...matter, sealedDocket });
      expect(codes).toEqual(['INPUT_INVALID']);
    }
  });

  test('a seal is for a docket that is not public, while a matter is open, and lifted where there is one', async () => {
    const early = await doj.submitted();
    const seal = { expectedVersion: 1, sealedDocket: '1:26-cr-90005' };
    expect((await doj.updateReferral({ id: early, ...seal })).codes).toEqual(['SKIPPED_STATE']);
    const lift = { id: early, expectedVersion: 1, sealLifted: true };
    expect((await doj.updateReferral(lift)).codes).toEqual(['INPUT_INVALID']);
    const id = await openMatter();
    await doj.charged('1:26-cr-90006');
    const known = { id, expectedVersion: 4, sealedDocket: '1:26-cr-90006' };
    expect((await doj.updateReferral(known)).codes).toEqual(['INPUT_INVALID']);
  });

  test('a referral is resolved only when its public case is, and takes its outcome', async () => {
    const id = await openMatter();
    const publicCase = await doj.charged('1:26-cr-90007');
    await doj.updateReferral({ id, expectedVersion: 4, state: 'CHARGED', publicCase });
    const resolve = { id, expectedVersion: 5, state: 'RESOLVED' };
    expect((await doj.updateReferral(resolve)).codes).toEqual(['SKIPPED_STATE']);
    const end = { id: publicCase, expectedVersion: 1, outcome: 'ACQUITTED' };
    await doj.updateCase({ ...end, resolvedOn: '2026-11-21' });
    expect((await doj.updateReferral(resolve)).record).toMatchObject({
      state: 'RESOLVED',
      outcome: 'ACQUITTED',
      publicCase: { id: publicCase },
    });
  });

  test('a case that was filed before the referral did not come of it', async () => {
    const id = await openMatter();
    const publicCase = await doj.charged('1:26-cr-90008', { filedOn: '2026-11-20' });
    const charge = { id, expectedVersion: 4, state: 'CHARGED', publicCase };
    expect((await doj.updateReferral(charge)).codes).toEqual(['INPUT_INVALID']);
  });
});

describe('a step', () => {
  test('of a declination says why, and no other does', async () => {
    const id = await referralIn('RECEIVED');
    const step = { id, expectedVersion: 2 };
    expect((await doj.updateReferral({ ...step, state: 'DECLINED' })).codes).toEqual([
      'INPUT_INVALID',
    ]);
    const odd = { ...step, state: 'ACCEPTED', declination: 'INCOMPLETE' };
    expect((await doj.updateReferral(odd)).codes).toEqual(['INPUT_INVALID']);
  });

  test('is refused for a lost update, a referral that is none, and nothing at all', async () => {
    const id = await doj.submitted();
    const step = { id, expectedVersion: 2, state: 'RECEIVED' };
    expect((await doj.updateReferral(step)).codes).toEqual(['VERSION_CONFLICT']);
    expect((await doj.updateReferral({ ...step, id: 'DOJ:referral:none' })).codes).toEqual([
      'NOT_FOUND',
    ]);
    expect((await doj.updateReferral({ id, expectedVersion: 1 })).codes).toEqual(['INPUT_INVALID']);
  });

  test('is DOJ’s: whoever submitted it learns not even whether it is there', async () => {
    const id = await doj.submitted();
    for (const as of [officer('TREASURY'), { ...prosecutor, clearance: 'U' as const }]) {
      const answers = [id, 'DOJ:referral:none'].map((one) =>
        doj.updateReferral({ id: one, expectedVersion: 1, state: 'RECEIVED' }, as),
      );
      const [there, never] = await Promise.all(answers);
      expect(there).toEqual(never);
      expect(there?.codes).toEqual(['NOT_AUTHORIZED']);
    }
  });
});
