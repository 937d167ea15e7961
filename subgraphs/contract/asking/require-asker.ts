import { GraphQLError } from 'graphql';
import type { GraphContext } from '../graph/graph-context.js';

/** Refuses everyone but a subgraph that asks for a fact. Every field that tells one begins with it. */
export function requireAsker({
  policy,
  principal,
}: Pick<GraphContext, 'policy' | 'principal'>): void {
  if (policy.mayAskFacts(principal)) return;
  throw new GraphQLError('This is told to the subgraphs of other agencies alone.', {
    extensions: { code: 'FORBIDDEN' },
  });
}

/** Refuses everyone but a subgraph of another lead of section 3 that asks of a model. */
export function requireCoLead({
  policy,
  principal,
}: Pick<GraphContext, 'policy' | 'principal'>): void {
  if (policy.mayAskAsCoLead(principal)) return;
  throw new GraphQLError('This is told to the subgraphs of the leads of section 3 alone.', {
    extensions: { code: 'FORBIDDEN' },
  });
}
