import { z } from 'zod';
import type { GraphContext } from '../graph/graph-context.js';
import { firstRefusal, refuse } from '../graph/refusal.js';
import { isAtVersion } from '../store/expected-version.js';
import type { Prepare } from '../writing/change.js';
import { idempotencyKeyInput, idInput, text } from '../writing/input-schemas.js';
import { parseInput } from '../writing/parse-input.js';
import { done, refused } from '../writing/write-command.js';
import { actorOf, idempotencyOf } from '../writing/write-request.js';
import { decisionOf } from './decision-of.js';
import type { NamedPower, PowerContent } from './power.js';
import { PROPOSAL_KIND, type ProposalRecord } from './proposal-record.js';
import { lapsesAfter } from './proposal-state.js';
import { audienceOf } from '../policy/audience.js';
import type { Reached } from './reach.js';

/** What every proposal says, whatever its power. */
const proposalInput = z.object({
  id: idInput,
  expectedVersion: z.number().int(),
  reason: text(2_000),
  idempotencyKey: idempotencyKeyInput,
});
type ProposalInput = z.infer<typeof proposalInput>;

/** The first of two persons: a new proposal to use a power, or why it is refused. */
export function propose(power: NamedPower): Prepare<ProposalRecord> {
  return (raw, context) => {
    const { input, refusal } = parseInput(proposalInput, raw);
    if (refusal !== null) return refusal;
    const { input: content, refusal: unreadable } = power.parse(raw);
    if (unreadable !== null) return unreadable;
    const { store, policy, principal, audiences } = context;
    const asked = { ...input, content };
    const key = power.keyOf(store, input.id);
    // Made outside of the transaction, which may run more than once.
    const unique = context.newId();
    return {
      idempotency: idempotencyOf(principal, `propose ${power.name}`, asked),
      reads: key === null ? [] : [key],
      decide: async (work) => {
        const reached = await power.reach(work, store, input.id);
        if (reached === null || !audiences.includes(reached.record.audience)) {
          return refused(refuse('NOT_FOUND', `There is no record ${input.id} here.`, 'id'));
        }
        const proposal = newProposal(power, reached, content, input, context, {
          unique,
          now: work.now,
        });
        const verdict = firstRefusal(
          () => policy.mayPropose(principal, proposal.agency),
          () => isAtVersion(reached.record.version, input.expectedVersion),
          // What could not be confirmed is not proposed either.
          () => reached.change(content, decisionOf(power, proposal, context, work.now)).refusal,
        );
        if (verdict !== null) return refused(verdict);
        return done(
          work.change(store.proposals, proposal, {
            kind: PROPOSAL_KIND,
            agency: proposal.agency,
            actor: proposal.proposedBy,
            right: 'PROPOSE',
            authority: power.authority,
            from: null,
            to: proposal.state,
            reason: proposal.reason,
            evidenceItems: [],
            marking: proposal.marking,
          }),
        );
      },
    };
  };
}

function newProposal(
  { name, authority, officeOf }: NamedPower,
  { record, strictest }: Pick<Reached<unknown>, 'record' | 'strictest'>,
  content: PowerContent,
  { reason }: ProposalInput,
  { principal }: GraphContext,
  { unique, now }: { readonly unique: string; readonly now: Date },
): ProposalRecord {
  const { _id: subject, version: subjectVersion, agency } = record;
  return {
    _id: `${agency}:${PROPOSAL_KIND}:${unique}`,
    version: 1,
    agency,
    power: name,
    office: officeOf(agency),
    authority,
    subject,
    subjectVersion,
    content,
    reason,
    state: 'PROPOSED',
    proposedBy: actorOf(principal),
    proposedAt: now,
    lapsesAt: lapsesAfter(now),
    confirmedBy: null,
    confirmedAt: null,
    // What is proposed and why may tell of the strictest part of what it is about.
    marking: strictest,
    audience: audienceOf(strictest, agency),
  };
}
