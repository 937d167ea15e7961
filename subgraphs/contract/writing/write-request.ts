import { createHash } from 'node:crypto';
import { refuse, type Refusal } from '../graph/refusal.js';
import type { Principal } from '../identity/principal.js';
import {
  agenciesKeptBy,
  type Agency,
  type AgencyId,
  type SubgraphName,
} from '../order/agencies.js';
import type { Actor } from '../events/event-record.js';
import type { Claimant } from './claim.js';
import type { WriteCommand } from './write-command.js';

/**
 * Under which key a retry of this request is known: one caller, one mutation, one key. Whoever comes
 * with other rights than before is another caller, so that no answer outlives the right to it.
 */
export function idempotencyOf(
  principal: Principal,
  mutation: string,
  input: { readonly idempotencyKey?: string | null | undefined },
): WriteCommand<never>['idempotency'] {
  const { idempotencyKey, ...rest } = input;
  if (idempotencyKey == null) return null;
  const { kind, subject, role, agency, office, clearance } = principal;
  return {
    key: digest([kind, subject, role, agency, office, clearance, mutation, idempotencyKey]),
    fingerprint: digest(rest),
  };
}

/** Who acts, for the event log. */
export function actorOf({ subject, agency, office }: Principal): Actor {
  return { subject, agency, office };
}

/** Who takes a step of work: the office they act for, and they themselves. */
export function claimantOf(principal: Principal): Claimant {
  return { office: officeOf(principal), subject: principal.subject };
}

/** The office somebody acts for; their agency where their token names no office. */
function officeOf(principal: Principal): string {
  return principal.office ?? principal.agency ?? principal.subject;
}

/** The agency a change is for: the one named, or the subgraph's own; refused where it is kept elsewhere. */
export function agencyOfChange(
  subgraph: SubgraphName,
  named: string | null | undefined,
):
  | { readonly agency: AgencyId; readonly refusal: null }
  | { readonly agency: null; readonly refusal: Refusal } {
  const kept: readonly Agency[] = agenciesKeptBy(subgraph);
  const found = named == null ? kept[0] : kept.find(({ id }) => id === named);
  if (found !== undefined) return { agency: found.id, refusal: null };
  const ids = kept.map(({ id }) => id).join(', ');
  const message = `"agency": this subgraph keeps the records of ${ids}. Use the mutation that carries the other agency's name.`;
  return { agency: null, refusal: refuse('INPUT_INVALID', message, 'agency') };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
