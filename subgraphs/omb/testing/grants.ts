import { idOf, leftBy, recordOf, sendChange, type Changed } from '../../../testing/send-change.js';
import { decider, officer, officerOfOffice, type Stage } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';
import {
  DETERMINATION_TRANSITIONS,
  isResult,
  type DeterminationState,
} from '../grants/determination-lifecycle.js';

const PROGRAM = 'id assistanceListing title awardingAgency { name code } version';
const DETERMINATION =
  'id state version orderOfCoordination marking { banner } availability { available } relevance { relevant } coordination { office requestedOn answeredOn } ruling { result grounds action actionDetail determinedOn } opportunity { number issuedBy } awards supersedes { id state } supersededBy { id }';

export const examiner = officer('OMB', 'Resource Management Office');
export const director = decider('OMB', 'DIRECTOR_OMB');

/** Findings and coordination as OMB may record them. */
export const AVAILABLE = {
  available: true,
  funds: {
    amount: 25_000_000,
    fiscalYear: 2026,
    treasuryAccount: '070-2026/2027-0413-000',
    asOf: '2026-11-20',
  },
  purposeAllows: true,
  basis: 'The account statement of November 20.',
};
export const RELEVANT = {
  relevant: true,
  beneficiaries: ['DEVELOPERS_OF_AI_VULNERABILITY_DETECTION'],
  basis: 'The opportunity is open to small businesses.',
};
/** Who answers for each office that section 2(e) names. */
export const COORDINATED_WITH = {
  NATIONAL_CYBER_DIRECTOR: officerOfOffice('NATIONAL_CYBER_DIRECTOR'),
  DIRECTOR_CISA: decider('CISA', 'DIRECTOR_CISA'),
} as const;

/** What each result needs beside it. */
export const RESULT = {
  DIRECTABLE: { result: 'DIRECTABLE' },
  NOT_DIRECTABLE: { result: 'NOT_DIRECTABLE', grounds: ['NOT_RELEVANT'] },
  DIRECTABLE_WITH_ACTION: {
    result: 'DIRECTABLE_WITH_ACTION',
    action: 'AMEND_OPPORTUNITY',
    actionDetail: 'Add developers of detection to the eligible applicants.',
  },
} as const;

const AWARDING = { name: 'National Science Foundation', code: 'NSF' };

/** OMB's own changes, through the public API or at the subgraph's own port. */
export class Grants {
  constructor(
    private readonly stage: Stage,
    private readonly way: 'ask' | 'askSubgraph' = 'ask',
  ) {}

  createProgram(input: Record<string, unknown>, as: Principal = examiner) {
    const given = {
      title: 'A program of the exercise',
      awardingAgency: AWARDING,
      evidence: [{ kind: 'PRIMARY_DOCUMENT', statement: 'The listing', source: 'SAM.gov' }],
      ...input,
    };
    return this.change('createOMBGrantProgram', 'grantProgram', PROGRAM, given, as);
  }

  updateProgram(input: Record<string, unknown>, as: Principal = examiner) {
    return this.change('updateOMBGrantProgram', 'grantProgram', PROGRAM, input, as);
  }

  createDetermination(input: Record<string, unknown>, as: Principal = examiner) {
    const name = 'createOMBGrantDetermination';
    return this.change(name, 'grantDetermination', DETERMINATION, input, as);
  }

  update(input: Record<string, unknown>, as: Principal = examiner) {
    const name = 'updateOMBGrantDetermination';
    return this.change(name, 'grantDetermination', DETERMINATION, input, as);
  }

  propose(input: Record<string, unknown>, as: Principal = examiner) {
    const given = { reason: 'It was looked at.', ...input };
    const name = 'proposeOMBGrantDetermination';
    return this.change(name, 'proposal', 'id version office marking { banner }', given, as);
  }

  confirm(id: unknown, as: Principal = director) {
    const input = { id, expectedVersion: 1 };
    return this.change('confirmOMBProposal', 'proposal', 'id version state', input, as);
  }

  /** The listing number of a program that is there; made where it is not. */
  async listed(assistanceListing = '47.070'): Promise<string> {
    await this.createProgram({ assistanceListing });
    return assistanceListing;
  }

  /** A new candidate, of a program that is there. */
  async candidate(input: Record<string, unknown> = {}): Promise<string> {
    const assistanceListing = await this.listed();
    return idOf(await this.createDetermination({ assistanceListing, ...input }));
  }

  /** Takes a determination one step, with whatever the step needs. */
  async step(
    id: string,
    expectedVersion: number,
    state: DeterminationState,
    needs: Record<string, unknown> = {},
  ): Promise<Changed> {
    const given = await this.prepare(id, state);
    return this.take(id, expectedVersion, state, { ...given, ...needs });
  }

  /** Asks for a state, with what is given beside it. */
  async take(
    id: string,
    expectedVersion: number,
    state: DeterminationState,
    needs: Record<string, unknown>,
  ): Promise<Changed> {
    if (!isResult(state)) return this.update({ id, expectedVersion, state, ...needs });
    const proposed = await this.propose({ id, expectedVersion, ...RESULT[state], ...needs });
    return proposed.record === null ? proposed : this.confirm(proposed.record['id']);
  }

  /** Asks an office about a determination: the consultation. */
  async ask(about: string, office: string, verb = 'COORDINATION'): Promise<Changed> {
    const input = { about, office, verb, question: 'Does it fit?' };
    const name = 'requestOMBConsultation';
    return this.change(name, 'consultation', 'id version state', input, examiner);
  }

  /** Asks both offices that section 2(e) names, and lets them answer. */
  async coordinate(id: string): Promise<void> {
    for (const [office, as] of Object.entries(COORDINATED_WITH)) {
      const { id: asked, version } = leftBy(await this.ask(id, office));
      const input = { id: asked, expectedVersion: version, outcome: 'NO_OBJECTION' };
      const name = 'answerOMBConsultation';
      recordOf(await this.change(name, 'consultation', 'id state', input, as));
    }
  }

  /** A new determination that came by a way. */
  async broughtBy(way: readonly DeterminationState[], input: Record<string, unknown> = {}) {
    const id = await this.candidate(input);
    for (const [at, state] of way.entries()) recordOf(await this.step(id, at + 1, state));
    return { id, version: way.length + 1 };
  }

  /** A new determination in a state, by the shortest way that the table has. */
  broughtTo(state: DeterminationState, input: Record<string, unknown> = {}) {
    const ways: DeterminationState[][] = [['CANDIDATE']];
    for (const way of ways) {
      const last = way.at(-1);
      if (last === undefined || last === state) return this.broughtBy(way.slice(1), input);
      ways.push(...DETERMINATION_TRANSITIONS[last].map((next) => [...way, next]));
    }
    throw new Error(`No way leads to ${state}.`);
  }

  /** Makes what a state needs to be there, and gives what is said beside it. */
  async prepare(id: string, state: DeterminationState): Promise<Record<string, unknown>> {
    switch (state) {
      case 'COORDINATED':
        await this.coordinate(id);
        return {};
      case 'AVAILABILITY_FOUND':
        return { availability: AVAILABLE };
      case 'RELEVANCE_FOUND':
        return { relevance: RELEVANT };
      case 'DIRECTED':
        return { opportunity: { number: 'NSF-26-1', issuedBy: 'NSF', postedOn: '2026-11-20' } };
      case 'AWARDED':
        return { awards: ['2600001'] };
      case 'SUPERSEDED':
        return { supersededBy: await this.successorOf(id) };
      default:
        return {};
    }
  }

  /** A determination that takes the place of another; where that is not determined, one that does not. */
  private async successorOf(id: string): Promise<string> {
    const assistanceListing = await this.listed();
    const made = await this.createDetermination({ assistanceListing, supersedes: id });
    if (made.record === null) return id;
    const successor = leftBy(made).id;
    const way = DETERMINED_NEGATIVE;
    for (const [at, state] of way.entries()) recordOf(await this.step(successor, at + 1, state));
    return successor;
  }

  private change(
    mutation: string,
    record: string,
    fields: string,
    input: Record<string, unknown>,
    as: Principal,
  ): Promise<Changed> {
    const ownPortOf = this.way === 'askSubgraph' ? ('omb' as const) : undefined;
    return sendChange(this.stage, { mutation, record, fields, input, as, ownPortOf });
  }
}

const DETERMINED_NEGATIVE: readonly DeterminationState[] = [
  'DATA_REQUESTED',
  'AVAILABILITY_FOUND',
  'RELEVANCE_FOUND',
  'COORDINATED',
  'NOT_DIRECTABLE',
];
