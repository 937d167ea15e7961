import type { Principal } from '../subgraphs/contract/identity/principal.js';
import { CyberPrograms, defensiveProgram } from '../subgraphs/cisa/testing/cyber-programs.js';
import { Directives } from '../subgraphs/cisa/testing/directives.js';
import { Enforcement } from '../subgraphs/doj/testing/enforcement.js';
import { Determinations } from '../subgraphs/nsa/testing/determinations.js';
import { placementInput, Workforce } from '../subgraphs/opm/testing/workforce.js';
import { Clearinghouse, memberOf } from '../subgraphs/treasury/testing/clearinghouse.js';
import { Mutations } from './mutations.js';
import { idOf, recordOf } from './send-change.js';
import type { Stage } from './stage.js';

/** A word that no public record has. */
export const HIDDEN_WORD = 'quokka';

/** An organization that takes part in hidden records. */
const someone: Principal = memberOf('Example Research');

/** What is public, and what hidden records hang on. */
export interface PublicRecords {
  readonly threshold: string;
  readonly pathway: string;
  readonly task: string;
}

/** Records that everyone may know of, of the kinds that are made public by steps. */
export async function makePublicRecords(stage: Stage): Promise<PublicRecords> {
  const nsa = new Determinations(stage);
  const threshold = await nsa.determinedThreshold();
  await nsa.release(threshold, 3, ['RECORD']);
  const { id } = await nsa.broughtTo('DETERMINATION_PENDING', 'Released', threshold);
  const designation = await nsa.designated(id, threshold, 'NOT_COVERED');
  await nsa.release(designation, 3, ['RECORD', 'FRONTIER_MODEL']);
  await new Enforcement(stage).issuedPriority();
  const pathway = await new Workforce(stage).broughtTo('ONBOARDED');
  const opm = new Mutations(stage, 'OPM');
  const task = idOf(
    await opm.createTask({ directive: '2(f)', title: 'Hire', dueOn: '2026-12-01' }),
  );
  return { threshold, pathway, task };
}

/** A record of each kind that its agency alone may know of, beside who reported it; identifiers by kind. */
export async function makeHiddenRecords(
  stage: Stage,
  { threshold, pathway, task }: PublicRecords,
): Promise<ReadonlyMap<string, string>> {
  const [doj, nsa] = [new Enforcement(stage), new Determinations(stage)];
  const [treasury, opm] = [new Clearinghouse(stage), new Workforce(stage)];
  const enforcementPriority = await doj.draft({ title: HIDDEN_WORD });
  const referral = await doj.submitted();
  const reported = { tlp: 'RED', title: HIDDEN_WORD, cveIds: ['CVE-2021-34527'] };
  const clearinghouseCase = await treasury.reported(reported, someone);
  const scanDeclaration = await treasury.declared({ tlp: 'RED' }, someone);
  const { id: engagement } = await nsa.broughtTo('DETERMINATION_PENDING', HIDDEN_WORD, threshold);
  const designation = await nsa.designated(engagement, threshold, 'DESIGNATED_COVERED');
  const thresholdDraft = idOf(await nsa.draftThreshold({ supersedes: threshold }));
  const assessment = idOf(await nsa.beginAssessment({ engagement }));
  recordOf(await nsa.completeAssessment({ id: assessment, expectedVersion: 1 }));
  const shareGrant = idOf(await nsa.share({ assessment }));
  const placed = placementInput(pathway, { agency: 'DOJ', directive: '4' });
  const placement = idOf(await opm.createPlacement(placed));
  const instrument = idOf(await new Directives(stage).create({ title: HIDDEN_WORD }));
  const planned = defensiveProgram({ title: HIDDEN_WORD, marking: { tlp: 'RED' } });
  const program = idOf(await new CyberPrograms(stage).defensive('create', planned));
  return new Map(
    Object.entries({
      ...{ instrument, program },
      ...{ enforcementPriority, referral, clearinghouseCase, scanDeclaration, engagement },
      ...{ designation, thresholdDraft, assessment, shareGrant, placement },
      ...(await hiddenTask(stage, task)),
    }),
  );
}

/** A task that waits for a public one, a proposal to release it and a question about it. */
async function hiddenTask(stage: Stage, waitsFor: string) {
  const treasury = new Mutations(stage, 'TREASURY');
  const marking = { tlp: 'RED' };
  const created = { directive: '2(d)', title: HIDDEN_WORD, dueOn: '2026-06-15', marking };
  const id = idOf(await treasury.createTask(created));
  const step = async (expectedVersion: number, change: object) =>
    recordOf(await treasury.updateTask({ id, expectedVersion, ...change }));
  await step(1, { status: 'IN_PROGRESS' });
  const blocker = { kind: 'STAFFING', task: waitsFor, owner: 'DIRECTOR_OPM' };
  await step(2, { status: 'BLOCKED', blockers: [blocker] });
  const release = { target: 'RECORD', marking: { tlp: 'CLEAR' }, reason: HIDDEN_WORD };
  const asked = { about: id, office: 'APST', verb: 'CONSULTATION', question: HIDDEN_WORD, marking };
  return {
    task: id,
    proposal: idOf(await treasury.proposeRelease({ id, expectedVersion: 3, ...release })),
    consultation: idOf(await treasury.requestConsultation(asked)),
  };
}
