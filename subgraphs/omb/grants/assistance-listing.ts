import { inputError } from '../../contract/graph/input-error.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';

const LISTING = /^\d{2}\.[A-Za-z0-9]{2,3}$/;

/** Whether a text has the form of an assistance listing number, such as `97.137`. */
function isListing(number: string): boolean {
  return LISTING.test(number);
}

function complaint(number: string): string {
  return `"${number}" is no number of an assistance listing, such as "97.137".`;
}

/** Refuses what is no number of an assistance listing. */
export function isAssistanceListing(number: string): Verdict {
  if (isListing(number)) return null;
  return refuse('LISTING_NUMBER_INVALID', complaint(number), 'assistanceListing');
}

/** The number asked for; refuses what is none, because nothing found would look like an answer. */
export function requiredListing(number: string): string {
  if (isListing(number)) return number;
  throw inputError('LISTING_NUMBER_INVALID', complaint(number));
}
