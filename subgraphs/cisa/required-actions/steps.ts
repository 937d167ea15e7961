import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { canonicalOffice } from '../../contract/writing/claim.js';
import { actorOf } from '../../contract/writing/write-request.js';
import type { FcebAgency } from './fceb-agencies.js';
import type { RequiredActionState } from './required-action-lifecycle.js';
import type { RequiredActionRecord, RequiredActionStep } from './required-action-record.js';

/** A step that the caller takes for an agency. */
export function stepOf(
  state: RequiredActionState,
  statement: string | null,
  agency: FcebAgency,
  { principal }: Pick<GraphContext, 'principal'>,
  on: CalendarDate,
): RequiredActionStep {
  const { subject, office } = actorOf(principal);
  return { state, on, agency, office, subject, statement };
}

/** Whoever reported or requested does not also say that it is right; which can be where CISA is bound itself. */
export function isNotClaimant(
  { steps }: RequiredActionRecord,
  { principal }: Pick<GraphContext, 'principal'>,
): Verdict {
  const claim = steps.at(-1);
  const { subject, office } = actorOf(principal);
  if (claim?.agency !== 'CISA') return null;
  const isSameOffice =
    office !== null &&
    claim.office !== null &&
    canonicalOffice(office) === canonicalOffice(claim.office);
  if (claim.subject !== subject && !isSameOffice) return null;
  const message =
    'Whoever reported for CISA does not validate it. Another office does, through another person.';
  return refuse('VERIFIER_IS_CLAIMANT', message, 'state');
}
