import { Mutations } from '../../../testing/mutations.js';
import { codeOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal } from '../identity/principal.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const dated = (statement: string, source: string, date: string) => ({
  kind: 'PRIMARY_DOCUMENT',
  statement,
  source,
  date,
});
const asked = (...offices: string[]) =>
  offices.map((office) => ({
    office,
    requestedOn: '2026-06-10',
    respondedOn: '2026-06-20',
    outcome: 'No objection.',
  }));

describe('a report', () => {
  test('moves forward as work does, and keeps earlier evidence and consultations', async () => {
    const omb = new Mutations(stage, 'OMB', officer('OMB', 'Resource Management Office'));
    const begun = await omb.report({
      directive: '2(e)',
      expectedVersion: 1,
      work: 'IN_PROGRESS',
      consultations: asked('NATIONAL_CYBER_DIRECTOR'),
    });
    expect(begun.record).toMatchObject({
      work: 'IN_PROGRESS',
      version: 2,
      reportedBy: 'Resource Management Office',
    });
    const done = await omb.report({
      directive: '2(e)',
      expectedVersion: 2,
      work: 'REPORTED_COMPLETE',
      publicity: 'PUBLISHED',
      completedOn: '2026-10-01',
      consultations: asked('DIRECTOR_CISA'),
      evidence: [
        {
          kind: 'PRIMARY_DOCUMENT',
          statement: 'The determination.',
          source: 'OMB',
          date: '2026-10-01',
        },
      ],
    });
    expect(done.record).toMatchObject({
      work: 'REPORTED_COMPLETE',
      claimedBy: 'Resource Management Office',
      consultations: [{ office: 'NATIONAL_CYBER_DIRECTOR' }, { office: 'DIRECTOR_CISA' }],
    });
  });

  test('of completion needs every office that the order says to consult', async () => {
    const cisa = new Mutations(stage, 'CISA', officer('CISA', 'Cybersecurity Division'));
    const complete = { directive: '2(c)(i)', expectedVersion: 1, work: 'REPORTED_COMPLETE' };
    const without = await cisa.report({
      ...complete,
      consultations: asked('DIRECTOR_OMB', 'APNSA'),
    });
    expect(codeOf(without)).toBe('CONSULTATION_MISSING');
    expect(without.userErrors[0]?.message).toContain('National Cyber Director');
    const all = asked('DIRECTOR_OMB', 'APNSA', 'NATIONAL_CYBER_DIRECTOR');
    expect((await cisa.report({ ...complete, consultations: all })).record).toMatchObject({
      version: 2,
    });
  });

  test('counts an office as asked through whom the order routes it', async () => {
    const treasury = new Mutations(stage, 'TREASURY', officer('TREASURY', 'Cybersecurity Office'));
    const claim = { directive: '2(d)', expectedVersion: 1, work: 'REPORTED_COMPLETE' };
    expect(codeOf(await treasury.report(claim))).toBe('CONSULTATION_MISSING');
    const consultations = asked('NATIONAL_CYBER_DIRECTOR', 'DIRECTOR_NSA', 'DIRECTOR_CISA');
    expect((await treasury.report({ ...claim, consultations })).record).toMatchObject({
      version: 2,
    });
  });

  test("that only the public record made is nobody's claim: the lead makes it its own, or says otherwise", async () => {
    const nsa = new Mutations(stage, 'NSA', officer('NSA', 'Cybersecurity Directorate'));
    const on = { directive: '3(b)', expectedVersion: 1 };
    const evidence = [dated('The framework.', 'NSA', '2026-08-20')];
    const verify = { ...on, work: 'VERIFIED_COMPLETE', evidence };
    const consultations = asked('NATIONAL_CYBER_DIRECTOR', 'APST', 'DIRECTOR_NIST');
    expect(codeOf(await nsa.report({ ...verify, consultations }))).toBe('VERIFIER_IS_CLAIMANT');
    const otherwise = await nsa.report({ ...on, work: 'IN_PROGRESS' });
    expect(otherwise.record).toMatchObject({ work: 'IN_PROGRESS', claimedBy: null });
  });

  test('is verified by another office and another person than claimed, on evidence, and is then final', async () => {
    const opm = new Mutations(stage, 'OPM', officer('OPM', 'Tech Force Office'));
    const inspector = officer('OPM', 'Inspector General');
    await opm.report({ directive: '2(f)', expectedVersion: 1, work: 'IN_PROGRESS' });
    await opm.report({ directive: '2(f)', expectedVersion: 2, work: 'REPORTED_COMPLETE' });
    const verify = { directive: '2(f)', expectedVersion: 3, work: 'VERIFIED_COMPLETE' };
    expect(codeOf(await opm.report(verify))).toBe('VERIFIER_IS_CLAIMANT');
    const evidence = [dated('The new announcement.', 'USAJOBS', '2026-10-01')];
    const samePerson = { ...inspector, subject: officer('OPM', 'Tech Force Office').subject };
    expect(codeOf(await opm.report({ ...verify, evidence }, samePerson))).toBe(
      'VERIFIER_IS_CLAIMANT',
    );
    expect((await opm.report({ ...verify, evidence }, inspector)).record).toMatchObject({
      version: 4,
    });
    const after = { directive: '2(f)', expectedVersion: 4 };
    expect(codeOf(await opm.report({ ...after, work: 'IN_PROGRESS' }))).toBe('SKIPPED_STATE');
    expect(codeOf(await opm.report({ ...after, completedOn: '2026-11-01' }))).toBe('SKIPPED_STATE');
    expect((await opm.report({ ...after, publicity: 'PUBLISHED' })).record).toMatchObject({
      version: 5,
    });
  });

  test('without evidence cannot be verified', async () => {
    const war = new Mutations(stage, 'NSA', officer('WAR', 'Chief Information Officer'));
    const on = { agency: 'WAR', directive: '5(d)' };
    await war.report({ ...on, expectedVersion: 0, work: 'IN_PROGRESS' });
    await war.report({ ...on, expectedVersion: 1, work: 'REPORTED_COMPLETE' });
    const verify = { ...on, expectedVersion: 2, work: 'VERIFIED_COMPLETE' };
    expect(codeOf(await war.report(verify, officer('WAR', 'Comptroller')))).toBe(
      'EVIDENCE_MISSING',
    );
  });

  test.each([
    [
      'on a continuing duty as complete',
      'DOJ',
      { directive: '4', expectedVersion: 1, work: 'REPORTED_COMPLETE' },
      'CONTINUING_DUTY',
    ],
    [
      'by an agency that does not lead',
      'OPM',
      { directive: '2(d)', expectedVersion: 0, work: 'IN_PROGRESS' },
      'NOT_LEAD',
    ],
    [
      'on a provision that has parts to report on',
      'CISA',
      { directive: '2(c)', expectedVersion: 0, note: 'x' },
      'NOT_REPORTABLE',
    ],
    [
      'on a prohibition',
      'NSA',
      { directive: '3(c)', expectedVersion: 0, note: 'x' },
      'NOT_REPORTABLE',
    ],
    [
      'on a citation that the order does not have',
      'NSA',
      { directive: '9', expectedVersion: 0, note: 'x' },
      'CITATION_UNKNOWN',
    ],
    [
      'from an old version',
      'NSA',
      { directive: '3(a)', expectedVersion: 0, note: 'x' },
      'VERSION_CONFLICT',
    ],
    [
      'that skips a state',
      'NSA',
      { directive: '3(a)', expectedVersion: 1, work: 'NOT_STARTED' },
      'SKIPPED_STATE',
    ],
    [
      'of a consultation with an office that the order does not name there',
      'NSA',
      { directive: '3(a)', expectedVersion: 1, consultations: asked('ATTORNEY_GENERAL') },
      'INPUT_INVALID',
    ],
    [
      'of a consultation in the future',
      'NSA',
      {
        directive: '3(a)',
        expectedVersion: 1,
        consultations: [{ office: 'APST', requestedOn: '2026-12-01' }],
      },
      'INPUT_INVALID',
    ],
    [
      'of an answer before the question',
      'NSA',
      {
        directive: '3(a)',
        expectedVersion: 1,
        consultations: [{ office: 'APST', requestedOn: '2026-07-01', respondedOn: '2026-06-01' }],
      },
      'INPUT_INVALID',
    ],
    ['that says nothing', 'NSA', { directive: '3(a)', expectedVersion: 1 }, 'INPUT_INVALID'],
    [
      'of completion before the order',
      'NSA',
      { directive: '3(a)', expectedVersion: 1, completedOn: '2020-01-01' },
      'INPUT_INVALID',
    ],
    [
      'that an office did not claim',
      'NSA',
      { directive: '3(a)', expectedVersion: 1, work: 'REPORTED_COMPLETE' },
      'NOT_AUTHORIZED',
    ],
  ] as const)('%s is refused, and nothing is written', async (_, agency, input, expected) => {
    const events = stage
      .databaseOf(
        agency === 'DOJ' ? 'doj' : agency === 'OPM' ? 'opm' : agency === 'CISA' ? 'cisa' : 'nsa',
      )
      .collection('events');
    const before = await events.countDocuments();
    const changed = await new Mutations(stage, agency).report(input);
    expect(codeOf(changed)).toBe(expected);
    expect(changed.record).toBeNull();
    expect(await events.countDocuments()).toBe(before);
  });

  test.each([
    ['nobody', publicPrincipal, 'SIGN_IN_REQUIRED'],
    ['an officer of another agency', officer('OPM'), 'NOT_AUTHORIZED'],
    ['the subgraph that keeps the records of the lead', officer('NSA'), 'NOT_AUTHORIZED'],
  ])('on the duty of the Department of War by %s is refused', async (_, as, expected) => {
    const nsa = new Mutations(stage, 'NSA', as);
    expect(
      codeOf(await nsa.report({ agency: 'WAR', directive: '2(b)', expectedVersion: 1, note: 'x' })),
    ).toBe(expected);
  });
});
