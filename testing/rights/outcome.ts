import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { policy } from '../../subgraphs/contract/policy/policy.js';
import { may, OFFICE_ASKED } from '../../subgraphs/contract/policy/rights.js';
import type { Answer } from '../stage.js';
import type { Target } from './row.js';

/** What came of a try. Only the first says that the right was there. */
export type Outcome = 'allowed' | 'FORBIDDEN' | Refused;

/** What a change is refused with where the right is missing. */
const REFUSED = [
  'SIGN_IN_REQUIRED',
  'NOT_AUTHORIZED',
  'DECIDER_NOT_AUTHORIZED',
  'NOT_FOUND',
  'AUTO_REFERRAL_FORBIDDEN',
  'VENDOR_STATUS_NOT_YOURS',
] as const;
type Refused = (typeof REFUSED)[number];

/** Changes to what not everyone may read, who may know of the record that it is about. */
const OF_PROPOSALS = /^Mutation\.(confirm|decline|withdraw)\w+Proposal$/;

/** What must come of it, as the policy says. */
export function expectedOutcome(principal: Principal, target: Target): Outcome {
  if (may(principal, target.action, target.agency) && isForTheirOffice(principal, target)) {
    return 'allowed';
  }
  if (!isChange(target)) return 'FORBIDDEN';
  return refusalExpected(principal, target);
}

/** Whoever speaks for an office answers what that one was asked; what is tried is another's for most. */
function isForTheirOffice(principal: Principal, { action }: Target): boolean {
  return action !== 'ANSWER_CONSULTATION' || policy.mayAnswerFor(principal, OFFICE_ASKED) === null;
}

function refusalExpected(principal: Principal, target: Target): Refused {
  const { coordinate, action, agency } = target;
  if (principal.kind === 'PUBLIC') return 'SIGN_IN_REQUIRED';
  if (action === 'SUBMIT_REFERRAL' && principal.kind === 'SERVICE')
    return 'AUTO_REFERRAL_FORBIDDEN';
  if (action === 'STATE_VENDOR_STATUS') return 'VENDOR_STATUS_NOT_YOURS';
  const readsIt = !OF_PROPOSALS.test(coordinate) || may(principal, 'READ_PROPOSALS', agency);
  if (!readsIt) return 'NOT_FOUND';
  // Whoever could propose lacks nothing but the office.
  const lacksOffice = action === 'CONFIRM' && may(principal, 'PROPOSE', agency);
  return lacksOffice ? 'DECIDER_NOT_AUTHORIZED' : 'NOT_AUTHORIZED';
}

/** What came of it; throws where the sample fits so badly that the answer says nothing of rights. */
export function observedOutcome(answer: Answer<unknown>, target: Target): Outcome {
  return isChange(target) ? outcomeOfChange(answer, target) : outcomeOfRead(answer, target);
}

function isChange({ coordinate }: Target): boolean {
  return coordinate.startsWith('Mutation.');
}

/** Reads of one thing that is not there, or not for most: null is an answer, the same as for one that never was. */
const ANSWERED_BY_NULL: ReadonlySet<string> = new Set([
  'Query.clearinghouseCase',
  'Query.earlyAccessFact',
  'Query.kevCatalog',
  'Query.trustedPartnersFact',
  'Query.vulnerability',
]);

function outcomeOfRead({ data, errors }: Answer<unknown>, target: Target): Outcome {
  if (errors?.some(({ extensions }) => extensions?.['code'] === 'FORBIDDEN') === true) {
    return 'FORBIDDEN';
  }
  const values = Object.values((data ?? {}) as Record<string, unknown>).flat();
  const isAnswered =
    values.length > 0 && (ANSWERED_BY_NULL.has(target.coordinate) || !values.includes(null));
  if (errors === undefined && isAnswered) return 'allowed';
  throw unfit(target, { data, errors });
}

/** Codes of rules that are asked before the right, so that they say nothing of it. */
const BEFORE_THE_RIGHT = ['INPUT_INVALID', 'CLASSIFICATION_SPILL_SUSPECTED'];

interface Payload {
  readonly userErrors: readonly { readonly code: string }[];
}

function outcomeOfChange({ data, errors }: Answer<unknown>, target: Target): Outcome {
  const { payload } = (data ?? {}) as { readonly payload?: Payload | null };
  if (errors !== undefined || payload == null) throw unfit(target, { data, errors });
  const codes = payload.userErrors.map(({ code }) => code);
  if (codes.some((code) => BEFORE_THE_RIGHT.includes(code))) throw unfit(target, payload);
  return REFUSED.find((code) => codes.includes(code)) ?? 'allowed';
}

function unfit({ coordinate, agency }: Target, answer: unknown): Error {
  return new Error(
    `The row of ${coordinate} in testing/rights/rows.ts asks for what cannot be had for ${agency}, whoever asks: ${JSON.stringify(answer)}`,
  );
}
