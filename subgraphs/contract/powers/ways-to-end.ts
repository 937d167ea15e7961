import type { GraphContext } from '../graph/graph-context.js';
import { firstRefusal, refuse, type Refusal, type Verdict } from '../graph/refusal.js';
import { actorOf } from '../writing/write-request.js';
import type { UnitOfWork } from '../writing/unit-of-work.js';
import { decisionOf } from './decision-of.js';
import { endProposal } from './end-proposal.js';
import type { ProposalRecord } from './proposal-record.js';

/** The second of two persons, for the office that holds the power: the change is made, in the same transaction. */
export const confirmProposal = endProposal({
  mutation: 'confirmProposal',
  right: 'CONFIRM',
  state: 'CONFIRMED',
  mayEnd: mayDecide,
  effect: usePower,
});

/** The office that holds the power says no. */
export const declineProposal = endProposal({
  mutation: 'declineProposal',
  right: 'CONFIRM',
  state: 'DECLINED',
  mayEnd: mayDecide,
});

/** Whoever proposed it takes it back. */
export const withdrawProposal = endProposal({
  mutation: 'withdrawProposal',
  right: 'PROPOSE',
  state: 'WITHDRAWN',
  mayEnd: ({ agency, proposedBy }, { policy, principal }) =>
    firstRefusal(
      () => policy.mayPropose(principal, agency),
      () =>
        proposedBy.subject === principal.subject
          ? null
          : refuse(
              'PROPOSER_ONLY',
              'Only whoever proposed it can withdraw it; the office that holds the power can decline it.',
              'id',
            ),
    ),
});

function mayDecide(proposal: ProposalRecord, { policy, principal, powers }: GraphContext): Verdict {
  const { agency, power, proposedBy } = proposal;
  return firstRefusal(
    () => policy.mayConfirm(principal, agency, powers.of(power).officeOf(agency)),
    // The person is compared, not the office: one person may hold several.
    () =>
      proposedBy.subject === principal.subject
        ? refuse(
            'SECOND_PERSON_REQUIRED',
            'A named power takes two persons, and you proposed this. Another decider of the office must decide; you can withdraw it.',
            'id',
          )
        : null,
  );
}

async function usePower(
  work: UnitOfWork,
  proposal: ProposalRecord,
  context: GraphContext,
): Promise<Verdict> {
  const power = context.powers.of(proposal.power);
  const reached = await power.reach(work, context.store, proposal.subject);
  if (reached?.record.version !== proposal.subjectVersion) {
    return changedSince(proposal, reached?.record.version);
  }
  const decision = decisionOf(power, proposal, context, work.now);
  const { answer: stage, refusal } = reached.change(proposal.content, decision);
  if (refusal !== null) return refusal;
  stage({
    actor: actorOf(context.principal),
    right: power.name,
    proposedBy: proposal.proposedBy,
    authority: power.authority,
    reason: proposal.reason,
  });
  return null;
}

/** Nobody confirms for another record than the one that was looked at when it was proposed. */
function changedSince({ subject, subjectVersion }: ProposalRecord, version?: number): Refusal {
  const message = `The proposal was made for version ${subjectVersion} of ${subject}, which has changed since. Look at it as it stands, and propose it again.`;
  return {
    ...refuse('VERSION_CONFLICT', message, 'id'),
    ...(version === undefined ? {} : { currentVersion: version }),
  };
}
