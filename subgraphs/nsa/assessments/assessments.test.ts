import { codeOf, idOf, recordOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal } from '../../contract/identity/principal.js';
import { Determinations } from '../testing/determinations.js';
import { developer, evaluator, someDeveloper } from '../testing/frontier-work.js';
import { seenBy } from '../testing/seen-by.js';
import { ASSESSMENT_STATES } from './assessment-record.js';

let stage: Stage;
let work: Determinations;
beforeAll(async () => {
  stage = await openStage();
  work = new Determinations(stage);
});
afterAll(() => stage.close());

const recipient = developer('LAB-TWO');

/** The identifier of a completed assessment of a new engagement. */
async function completed(alias: string): Promise<string> {
  const { id: engagement } = await work.broughtTo('BENCHMARKING', alias, 'none');
  const id = idOf(await work.beginAssessment({ engagement }));
  recordOf(await work.completeAssessment({ id, expectedVersion: 1 }));
  return id;
}

test('that a model was assessed is neither confirmed nor denied until it is released', async () => {
  const id = await completed('Dotterel');
  expect((await seenBy(stage, evaluator)).assessments.nodes).toContainEqual(
    expect.objectContaining({ id, state: 'COMPLETED', completedOn: '2026-11-21' }),
  );
  for (const as of [publicPrincipal, someDeveloper, officer('CISA'), officer('TREASURY')]) {
    expect((await seenBy(stage, as)).assessments).toEqual({ totalCount: 0, nodes: [] });
  }
  await work.release(id, 2, ['RECORD']);
  expect((await seenBy(stage, publicPrincipal)).assessments.nodes).toEqual([
    {
      id,
      state: 'COMPLETED',
      completedOn: null,
      frontierModel: null,
      shareGrants: { totalCount: 0 },
    },
  ]);
  await work.release(id, 3, ['COMPLETED_ON']);
  expect((await seenBy(stage, publicPrincipal)).assessments.nodes).toMatchObject([
    { id, completedOn: '2026-11-21', frontierModel: null },
  ]);
});

test('a share grant says with whom, how and under whose authority, and NSA and the recipient alone know of it', async () => {
  const assessment = await completed('Pratincole');
  const terms = { assessment, expiresOn: '2026-12-31', markingAtShare: { cui: ['SP-PROPIN'] } };
  const grant = recordOf(await work.share(terms));
  expect(grant).toMatchObject({
    version: 1,
    assessment: { id: assessment },
    recipientOrganization: 'LAB-TWO',
    recipientKind: 'RESEARCHER',
    scope: 'SUMMARY',
    form: 'ORAL',
    markingAtShare: { banner: 'CUI//SP-PROPIN' },
    authorizingOfficial: 'AI Security Center',
    grantedAt: new Date('2026-11-21T15:00:00Z'),
    expiresOn: '2026-12-31',
    revokedAt: null,
    acknowledgedAt: null,
    onwardSharing: 'FORBIDDEN',
  });
  const id = String(grant['id']);
  expect((await seenBy(stage, recipient)).shareGrants.nodes).toContainEqual(
    expect.objectContaining({ id, assessment: null, authorizingOfficial: 'AI Security Center' }),
  );
  for (const as of [publicPrincipal, someDeveloper, officer('CISA')]) {
    expect((await seenBy(stage, as)).shareGrants).toEqual({ totalCount: 0, nodes: [] });
  }
  const of = { id, expectedVersion: 1 };
  expect(codeOf(await work.acknowledge(of, someDeveloper))).toBe('NOT_FOUND');
  expect(codeOf(await work.acknowledge(of, evaluator))).toBe('NOT_AUTHORIZED');
  expect((await work.acknowledge(of, recipient)).record).toMatchObject({
    acknowledgedAt: new Date('2026-11-21T15:00:00Z'),
  });
  expect(codeOf(await work.acknowledge({ id, expectedVersion: 2 }, recipient))).toBe(
    'SKIPPED_STATE',
  );
  expect(codeOf(await work.revoke({ id, expectedVersion: 2 }, recipient))).toBe('NOT_AUTHORIZED');
  recordOf(await work.revoke({ id, expectedVersion: 2 }));
  expect(codeOf(await work.revoke({ id, expectedVersion: 3 }))).toBe('SKIPPED_STATE');
});

test('a revoked or lapsed grant is not acknowledged, and grants need an office, a completed assessment and a day to come', async () => {
  const assessment = await completed('Sanderling');
  const revoked = idOf(await work.share({ assessment }));
  recordOf(await work.revoke({ id: revoked, expectedVersion: 1 }));
  const late = { id: revoked, expectedVersion: 2 };
  expect(codeOf(await work.acknowledge(late, recipient))).toBe('SKIPPED_STATE');
  const past = await work.share({ assessment, expiresOn: '2026-11-20' });
  expect(codeOf(past)).toBe('INPUT_INVALID');
  const lapsing = idOf(await work.share({ assessment, expiresOn: '2026-11-21' }));
  stage.clock.advance(2 * 86_400_000);
  const lapsed = await work.acknowledge({ id: lapsing, expectedVersion: 1 }, recipient);
  expect(codeOf(lapsed)).toBe('SKIPPED_STATE');
  expect(codeOf(await work.share({ assessment }, officer('NSA')))).toBe('NOT_AUTHORIZED');
  expect(codeOf(await work.share({ assessment: 'NSA:assessment:never' }))).toBe('NOT_FOUND');
  const { id: engagement } = await work.broughtTo('BENCHMARKING', 'Greenshank', 'none');
  const underWay = idOf(await work.beginAssessment({ engagement }));
  expect(codeOf(await work.share({ assessment: underWay }))).toBe('SKIPPED_STATE');
});

test.each([
  ['through the gateway', undefined],
  ['at the own port of NSA', 'nsa' as const],
])('%s an assessment begins with benchmarking and is completed once', async (_, ownPortOf) => {
  const own = new Determinations(stage, ownPortOf);
  const early = await own.begun(`Early ${ownPortOf ?? ''}`);
  expect(codeOf(await own.beginAssessment({ engagement: early }))).toBe('SKIPPED_STATE');
  expect(codeOf(await own.beginAssessment({ engagement: 'NSA:engagement:never' }))).toBe(
    'NOT_FOUND',
  );
  const { id: engagement } = await own.broughtTo('BENCHMARKING', `Due ${ownPortOf ?? ''}`, 'none');
  const id = idOf(await own.beginAssessment({ engagement }));
  const back = await own.completeAssessment({ id, expectedVersion: 1, state: 'UNDER_WAY' });
  expect(codeOf(back)).toBe('SKIPPED_STATE');
  const ahead = await own.completeAssessment({ id, expectedVersion: 1, completedOn: '2027-01-01' });
  expect(codeOf(ahead)).toBe('INPUT_INVALID');
  recordOf(await own.completeAssessment({ id, expectedVersion: 1 }));
  for (const state of ASSESSMENT_STATES) {
    const again = await own.completeAssessment({ id, expectedVersion: 2, state });
    expect([state, codeOf(again)]).toEqual([state, 'SKIPPED_STATE']);
  }
});
