import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { AvailabilityInput, RelevanceInput } from './determination-inputs.js';
import { isNotExpired, isStated } from './funds.js';
import type { AvailabilityFinding, RelevanceFinding } from './grant-determination-record.js';

/**
 * Available is money that is not obligated, in an account whose period is not over, for a purpose that the
 * statute allows. All of it is shown, or it is not found.
 */
export function isProven(finding: AvailabilityInput, today: CalendarDate): Verdict {
  const { available, funds, purposeAllows } = finding;
  const stated = funds == null ? null : isStated(funds, today);
  if (stated !== null || !available) return stated;
  if (funds == null || funds.amount === 0) {
    return unproven(
      'Funding is available when there is an amount that is not obligated. Give it.',
      'funds',
    );
  }
  return firstRefusal(
    () => isNotExpired(funds, today, 'availability'),
    () =>
      purposeAllows === true
        ? null
        : unproven(
            'Funding is available when the statute allows the purpose. Say that it does, or find that it is not available.',
            'purposeAllows',
          ),
  );
}

function unproven(message: string, field: string) {
  return refuse('AVAILABILITY_UNPROVEN', message, 'availability', field);
}

/** Section 2(e) names one kind of applicants, and nobody of section 2(c)(iii) is among them. */
export function isOf2e({ relevant, beneficiaries }: RelevanceInput): Verdict {
  const others = beneficiaries.filter((one) => one !== 'DEVELOPERS_OF_AI_VULNERABILITY_DETECTION');
  if (others.length > 0) {
    const message = `Section 2(e) is about applicants that develop advanced AI vulnerability detection, and names no ${others.join(', ')}. Leave them out.`;
    return refuse('BENEFICIARY_NOT_IN_2E', message, 'relevance', 'beneficiaries');
  }
  if (!relevant || beneficiaries.length > 0) return null;
  const message = 'Funding is relevant when it can reach those applicants. Name them.';
  return refuse('INPUT_INVALID', message, 'relevance', 'beneficiaries');
}

/** A finding as it is kept. */
export function availabilityFound(
  given: AvailabilityInput,
  foundOn: CalendarDate,
): AvailabilityFinding {
  const { available, funds, purposeAllows, basis } = given;
  return { available, funds: funds ?? null, purposeAllows: purposeAllows ?? null, basis, foundOn };
}

/** A finding as it is kept. */
export function relevanceFound(given: RelevanceInput, foundOn: CalendarDate): RelevanceFinding {
  const { relevant, beneficiaries, basis } = given;
  return { relevant, beneficiaries: [...new Set(beneficiaries)], basis, foundOn };
}
