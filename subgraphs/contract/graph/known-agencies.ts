import { AGENCY_IDS, isAgencyId } from '../order/agencies.js';
import { inputError } from './input-error.js';

/** Refuses an agency that there is none of: an empty list would look like good news. */
export function requireKnownAgencies(
  agencies: readonly string[] | null | undefined,
  field: string,
): void {
  const unknown = agencies?.find((id) => !isAgencyId(id));
  if (unknown === undefined) return;
  throw inputError(
    'AGENCY_UNKNOWN',
    `"${field}": there is no agency "${unknown}". Use one of ${AGENCY_IDS.join(', ')}.`,
  );
}
