/** The states of an enforcement priority, and which can follow each. domain.md 4.6. */
export const PRIORITY_TRANSITIONS = {
  DRAFT: ['ISSUED'],
  ISSUED: ['ACTIVE'],
  ACTIVE: ['REVISED', 'RESCINDED'],
  REVISED: [],
  RESCINDED: [],
} as const satisfies Record<string, readonly string[]>;

export type EnforcementPriorityState = keyof typeof PRIORITY_TRANSITIONS;
export const PRIORITY_STATES = Object.keys(
  PRIORITY_TRANSITIONS,
) as readonly EnforcementPriorityState[];

/** What the Attorney General can decide, with the state that follows. */
export const PRIORITY_DECISIONS = {
  ISSUE: 'ISSUED',
  REVISE: 'REVISED',
  RESCIND: 'RESCINDED',
} as const satisfies Record<string, EnforcementPriorityState>;
export type PriorityDecision = keyof typeof PRIORITY_DECISIONS;

/** Whether a state can follow another. */
export function canFollow(from: EnforcementPriorityState, to: EnforcementPriorityState): boolean {
  const next: readonly EnforcementPriorityState[] = PRIORITY_TRANSITIONS[from];
  return next.includes(to);
}
