import type { GraphContext } from '../graph/graph-context.js';
import type { Decision, NamedPower } from './power.js';
import type { ProposalRecord } from './proposal-record.js';

/** The decision that a proposal comes to, where whoever asks confirms it. */
export function decisionOf(
  power: NamedPower,
  { agency, reason }: ProposalRecord,
  { principal, today, audiences }: GraphContext,
  at: Date,
): Decision {
  return {
    official: power.officeOf(agency),
    by: principal.subject,
    authority: power.authority,
    date: today,
    at,
    reason,
    audiences,
  };
}
