import { z } from 'zod';
import type { GraphContext } from '../graph/graph-context.js';
import { firstRefusal, refuse, type Verdict } from '../graph/refusal.js';
import { isAtVersion } from '../store/expected-version.js';
import type { Prepare } from '../writing/change.js';
import { idempotencyKeyInput, idInput, reasonInput } from '../writing/input-schemas.js';
import { parseInput } from '../writing/parse-input.js';
import { recordKey } from '../writing/record-key.js';
import type { UnitOfWork } from '../writing/unit-of-work.js';
import { done, refused } from '../writing/write-command.js';
import { actorOf, idempotencyOf } from '../writing/write-request.js';
import type { StoredProposalState } from './proposal-lifecycle.js';
import { PROPOSAL_KIND, type ProposalRecord } from './proposal-record.js';
import { canEndAt } from './proposal-state.js';

const endInput = z.object({
  id: idInput,
  expectedVersion: z.number().int(),
  reason: reasonInput,
  idempotencyKey: idempotencyKeyInput,
});

/** One way in which a proposal ends. */
interface Ending {
  readonly mutation: string;
  readonly right: 'PROPOSE' | 'CONFIRM';
  readonly state: Exclude<StoredProposalState, 'PROPOSED'>;
  /** Whether whoever asks may end it so. */
  readonly mayEnd: (proposal: ProposalRecord, context: GraphContext) => Verdict;
  /** What else happens in the same transaction; nothing where absent. */
  readonly effect?: (
    work: UnitOfWork,
    proposal: ProposalRecord,
    context: GraphContext,
  ) => Promise<Verdict>;
}

/** Ends a proposal in one way, or says why it is refused. */
export function endProposal(ending: Ending): Prepare<ProposalRecord> {
  return (raw, context) => {
    const { input, refusal } = parseInput(endInput, raw);
    if (refusal !== null) return refusal;
    const { store, principal } = context;
    return {
      idempotency: idempotencyOf(principal, ending.mutation, input),
      reads: [recordKey(store.proposals, input.id)],
      decide: async (work) => {
        const proposal = await work.read(store.proposals, input.id);
        if (proposal === null || !mayKnowOf(proposal, context)) {
          return refused(refuse('NOT_FOUND', `There is no proposal ${input.id} here.`, 'id'));
        }
        const verdict =
          firstRefusal(
            () => ending.mayEnd(proposal, context),
            () => isAtVersion(proposal.version, input.expectedVersion),
            () => canEndAt(proposal, ending.state, work.now),
          ) ??
          (await ending.effect?.(work, proposal, context)) ??
          null;
        if (verdict !== null) return refused(verdict);
        const isConfirmed = ending.state === 'CONFIRMED';
        const ended: ProposalRecord = {
          ...proposal,
          version: proposal.version + 1,
          state: ending.state,
          confirmedBy: isConfirmed ? actorOf(principal) : null,
          confirmedAt: isConfirmed ? work.now : null,
        };
        return done(
          work.change(store.proposals, ended, {
            kind: PROPOSAL_KIND,
            agency: proposal.agency,
            actor: actorOf(principal),
            right: ending.right,
            proposedBy: proposal.proposedBy,
            authority: proposal.authority,
            from: proposal.state,
            to: ended.state,
            reason: input.reason ?? null,
            evidenceItems: [],
            marking: proposal.marking,
          }),
        );
      },
    };
  };
}

/** A proposal that the caller could not read is answered like one that never was. */
function mayKnowOf(
  { audience, agency }: ProposalRecord,
  { audiences, policy, principal }: GraphContext,
): boolean {
  return audiences.includes(audience) && policy.mayReadProposals(principal, agency);
}
