import type { Transitions } from '../lifecycles/lifecycle.js';

/** How far a duty has come. Whether it was in time, public or proven are separate questions. */
export const WORK_STATES = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'BLOCKED',
  'REPORTED_COMPLETE',
  'VERIFIED_COMPLETE',
  'CONTINUING',
] as const;

export type WorkState = (typeof WORK_STATES)[number];

/** The states that may follow each. A continuing duty has no end to reach. */
export const WORK_TRANSITIONS: Transitions<WorkState> = {
  NOT_STARTED: ['IN_PROGRESS'],
  IN_PROGRESS: ['BLOCKED', 'REPORTED_COMPLETE'],
  BLOCKED: ['IN_PROGRESS'],
  REPORTED_COMPLETE: ['VERIFIED_COMPLETE'],
  VERIFIED_COMPLETE: [],
  CONTINUING: [],
};

/** What a move from one state to another amounts to. */
export type WorkMove = 'NO_CHANGE' | 'ALLOWED' | 'REFUSED';

/** Says whether work may go from one state to another; staying where it is, is no change. */
export function workMove(from: WorkState, to: WorkState): WorkMove {
  if (from === to) return 'NO_CHANGE';
  return WORK_TRANSITIONS[from].includes(to) ? 'ALLOWED' : 'REFUSED';
}

/** True when the work is done, whether only its lead says so or another has verified it. */
export function isComplete(state: WorkState): boolean {
  return state === 'REPORTED_COMPLETE' || state === 'VERIFIED_COMPLETE';
}

/**
 * One state for several leads or several parts: complete only when every one is.
 * Null when there is none to combine.
 */
export function combineWork(states: readonly WorkState[]): WorkState | null {
  if (states.length === 0) return null;
  const all = (state: WorkState) => states.every((each) => each === state);
  if (all('VERIFIED_COMPLETE')) return 'VERIFIED_COMPLETE';
  if (states.every(isComplete)) return 'REPORTED_COMPLETE';
  if (states.includes('BLOCKED')) return 'BLOCKED';
  if (all('CONTINUING')) return 'CONTINUING';
  if (all('NOT_STARTED')) return 'NOT_STARTED';
  return 'IN_PROGRESS';
}
