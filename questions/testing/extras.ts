import { Determinations } from '../../subgraphs/nsa/testing/determinations.js';
import { developer } from '../../subgraphs/nsa/testing/frontier-work.js';
import { Grants } from '../../subgraphs/omb/testing/grants.js';
import { Workforce } from '../../subgraphs/opm/testing/workforce.js';
import { Enforcement } from '../../subgraphs/doj/testing/enforcement.js';
import { Clearinghouse } from '../../subgraphs/treasury/testing/clearinghouse.js';
import { runImport, KEV_FILE, CVE_FILES } from '../../subgraphs/cisa/testing/catalogs.js';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { idOf, recordOf } from '../../testing/send-change.js';
import type { Stage } from '../../testing/stage.js';

export async function extras(stage: Stage): Promise<void> {
  const end = stage.clock.now();
  stage.clock.set('2026-09-15T15:00:00Z');
  const nsa = new Determinations(stage);
  const threshold = await nsa.determinedThreshold();
  for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) {
    for (const alias of ['one', 'two']) await nsa.begun(alias, developer(`LAB-${name}`));
  }
  const lab = developer('LAB-A');
  const { id } = await nsa.broughtTo('DESIGNATED_COVERED', 'three', threshold, lab);
  const assessment = idOf(await nsa.beginAssessment({ engagement: id }));
  recordOf(
    await nsa.completeAssessment({ id: assessment, expectedVersion: 1, completedOn: '2026-09-14' }),
  );
  idOf(await nsa.share({ assessment }));
  const model = (
    await stage
      .databaseOf('nsa')
      .collection('engagements')
      .findOne({ _id: id as never })
  )?.['frontierModel'] as string;
  stage.clock.set('2026-11-21T15:00:00Z');
  const house = new Clearinghouse(stage);
  const agreement = idOf(
    await house.change(
      'createTreasuryEarlyAccessAgreement',
      'earlyAccessAgreement',
      'id',
      { frontierModel: model },
      lab,
    ),
  );
  recordOf(
    await house.change(
      'updateTreasuryEarlyAccessAgreement',
      'earlyAccessAgreement',
      'id',
      {
        id: agreement,
        expectedVersion: 1,
        acknowledged: [
          'CONFIDENTIALITY',
          'CYBERSECURITY',
          'INSIDER_RISK',
          'INTELLECTUAL_PROPERTY',
          'USE',
          'NONDISCLOSURE',
        ],
      },
      lab,
    ),
  );
  recordOf(
    await house.change(
      'createTreasuryEarlyAccessWindow',
      'earlyAccessWindow',
      'id',
      {
        frontierModel: model,
        modelVersion: '1',
        opensOn: '2026-11-21',
        closesOn: '2026-12-02',
        plannedPartnerReleaseOn: '2026-12-10',
      },
      lab,
    ),
  );
  const grants = new Grants(stage);
  await grants.broughtTo('DIRECTABLE');
  await grants.broughtTo('NOT_DIRECTABLE');
  await grants.broughtTo('RELEVANCE_FOUND');
  stage.clock.set('2026-09-20T15:00:00Z');
  const opm = new Workforce(stage);
  await opm
    .placed([
      { count: 9, placedOn: '2026-09-19' },
      { count: 2, agency: 'OMB', directive: '2(e)', placedOn: '2026-09-19' },
    ])
    .catch((e: unknown) => console.error(e));
  stage.clock.set(end.toISOString());
  await runImport(stage, ['kev', KEV_FILE]);
  await runImport(stage, ['cve', ...CVE_FILES.slice(0, 10)]);
  const doj = new Enforcement(stage);
  const cases = await stage
    .databaseOf('treasury')
    .collection('clearinghouseCases')
    .find({ state: 'CLOSED', 'cveIds.0': { $exists: true } })
    .toArray();
  await doj.charged('1:26-cr-1', {
    cveIds: ['CVE-2021-34527'],
    statutes: ['18 USC 1030', '18 USC 1349'],
  });
  await doj.charged('1:26-cr-2', { cveIds: (cases[0]?.['cveIds'] as string[] | undefined) ?? [] });
  await doj.charged('1:26-cr-3', {
    statutes: ['18 USC 1343'],
    district: 'TXND',
    filedOn: '2026-08-01',
  });
  await ledgerCaughtUp(stage, 120_000);
}
