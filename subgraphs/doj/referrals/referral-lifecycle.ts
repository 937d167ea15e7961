import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

/** The states of a referral, and which can follow each. domain.md 4.6; a later declination is one too (2.8). */
export const REFERRAL_TRANSITIONS: Transitions<ReferralState> = {
  SUBMITTED: ['RECEIVED'],
  RECEIVED: ['ACCEPTED', 'DECLINED', 'RETURNED'],
  ACCEPTED: ['MATTER_OPEN', 'DECLINED'],
  DECLINED: [],
  RETURNED: [],
  MATTER_OPEN: ['CHARGED', 'DECLINED'],
  CHARGED: ['RESOLVED'],
  RESOLVED: [],
};
export type ReferralState =
  | 'SUBMITTED'
  | 'RECEIVED'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'RETURNED'
  | 'MATTER_OPEN'
  | 'CHARGED'
  | 'RESOLVED';
export const REFERRAL_STATES = statesOf(REFERRAL_TRANSITIONS);

/** What everyone outside DOJ sees instead: the receipt, and public events (JM 1-7.000). */
export const ACKNOWLEDGED_AS = {
  SUBMITTED: 'SUBMITTED',
  RECEIVED: 'RECEIVED',
  ACCEPTED: 'RECEIVED',
  DECLINED: 'RECEIVED',
  RETURNED: 'RECEIVED',
  MATTER_OPEN: 'RECEIVED',
  CHARGED: 'CHARGED',
  RESOLVED: 'RESOLVED',
} as const satisfies Record<ReferralState, ReferralState>;

/** Groups of states that are counted. None of them can be counted from public records alone. */
export const REFERRAL_STANDINGS = ['PENDING', 'TAKEN_UP', 'NOT_TAKEN_UP'] as const;
export type ReferralStanding = (typeof REFERRAL_STANDINGS)[number];

export const STANDING_OF = {
  SUBMITTED: 'PENDING',
  RECEIVED: 'PENDING',
  ACCEPTED: 'TAKEN_UP',
  MATTER_OPEN: 'TAKEN_UP',
  CHARGED: 'TAKEN_UP',
  RESOLVED: 'TAKEN_UP',
  DECLINED: 'NOT_TAKEN_UP',
  RETURNED: 'NOT_TAKEN_UP',
} as const satisfies Record<ReferralState, ReferralStanding>;
