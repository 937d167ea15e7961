import { machine, type Machines, type Way } from '../../../../testing/lifecycles/machine.js';
import { Mutations } from '../../../../testing/mutations.js';
import { idOf, recordOf } from '../../../../testing/send-change.js';
import {
  decider,
  officer,
  officerOfOffice,
  openStage,
  type Stage,
} from '../../../../testing/stage.js';
import { CONSULTATION_TRANSITIONS } from '../../consultations/consultation-lifecycle.js';
import { WORK_TRANSITIONS, type WorkState } from '../../order/work-state.js';
import { PROPOSAL_TRANSITIONS, type ProposalState } from '../../powers/proposal-lifecycle.js';
import { stateAt } from '../../powers/proposal-state.js';
import type { ProposalRecord } from '../../powers/proposal-record.js';

const clerk = officer('TREASURY', 'Clearinghouse');
const inspector = officer('TREASURY', 'Inspector General');
const secretary = decider('TREASURY', 'SECRETARY_OF_THE_TREASURY');

function treasury(stage: Stage, way: Way): Mutations {
  const by = way === 'ask' ? 'through the gateway' : 'at its own port';
  return new Mutations(stage, 'TREASURY', clerk, by);
}

const evidence = [
  { kind: 'PRIMARY_DOCUMENT', statement: 'The form.', source: 'Treasury', date: '2026-10-01' },
];
const NEEDS: Partial<Record<WorkState, object>> = {
  BLOCKED: { blockers: [{ kind: 'STAFFING', owner: 'DIRECTOR_OPM' }] },
  VERIFIED_COMPLETE: { evidence },
};

const WORK = machine<WorkState>({
  table: 'WORK_TRANSITIONS',
  transitions: WORK_TRANSITIONS,
  // To stay where it is, is no step.
  unasked: (from, to) => from === to,
  refusal: (from) => (from === 'CONTINUING' ? 'CONTINUING_DUTY' : 'SKIPPED_STATE'),
  over: (stage, way) => {
    const at = treasury(stage, way);
    const made = async (input: object) =>
      idOf(await at.createTask({ directive: '2(d)', title: 'Agree on a form', ...input }));
    return {
      collection: 'tasks',
      begin: (state) => made(state === 'CONTINUING' ? { continuing: true } : {}),
      ask: ({ id, version: expectedVersion }, status) =>
        at.updateTask(
          { id, expectedVersion, status, ...NEEDS[status] },
          status === 'VERIFIED_COMPLETE' ? inspector : clerk,
        ),
      field: 'status',
    };
  },
});

const CONSULTATION = machine({
  table: 'CONSULTATION_TRANSITIONS',
  transitions: CONSULTATION_TRANSITIONS,
  // It is requested when it is made.
  unasked: (_, to) => to === 'REQUESTED',
  event: (to) => ({
    authority: '2(d)',
    right: to === 'ANSWERED' ? 'ANSWER_CONSULTATION' : 'REQUEST_CONSULTATION',
  }),
  over: (stage, way) => {
    const at = treasury(stage, way);
    return {
      collection: 'consultations',
      begin: async () =>
        idOf(
          await at.requestConsultation({
            about: '2(d)',
            office: 'NATIONAL_CYBER_DIRECTOR',
            verb: 'CONSULTATION',
            question: 'Is the form sound?',
          }),
        ),
      ask: ({ id, version: expectedVersion }, to) =>
        to === 'WITHDRAWN'
          ? at.endConsultation('withdraw', { id, expectedVersion })
          : at.endConsultation(
              'answer',
              { id, expectedVersion, outcome: 'NO_OBJECTION' },
              officerOfOffice('NATIONAL_CYBER_DIRECTOR'),
            ),
    };
  },
});

const VERBS = { CONFIRMED: 'confirm', DECLINED: 'decline', WITHDRAWN: 'withdraw' } as const;

const PROPOSAL = machine<ProposalState>({
  table: 'PROPOSAL_TRANSITIONS',
  transitions: PROPOSAL_TRANSITIONS,
  // It is proposed when it is made, and lapses by the clock.
  unasked: (_, to) => to === 'PROPOSED' || to === 'LAPSED',
  over: (stage, way) => {
    const at = treasury(stage, way);
    const begin = async () => {
      const task = { directive: '2(d)', title: 'Agree on a form', marking: { tlp: 'RED' } };
      const id = idOf(await at.createTask(task));
      const release = { id, expectedVersion: 1, target: 'RECORD', marking: {} };
      return idOf(await at.proposeRelease({ ...release, reason: 'The form is agreed on.' }));
    };
    const end = (id: string, version: number, to: keyof typeof VERBS) =>
      at.endProposal(
        VERBS[to],
        { id, expectedVersion: version },
        to === 'WITHDRAWN' ? clerk : secretary,
      );
    return {
      collection: 'proposals',
      begin,
      bring: async (state) => {
        const id = await begin();
        if (state === 'LAPSED') stage.clock.advance(31 * 86_400_000);
        else if (state !== 'PROPOSED') recordOf(await end(id, 1, state));
        return id;
      },
      ask: ({ id, version }, to) => end(id, version, to as keyof typeof VERBS),
      stateOf: (stored) => stateAt(stored as unknown as ProposalRecord, stage.clock.now()),
    };
  },
});

/** How the lifecycles that every agency has are walked, at one of them. */
export const CONTRACT_MACHINES: Machines = {
  subgraph: 'treasury',
  openStage,
  // Proposals come last: while they are walked days go by, and a log never goes back.
  machines: [WORK, CONSULTATION, PROPOSAL],
};
