import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import { Mutations } from '../mutations.js';
import { idOf, recordOf } from '../send-change.js';
import { decider, officer, type Stage } from '../stage.js';
import type { Call, Provocations } from './provocation.js';

const clerk = officer('TREASURY', 'Clearinghouse');
const inspector = officer('TREASURY', 'Inspector General');
const secretary = decider('TREASURY', 'SECRETARY_OF_THE_TREASURY');
const TASK = { directive: '2(d)', title: 'Agree on an intake form' };

const create = (input: object, as = clerk): Call => ({
  mutation: 'createTreasuryTask',
  input: { ...TASK, ...input },
  as,
});
const update = (id: string, expectedVersion: number, input: object, as = clerk): Call => ({
  mutation: 'updateTreasuryTask',
  input: { id, expectedVersion, ...input },
  as,
});
const report = (input: object, as = clerk): Call => ({
  mutation: 'reportTreasuryDirective',
  input: { directive: '2(d)', expectedVersion: 1, ...input },
  as,
});

const treasury = (stage: Stage) => new Mutations(stage, 'TREASURY', clerk);
const task = async (stage: Stage, input: object = {}) =>
  idOf(await treasury(stage).createTask({ ...TASK, ...input }));

/** A task that its office says is complete; it has version 3. */
async function claimed(stage: Stage): Promise<string> {
  const id = await task(stage);
  recordOf(await treasury(stage).updateTask({ id, expectedVersion: 1, status: 'IN_PROGRESS' }));
  const claim = { id, expectedVersion: 2, status: 'REPORTED_COMPLETE' };
  recordOf(await treasury(stage).updateTask(claim));
  return id;
}

/** A proposal to release a task that is hidden. */
async function proposal(stage: Stage, by = clerk): Promise<string> {
  const id = await task(stage, { marking: { tlp: 'RED' } });
  const release = { id, expectedVersion: 1, target: 'RECORD', marking: {}, reason: 'It is time.' };
  return idOf(await treasury(stage).proposeRelease(release, by));
}
const end = (verb: string, id: string, as = secretary): Call => ({
  mutation: `${verb}TreasuryProposal`,
  input: { id, expectedVersion: 1 },
  as,
});

/** What refuses changes that every agency has. domain.md 4.0. */
export const OF_EVERY_AGENCY: Provocations = {
  NOT_FOUND: () => update('TREASURY:task:never', 1, { title: 'Another' }),
  INPUT_INVALID: () => create({ title: '' }),
  SIGN_IN_REQUIRED: () => create({}, publicPrincipal),
  NOT_AUTHORIZED: () => create({}, officer('DOJ', 'Criminal Division')),
  DECIDER_NOT_AUTHORIZED: async ({ stage }) =>
    end('confirm', await proposal(stage), decider('TREASURY', 'Clearinghouse')),
  SECOND_PERSON_REQUIRED: async ({ stage }) => end('confirm', await proposal(stage, secretary)),
  PROPOSER_ONLY: async ({ stage }) => end('withdraw', await proposal(stage), inspector),
  VERSION_CONFLICT: async ({ stage }) => update(await task(stage), 7, { title: 'Another' }),
  IDEMPOTENCY_KEY_REUSED: async ({ stage }) => {
    await task(stage, { idempotencyKey: 'refused' });
    return create({ title: 'Another', idempotencyKey: 'refused' });
  },
  CITATION_UNKNOWN: () => create({ directive: '9(z)' }),
  NOT_REPORTABLE: () => create({ directive: '3(c)' }),
  NOT_LEAD: () => report({ directive: '2(f)', expectedVersion: 0, work: 'IN_PROGRESS' }),
  SKIPPED_STATE: async ({ stage }) => update(await task(stage), 1, { status: 'VERIFIED_COMPLETE' }),
  DUE_DATE_OVERRIDE: async ({ stage }) => update(await task(stage), 1, { dueOn: '2027-01-01' }),
  CONTINUING_DUTY: async ({ stage }) =>
    update(await task(stage, { continuing: true }), 1, { status: 'REPORTED_COMPLETE' }),
  EVIDENCE_MISSING: async ({ stage }) =>
    update(await claimed(stage), 3, { status: 'VERIFIED_COMPLETE' }, inspector),
  VERIFIER_IS_CLAIMANT: async ({ stage }) =>
    update(await claimed(stage), 3, { status: 'VERIFIED_COMPLETE' }),
  BLOCKER_MISSING: async ({ stage }) => {
    const id = await task(stage);
    recordOf(await treasury(stage).updateTask({ id, expectedVersion: 1, status: 'IN_PROGRESS' }));
    return update(id, 2, { status: 'BLOCKED' });
  },
  CLASSIFICATION_SPILL_SUSPECTED: () => create({ title: 'TOP SECRET//SI//NOFORN' }),
  MARKING_OVERRIDE: async ({ stage }) => {
    const nsa = new Mutations(stage, 'NSA', officer('WAR', 'Chief Information Officer'));
    const first = { agency: 'WAR', directive: '5(d)', expectedVersion: 0, note: 'Paid.' };
    recordOf(await nsa.report({ ...first, marking: { tlp: 'RED' } }));
    const input = {
      agency: 'WAR',
      directive: '5(d)',
      expectedVersion: 1,
      publicity: 'PUBLISHED',
      marking: { tlp: 'GREEN' },
    };
    return {
      mutation: 'reportNSADirective',
      input,
      as: officer('WAR', 'Chief Information Officer'),
    };
  },
};
