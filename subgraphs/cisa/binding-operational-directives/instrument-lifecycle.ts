import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

/**
 * The states of a directive or of guidance, and which can follow each. domain.md 4.3. What was issued
 * is never changed: another takes its place, and it stays.
 */
export const INSTRUMENT_TRANSITIONS: Transitions<InstrumentState> = {
  DRAFT: ['IN_CONSULTATION'],
  IN_CONSULTATION: ['ISSUED'],
  ISSUED: ['IN_FORCE'],
  IN_FORCE: ['CLOSED', 'REVOKED', 'SUPERSEDED'],
  CLOSED: [],
  REVOKED: [],
  SUPERSEDED: [],
};

export type InstrumentState =
  'DRAFT' | 'IN_CONSULTATION' | 'ISSUED' | 'IN_FORCE' | 'CLOSED' | 'REVOKED' | 'SUPERSEDED';

export const INSTRUMENT_STATES = statesOf(INSTRUMENT_TRANSITIONS);

/** The states that the Director of CISA alone brings about, each by a decision of this name. */
export const INSTRUMENT_DECISIONS = {
  ISSUE: 'ISSUED',
  CLOSE: 'CLOSED',
  REVOKE: 'REVOKED',
  SUPERSEDE: 'SUPERSEDED',
} as const satisfies Readonly<Record<string, InstrumentState>>;
export type InstrumentDecision = keyof typeof INSTRUMENT_DECISIONS;

/** What is still being written. */
const UNISSUED: readonly InstrumentState[] = ['DRAFT', 'IN_CONSULTATION'];
/** What carries out a purpose of section 2(c). */
export const STANDING: readonly InstrumentState[] = ['ISSUED', 'IN_FORCE'];
/** What another instrument must not rest on any more. */
const REVOKED: readonly InstrumentState[] = ['REVOKED', 'SUPERSEDED'];

/** Whether it is still being written. */
export function isUnissued(state: InstrumentState): boolean {
  return UNISSUED.includes(state);
}

/** Whether it stands: it was issued, and nothing ended it. */
export function isStanding(state: InstrumentState): boolean {
  return STANDING.includes(state);
}

/** Whether it was revoked, or another took its place. */
export function isRevoked(state: InstrumentState): boolean {
  return REVOKED.includes(state);
}

/** Whether only the Director of CISA brings a state about. */
export function isDecided(state: InstrumentState): boolean {
  const decided: readonly InstrumentState[] = Object.values(INSTRUMENT_DECISIONS);
  return decided.includes(state);
}
