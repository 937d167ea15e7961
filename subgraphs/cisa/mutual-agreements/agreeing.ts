import { designationOf, type ToldDesignation } from '../../contract/asking/designation-question.js';
import type { FactQuestion } from '../../contract/asking/fact-question.js';
import { refuse, type Refusal, type Verdict } from '../../contract/graph/refusal.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { mayKnowOf } from '../../contract/policy/known-to.js';
import type { Side } from './mutual-record.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';

/** Whether this caller may act for a side at all. */
export function mayActFor(side: Side, { policy, principal }: GraphContext): Verdict {
  return side === 'DEVELOPER'
    ? policy.mayTakePart(principal)
    : policy.mayWriteKnowingAll(principal, 'CISA');
}

/** Asks NSA whether the model of a record is designated; nothing where the change would be refused anyway, least of all for somebody who may not know of the record. */
export function designationFor<R extends WorkflowRecord & { readonly frontierModel: string }>(
  before: R | null,
  context: GraphContext,
  bears: (before: R) => Verdict,
): readonly FactQuestion<ToldDesignation>[] {
  if (before === null || !mayKnowOf(before, context) || bears(before) !== null) return [];
  return [designationOf(before.frontierModel)];
}

/** Whoever acts for a developer acts for an organization, and NSA names whose a model is; this tells the compiler so. */
export function nobodys(): Refusal {
  return refuse('NOT_AUTHORIZED', 'Use a token of the role developer that names the organization.');
}
