import type { QueryPlan } from './query-plan.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import type { Spending } from '../../subgraphs/contract/identity/spending.js';
import { Disclosed } from './disclosed.js';
import { AnswerTrail } from './answer-trail.js';

/** The price of a request, and the balance of its client. */
export interface Spent extends Spending {
  readonly cost: number;
}

/** What belongs to one public request on its way through the gateway. */
export interface GatewayContext {
  readonly principal: Principal;
  /** Correlates the log lines of all processes; the one thing about an error that we tell outside. */
  readonly requestId: string;
  /** As whose the request counts; absent for the gateway's own, which cost nobody anything. */
  readonly client?: string | undefined;
  /** What the request costs, and what its client has left behind it. */
  spent?: Spent;
  /** What the subgraphs answered so far, to find out where in the answer a failed fetch belongs. */
  readonly trail: AnswerTrail;
  /** How strictly what they answered is marked, and what they left out. */
  readonly disclosed: Disclosed;
  /** Set when only the plan is wanted: it is handed over here, and no subgraph is asked. */
  readonly onPlan?: (plan: QueryPlan) => void;
}

/** Builds the context of one request. */
export function gatewayContext(
  principal: Principal,
  requestId: string,
  client?: string,
): GatewayContext {
  return { principal, requestId, client, trail: new AnswerTrail(), disclosed: new Disclosed() };
}
