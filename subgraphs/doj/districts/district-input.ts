import { inputError } from '../../contract/graph/input-error.js';
import { idInput } from '../../contract/writing/input-schemas.js';
import { isJudicialDistrict } from './judicial-districts.js';

/** A district as a change names it. */
export const districtInput = idInput.refine(
  isJudicialDistrict,
  'is no Federal judicial district, such as "NYSD"; "judicialDistricts" lists all 94',
);

/** Refuses a district that there is none of: an empty list would look like good news. */
export function requireKnownDistricts(ids: readonly string[] | null | undefined): void {
  const unknown = ids?.find((id) => !isJudicialDistrict(id));
  if (unknown === undefined) return;
  const message = `There is no judicial district "${unknown}". "judicialDistricts" lists all 94.`;
  throw inputError('DISTRICT_UNKNOWN', message);
}
