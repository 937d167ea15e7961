import { idOf, leftBy, recordOf, sendChange, type Changed } from '../../../testing/send-change.js';
import { decider, officer, officerOfOffice, type Stage } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';
import {
  INSTRUMENT_DECISIONS,
  INSTRUMENT_TRANSITIONS,
  isDecided,
  type InstrumentState,
} from '../binding-operational-directives/instrument-lifecycle.js';

const BINDING =
  '... on BindingOperationalDirective { number supplements { id } supplementedBy { id } actions { id dueOn } }';
const INSTRUMENT = `id kind state version title issuedOn endedOn endReason marking { banner } appliesTo purposes { citation } succeededBy { id } revokes { id } ${BINDING}`;
const REQUIRED =
  'id agency action state dueOn channel version marking { banner } steps { state on agency office statement }';

/** A directive that the public record names and that is in force. */
export const BOD_26_04 = 'CISA:instrument:BOD-26-04';

export const drafter = officer('CISA', 'Cybersecurity Division');
export const directorOfCisa = decider('CISA', 'DIRECTOR_CISA');

/** Who answers for each office that section 2(c) names. */
export const CONSULTED = {
  DIRECTOR_OMB: decider('OMB', 'DIRECTOR_OMB'),
  APNSA: officerOfOffice('APNSA'),
  NATIONAL_CYBER_DIRECTOR: officerOfOffice('NATIONAL_CYBER_DIRECTOR'),
} as const;

/** An action as CISA may draft it. */
export const ACTION = {
  id: 'INVENTORY',
  text: 'Make an inventory.',
  dueRule: { kind: 'OFFSET', offsetDays: 30 },
  reportingChannel: 'CYBERSCOPE',
};

/** What each decision needs beside it. */
const NEEDS = {
  ISSUE: {},
  CLOSE: { endReason: 'It is done.' },
  REVOKE: { endReason: 'It is not needed any more.' },
  SUPERSEDE: { succeededBy: BOD_26_04 },
} as const;

const lastNumber = { BOD: -1, ED: -1 };

/** A number of fiscal year 2027 that nobody used before: a kind has a hundred of them, so drafts get none. */
export function nextNumber(kind: keyof typeof lastNumber = 'BOD'): string {
  lastNumber[kind] += 1;
  return `${kind} 27-${String(lastNumber[kind]).padStart(2, '0')}`;
}

/** CISA's own changes, through the public API or at the subgraph's own port. */
export class Directives {
  constructor(
    private readonly stage: Stage,
    private readonly way: 'ask' | 'askSubgraph' = 'ask',
  ) {}

  create(input: Record<string, unknown> = {}, as: Principal = drafter) {
    const given = {
      kind: 'BOD',
      title: 'A directive of the exercise',
      appliesTo: ['FCEB_AGENCIES'],
      ...(input['kind'] === 'GUIDANCE' ? {} : { actions: [ACTION] }),
      ...input,
    };
    return this.change('createCISAInstrument', 'instrument', INSTRUMENT, given, as);
  }

  update(input: Record<string, unknown>, as: Principal = drafter) {
    return this.change('updateCISAInstrument', 'instrument', INSTRUMENT, input, as);
  }

  propose(input: Record<string, unknown>, as: Principal = drafter) {
    const given = { reason: 'It was looked at.', ...input };
    const name = 'proposeCISAInstrumentDecision';
    return this.change(name, 'proposal', 'id version office marking { banner }', given, as);
  }

  confirm(id: unknown, as: Principal = directorOfCisa) {
    const input = { id, expectedVersion: 1 };
    return this.change('confirmCISAProposal', 'proposal', 'id version state', input, as);
  }

  /** Takes a directive or guidance one step, with whatever the step needs. */
  async step(
    id: string,
    expectedVersion: number,
    state: InstrumentState,
    needs: Record<string, unknown> = {},
  ): Promise<Changed> {
    await this.prepare(id, state);
    return this.take(id, expectedVersion, state, needs);
  }

  /** Asks whom a state needs to have been asked. */
  async prepare(id: string, state: InstrumentState): Promise<void> {
    if (state === 'ISSUED') await this.consult(id);
  }

  /** Asks for a state, by a decision where it takes one. */
  async take(
    id: string,
    expectedVersion: number,
    state: InstrumentState,
    needs: Record<string, unknown> = {},
  ): Promise<Changed> {
    if (!isDecided(state)) return this.update({ id, expectedVersion, state, ...needs });
    const [decision] = (Object.keys(NEEDS) as (keyof typeof NEEDS)[]).filter(
      (one) => INSTRUMENT_DECISIONS[one] === state,
    );
    if (decision === undefined) throw new Error(`No decision brings about ${state}.`);
    const proposed = await this.propose({
      id,
      expectedVersion,
      decision,
      ...NEEDS[decision],
      ...needs,
    });
    return proposed.record === null ? proposed : this.confirm(proposed.record['id']);
  }

  /** Asks an office about a directive: the consultation. */
  async ask(about: string, office: string): Promise<Changed> {
    const input = { about, office, verb: 'CONSULTATION', question: 'Does it fit?' };
    const name = 'requestCISAConsultation';
    return this.change(name, 'consultation', 'id version state', input, drafter);
  }

  /** Asks the offices that section 2(c) names, and lets them answer. */
  async consult(
    id: string,
    offices = Object.keys(CONSULTED) as (keyof typeof CONSULTED)[],
  ): Promise<void> {
    for (const office of offices) {
      const { id: asked, version } = leftBy(await this.ask(id, office));
      const input = { id: asked, expectedVersion: version, outcome: 'NO_OBJECTION' };
      const name = 'answerCISAConsultation';
      recordOf(await this.change(name, 'consultation', 'id state', input, CONSULTED[office]));
    }
  }

  /** A new directive in a state, by the way that the table has. */
  async broughtTo(state: InstrumentState, input: Record<string, unknown> = {}) {
    const { kind = 'BOD' } = input;
    const isNumbered = state !== 'DRAFT' && (kind === 'BOD' || kind === 'ED');
    const number = isNumbered && !('number' in input) ? { number: nextNumber(kind) } : {};
    const id = idOf(await this.create({ ...number, ...input }));
    const way = wayTo(state);
    for (const [at, next] of way.entries()) recordOf(await this.step(id, at + 1, next));
    return { id, version: way.length + 1 };
  }

  /** Asks an agency to report on an action. */
  require(input: Record<string, unknown>, as: Principal = drafter) {
    const given = { action: ACTION.id, ...input };
    return this.change('createCISARequiredAction', 'requiredAction', REQUIRED, given, as);
  }

  /** What the agency that is bound says. */
  report(input: Record<string, unknown>, as: Principal) {
    return this.change('reportCISARequiredAction', 'requiredAction', REQUIRED, input, as);
  }

  /** What CISA says of it. */
  handle(input: Record<string, unknown>, as: Principal = drafter) {
    return this.change('updateCISARequiredAction', 'requiredAction', REQUIRED, input, as);
  }

  /** Proposes to release how an agency complies. */
  proposeRelease(id: string, as: Principal = drafter) {
    const input = { id, expectedVersion: 1, reason: 'The agency published it.' };
    const name = 'proposeCISAComplianceRelease';
    return this.change(name, 'proposal', 'id version marking { banner }', input, as);
  }

  private change(
    mutation: string,
    record: string,
    fields: string,
    input: Record<string, unknown>,
    as: Principal,
  ): Promise<Changed> {
    const ownPortOf = this.way === 'askSubgraph' ? ('cisa' as const) : undefined;
    return sendChange(this.stage, { mutation, record, fields, input, as, ownPortOf });
  }
}

function wayTo(state: InstrumentState): readonly InstrumentState[] {
  const ways: InstrumentState[][] = [['DRAFT']];
  for (const way of ways) {
    const last = way.at(-1);
    if (last === undefined || last === state) return way.slice(1);
    ways.push(...INSTRUMENT_TRANSITIONS[last].map((next) => [...way, next]));
  }
  throw new Error(`No way leads to ${state}.`);
}
