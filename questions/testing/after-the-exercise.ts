import { CVE_FILES, cveFile, KEV_FILE, runImport } from '../../subgraphs/cisa/testing/catalogs.js';
import { CyberPrograms, partner } from '../../subgraphs/cisa/testing/cyber-programs.js';
import { Enforcement } from '../../subgraphs/doj/testing/enforcement.js';
import { Determinations } from '../../subgraphs/nsa/testing/determinations.js';
import { developer } from '../../subgraphs/nsa/testing/frontier-work.js';
import { Clearinghouse } from '../../subgraphs/treasury/testing/clearinghouse.js';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { Mutations } from '../../testing/mutations.js';
import { idOf, leftBy, recordOf } from '../../testing/send-change.js';
import type { Stage } from '../../testing/stage.js';
import type { Case } from './about-the-clearinghouse.js';
import { KeptRecords } from './kept-records.js';

/** In KEV, and not in it. */
const LISTED = 'CVE-2016-3427';
const NOT_LISTED = ['CVE-2024-0818', 'CVE-2024-20259', 'CVE-2024-2186'];

/** In the new year the last quarter of the exercise is over, and can be counted. */
const IN_THE_NEW_YEAR = '2027-01-05T15:00:00Z';

/** What an exercise of this size does not bring about, so that every question has something to answer. */
export async function goOnAfterTheExercise(stage: Stage): Promise<void> {
  const { lab, model } = await designatedModel(stage);
  await selectPartners(stage, model, lab);
  await blockForStaffing(stage);
  await importCatalogs(stage);
  await chargeInPublic(stage);
  stage.clock.set(IN_THE_NEW_YEAR);
  await openWindow(stage, model, lab);
  await ledgerCaughtUp(stage);
}

async function designatedModel(stage: Stage) {
  const nsa = new Determinations(stage);
  const lab = developer('EXERCISE LAB');
  const threshold = await nsa.thresholdInForce();
  const { id } = await nsa.broughtTo('DESIGNATED_COVERED', 'EXERCISE-Heron', threshold, lab);
  const engagements = await new KeptRecords(stage).of<{
    readonly _id: string;
    readonly frontierModel: string;
  }>('nsa', 'engagements');
  return { lab, model: engagements.find(({ _id }) => _id === id)?.frontierModel ?? '' };
}

async function selectPartners(stage: Stage, model: string, lab: ReturnType<typeof developer>) {
  const cisa = new CyberPrograms(stage);
  for (let number = 1; number <= 3; number += 1) {
    const proposed = partner(model, { organization: `EXERCISE Hospitals ${number}` });
    const { id, version } = leftBy(await cisa.partner('submit', proposed, lab));
    if (number > 2) continue;
    recordOf(await cisa.partner('update', { id, expectedVersion: version, state: 'AGREED' }));
  }
  const accessProgram = await cisa.running();
  const offer = { accessProgram, frontierModel: model };
  const { id, version } = leftBy(await cisa.offer('create', offer));
  recordOf(await cisa.offer('confirm', { id, expectedVersion: version }, lab));
}

async function blockForStaffing(stage: Stage): Promise<void> {
  const treasury = new Mutations(stage, 'TREASURY');
  const title = 'EXERCISE: Staff the intake desk';
  const id = idOf(await treasury.createTask({ directive: '2(d)', title }));
  recordOf(await treasury.updateTask({ id, expectedVersion: 1, status: 'IN_PROGRESS' }));
  const blockers = [{ kind: 'STAFFING', since: '2026-11-20', owner: 'DIRECTOR_OPM' }];
  const change = { id, expectedVersion: 2, status: 'BLOCKED', blockers };
  recordOf(await treasury.updateTask(change));
}

async function importCatalogs(stage: Stage): Promise<void> {
  await runImport(stage, ['kev', KEV_FILE]);
  const files = [LISTED, ...NOT_LISTED].map(cveFile).filter((file) => CVE_FILES.includes(file));
  await runImport(stage, ['cve', ...files]);
  const cveIds = [LISTED, ...NOT_LISTED.slice(0, 1)];
  await Promise.all(cveIds.map((cveId) => new Clearinghouse(stage).reported({ cveIds: [cveId] })));
}

async function chargeInPublic(stage: Stage): Promise<void> {
  const doj = new Enforcement(stage);
  const cases = await new KeptRecords(stage).of<Case>('treasury', 'clearinghouseCases');
  const closed = cases.find(({ state, cveIds }) => state === 'CLOSED' && cveIds.length > 0);
  await doj.charged('1:99-cr-00001', { filedOn: '2026-11-20', cveIds: [LISTED] });
  await doj.charged('1:99-cr-00002', { filedOn: '2026-11-20', cveIds: closed?.cveIds ?? [] });
}

async function openWindow(stage: Stage, model: string, lab: ReturnType<typeof developer>) {
  const house = new Clearinghouse(stage);
  const agreement = await house.change(
    'createTreasuryEarlyAccessAgreement',
    'earlyAccessAgreement',
    'id version',
    { frontierModel: model },
    lab,
  );
  const { id, version } = leftBy(agreement);
  const acknowledged = [
    'CONFIDENTIALITY',
    'CYBERSECURITY',
    'INSIDER_RISK',
    'INTELLECTUAL_PROPERTY',
    'NONDISCLOSURE',
    'USE',
  ];
  const acknowledge = { id, expectedVersion: version, acknowledged };
  const [update, record] = ['updateTreasuryEarlyAccessAgreement', 'earlyAccessAgreement'];
  recordOf(await house.change(update, record, 'id', acknowledge, lab));
  const window = {
    frontierModel: model,
    modelVersion: 'EXERCISE 1',
    opensOn: '2027-01-05',
    closesOn: '2027-01-10',
    plannedPartnerReleaseOn: '2027-01-20',
  };
  const create = 'createTreasuryEarlyAccessWindow';
  recordOf(await house.change(create, 'earlyAccessWindow', 'id', window, lab));
}
