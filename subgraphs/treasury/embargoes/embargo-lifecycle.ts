import type { Transitions } from '../../contract/lifecycles/lifecycle.js';

/** The embargo of a case: Vultron's embargo management. domain.md 2.5. */
export const EMBARGO_STATES = ['NONE', 'PROPOSED', 'ACTIVE', 'REVISE', 'EXITED'] as const;
export type EmbargoState = (typeof EMBARGO_STATES)[number];

/** What can be done about an embargo. */
export type EmbargoStep = 'PROPOSE' | 'ACCEPT' | 'REJECT' | 'END';

/** What each step makes of each state; a state that is absent refuses it. To propose while one holds is to revise it. */
export const EMBARGO_STEPS: Readonly<
  Record<EmbargoStep, Readonly<Partial<Record<EmbargoState, EmbargoState>>>>
> = {
  PROPOSE: { NONE: 'PROPOSED', ACTIVE: 'REVISE' },
  ACCEPT: { PROPOSED: 'ACTIVE', REVISE: 'ACTIVE' },
  REJECT: { PROPOSED: 'NONE', REVISE: 'ACTIVE' },
  END: { ACTIVE: 'EXITED', REVISE: 'EXITED' },
};

/** The same by state: which can follow each. Publicity takes the steps REJECT and END by itself. */
export const EMBARGO_TRANSITIONS: Transitions<EmbargoState> = {
  NONE: after('NONE'),
  PROPOSED: after('PROPOSED'),
  ACTIVE: after('ACTIVE'),
  REVISE: after('REVISE'),
  EXITED: after('EXITED'),
};

function after(from: EmbargoState): readonly EmbargoState[] {
  return Object.values(EMBARGO_STEPS).flatMap(({ [from]: to }) => to ?? []);
}
