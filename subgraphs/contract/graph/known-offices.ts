import { isOfficeId } from '../order/offices.js';
import { inputError } from './input-error.js';

/** Refuses a filter that names an office which the order does not name, rather than finding nothing. */
export function requireKnownOffices(offices: readonly string[] | null | undefined): void {
  const unknown = offices?.find((office) => !isOfficeId(office));
  if (unknown === undefined) return;
  throw inputError(
    'OFFICE_UNKNOWN',
    `The order names no office "${unknown}". Use an identifier of "offices", such as NATIONAL_CYBER_DIRECTOR.`,
  );
}
