import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

/**
 * The states of an engagement, and which can follow each. domain.md 4.2. A developer withdraws from
 * every state that is not final; a new determination may revise or rescind an earlier one.
 */
export const ENGAGEMENT_TRANSITIONS: Transitions<EngagementState> = {
  INQUIRY: ['TERMS_AGREED', 'WITHDRAWN'],
  TERMS_AGREED: ['BENCHMARKING', 'WITHDRAWN'],
  BENCHMARKING: ['DETERMINATION_PENDING', 'WITHDRAWN'],
  DETERMINATION_PENDING: ['NOT_COVERED', 'DESIGNATED_COVERED', 'WITHDRAWN'],
  NOT_COVERED: ['NOT_COVERED', 'DESIGNATED_COVERED', 'CONCLUDED', 'WITHDRAWN'],
  DESIGNATED_COVERED: [
    'NOT_COVERED',
    'DESIGNATED_COVERED',
    'ACCESS_WINDOW_OPEN',
    'CONCLUDED',
    'WITHDRAWN',
  ],
  ACCESS_WINDOW_OPEN: ['PARTNER_SELECTION', 'NOT_COVERED', 'EXPIRED', 'WITHDRAWN'],
  PARTNER_SELECTION: ['TRUSTED_PARTNER_EARLY_ACCESS', 'NOT_COVERED', 'EXPIRED', 'WITHDRAWN'],
  TRUSTED_PARTNER_EARLY_ACCESS: ['CONCLUDED', 'NOT_COVERED', 'EXPIRED', 'WITHDRAWN'],
  CONCLUDED: [],
  EXPIRED: [],
  WITHDRAWN: [],
};
export type EngagementState =
  | 'INQUIRY'
  | 'TERMS_AGREED'
  | 'BENCHMARKING'
  | 'DETERMINATION_PENDING'
  | 'NOT_COVERED'
  | 'DESIGNATED_COVERED'
  | 'ACCESS_WINDOW_OPEN'
  | 'PARTNER_SELECTION'
  | 'TRUSTED_PARTNER_EARLY_ACCESS'
  | 'CONCLUDED'
  | 'EXPIRED'
  | 'WITHDRAWN';
export const ENGAGEMENT_STATES = statesOf(ENGAGEMENT_TRANSITIONS);

/** The steps that are the developer's to take, beside withdrawing. */
export const DEVELOPER_STEPS = [
  'TERMS_AGREED',
  'ACCESS_WINDOW_OPEN',
  'TRUSTED_PARTNER_EARLY_ACCESS',
] as const satisfies readonly EngagementState[];

/** The steps that are NSA's to take. NOT_COVERED and DESIGNATED_COVERED come of a designation alone. */
export const NSA_STEPS = [
  'BENCHMARKING',
  'DETERMINATION_PENDING',
  'PARTNER_SELECTION',
  'CONCLUDED',
  'EXPIRED',
] as const satisfies readonly EngagementState[];

/** Whether nothing can follow. */
export function isFinal(state: EngagementState): boolean {
  return ENGAGEMENT_TRANSITIONS[state].length === 0;
}

/** Before a designation: when the developer gives access for the evaluation. */
export const EVALUATION_STATES: readonly EngagementState[] = [
  'TERMS_AGREED',
  'BENCHMARKING',
  'DETERMINATION_PENDING',
];

/** Groups of states that are counted. */
export const ENGAGEMENT_STANDINGS = [
  'UNDER_EVALUATION',
  'DETERMINED',
  'EARLY_ACCESS',
  'ENDED',
  'WITHDRAWN',
] as const;
export type EngagementStanding = (typeof ENGAGEMENT_STANDINGS)[number];

export const STANDING_OF = {
  INQUIRY: 'UNDER_EVALUATION',
  TERMS_AGREED: 'UNDER_EVALUATION',
  BENCHMARKING: 'UNDER_EVALUATION',
  DETERMINATION_PENDING: 'UNDER_EVALUATION',
  NOT_COVERED: 'DETERMINED',
  DESIGNATED_COVERED: 'DETERMINED',
  ACCESS_WINDOW_OPEN: 'EARLY_ACCESS',
  PARTNER_SELECTION: 'EARLY_ACCESS',
  TRUSTED_PARTNER_EARLY_ACCESS: 'EARLY_ACCESS',
  CONCLUDED: 'ENDED',
  EXPIRED: 'ENDED',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies Record<EngagementState, EngagementStanding>;
