import type { AgencyId } from '../../../subgraphs/contract/order/agencies.js';
import {
  agency as agencyOf,
  agencyOfSubgraph,
  subgraphOf,
} from '../../../subgraphs/contract/order/agencies.js';
import type { OfficeId } from '../../../subgraphs/contract/order/offices.js';
import type { Principal } from '../../../subgraphs/contract/identity/principal.js';
import { decider, EXERCISE } from '../players.js';
import { pause, RecordInHand, type Story } from '../story.js';

/** A named power, as it is proposed. */
export interface Power {
  readonly agency: AgencyId;
  /** What is proposed, as in `proposeNSAThreshold`. */
  readonly mutation: string;
  readonly office: OfficeId;
  readonly by: Principal;
}

/** The name under which an agency's records are changed. */
export function nameInMutations(agency: AgencyId): string {
  return agencyOf(agencyOfSubgraph(subgraphOf(agency)).id).typeName;
}

/** Proposes the use of a named power. */
export function propose(
  { mutation, by }: Power,
  { id, version }: RecordInHand,
  content: Readonly<Record<string, unknown>>,
): Story<RecordInHand> {
  const asked = { id, expectedVersion: version, reason: `${EXERCISE}. It is due.`, ...content };
  return RecordInHand.made(mutation, asked, by);
}

/** Two persons use a named power: one proposes, and another decides for the office that holds it. */
export function* decide(
  power: Power,
  about: RecordInHand,
  content: Readonly<Record<string, unknown>> = {},
): Story {
  const proposal = yield* propose(power, about, content);
  yield* pause(1);
  yield* end(power, proposal, 'confirm');
  about.moved();
}

/** Ends a proposal: the office that holds the power confirms or declines, or whoever proposed it takes it back. */
export function* end(
  { agency, office, by }: Power,
  proposal: RecordInHand,
  verb: 'confirm' | 'decline' | 'withdraw',
): Story {
  const as = verb === 'withdraw' ? by : decider(agency, office);
  yield* proposal.change(`${verb}${nameInMutations(agency)}Proposal`, {}, as);
}
