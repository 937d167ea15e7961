import { DAY_MS } from '../dates/day-length.js';
import { refuse, type Verdict } from '../graph/refusal.js';
import { canFollow } from '../lifecycles/lifecycle.js';
import {
  PROPOSAL_TRANSITIONS,
  type ProposalState,
  type StoredProposalState,
} from './proposal-lifecycle.js';
import type { ProposalRecord } from './proposal-record.js';

const DAYS_OPEN = 30;

/** When a proposal made at a moment lapses: 30 days later. */
export function lapsesAfter(proposedAt: Date): Date {
  return new Date(proposedAt.getTime() + DAYS_OPEN * DAY_MS);
}

/** Where a proposal stands at a moment: what nobody decided in time has lapsed. */
export function stateAt(
  { state, lapsesAt }: Pick<ProposalRecord, 'state' | 'lapsesAt'>,
  now: Date,
): ProposalState {
  return state === 'PROPOSED' && lapsesAt <= now ? 'LAPSED' : state;
}

/** The same question, as the condition of a list. */
export function inStates(states: readonly ProposalState[], now: Date): object {
  const stored = states.filter((state) => state !== 'PROPOSED' && state !== 'LAPSED');
  return {
    $or: [
      { state: { $in: stored } },
      ...(states.includes('PROPOSED') ? [{ state: 'PROPOSED', lapsesAt: { $gt: now } }] : []),
      ...(states.includes('LAPSED') ? [{ state: 'PROPOSED', lapsesAt: { $lte: now } }] : []),
    ],
  };
}

/** Whether a proposal can still end in a way. */
export function canEndAt(proposal: ProposalRecord, to: StoredProposalState, now: Date): Verdict {
  const state = stateAt(proposal, now);
  if (canFollow(PROPOSAL_TRANSITIONS, state, to)) return null;
  const message = `The proposal is ${state}, and that is final. Propose it again where it is still wanted.`;
  return refuse('SKIPPED_STATE', message, 'id');
}
