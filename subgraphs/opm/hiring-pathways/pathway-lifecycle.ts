import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

/**
 * The states of a hiring pathway, and which can follow each. domain.md 4.5.
 *
 * A pathway is one round of hiring: it goes forward only, and another round is another pathway. It can
 * pause once somebody proposed something and until its last person is placed, and goes on from where it
 * paused and from nowhere else. How the placements ended is the end of it; closed is a pathway that was
 * given up before. The four ends are final.
 */
export const PATHWAY_TRANSITIONS: Transitions<PathwayState> = {
  BASELINED: ['PROPOSED', 'CLOSED'],
  PROPOSED: ['AUTHORIZED', 'PAUSED', 'CLOSED'],
  AUTHORIZED: ['OPEN', 'PAUSED', 'CLOSED'],
  OPEN: ['REVIEWING', 'PAUSED', 'CLOSED'],
  REVIEWING: ['CERTIFIED', 'PAUSED', 'CLOSED'],
  CERTIFIED: ['SELECTED', 'PAUSED', 'CLOSED'],
  SELECTED: ['ONBOARDED', 'PAUSED', 'CLOSED'],
  ONBOARDED: ['PLACED', 'PAUSED', 'CLOSED'],
  PLACED: ['COMPLETED', 'CONVERTED', 'SEPARATED', 'CLOSED'],
  COMPLETED: [],
  CONVERTED: [],
  SEPARATED: [],
  PAUSED: [
    'PROPOSED',
    'AUTHORIZED',
    'OPEN',
    'REVIEWING',
    'CERTIFIED',
    'SELECTED',
    'ONBOARDED',
    'CLOSED',
  ],
  CLOSED: [],
};

export type PathwayState =
  | 'BASELINED'
  | 'PROPOSED'
  | 'AUTHORIZED'
  | 'OPEN'
  | 'REVIEWING'
  | 'CERTIFIED'
  | 'SELECTED'
  | 'ONBOARDED'
  | 'PLACED'
  | 'COMPLETED'
  | 'CONVERTED'
  | 'SEPARATED'
  | 'PAUSED'
  | 'CLOSED';

export const PATHWAY_STATES = statesOf(PATHWAY_TRANSITIONS);

/** The states that hire under an authority: on each of these days one must be in force. */
const UNDER_AUTHORITY: readonly PathwayState[] = [
  'AUTHORIZED',
  'OPEN',
  'REVIEWING',
  'CERTIFIED',
  'SELECTED',
  'ONBOARDED',
];

/** Whether a pathway can be in a state only under an authority that is in force. */
export function isUnderAuthority(state: PathwayState): boolean {
  return UNDER_AUTHORITY.includes(state);
}

const FORWARD: readonly PathwayState[] = PATHWAY_STATES.slice(0, 9);

/** Whether a pathway that stands in a state, or paused in it, has come as far as another. */
export function hasReached(
  { state, pausedFrom }: { readonly state: PathwayState; readonly pausedFrom: PathwayState | null },
  wanted: PathwayState,
): boolean {
  const place = FORWARD.indexOf(pausedFrom ?? state);
  return place >= FORWARD.indexOf(wanted);
}
