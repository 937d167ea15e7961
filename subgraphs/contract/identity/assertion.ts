import { z } from 'zod';
import { principalSchema } from './principal.js';

/** How long a statement of who asks holds: long enough to be cached, too short to be worth stealing. */
export const ASSERTION_LIFETIME_SECONDS = 60;

/** How far two machines' clocks may differ. */
export const ASSERTION_TOLERANCE_SECONDS = 5;

/** A statement is renewed this long before it ends, so that it does not end on its way. */
export const ASSERTION_RENEWAL_MARGIN_SECONDS = 10;

/** Keeps a public access token from ever being taken for a statement between processes. */
export const ASSERTION_TYPE = 'interagency-assertion+jwt';

/** Longer than any statement of ours: refused before any work is done on it. */
export const ASSERTION_MAX_LENGTH = 8_192;

/** What we read of a verified statement; its dates and audience are checked before. */
export const assertionClaims = z.object({
  iss: z.string(),
  iat: z.number(),
  exp: z.number(),
  nbf: z.number(),
  principal: principalSchema,
});

/** The code of a request whose statement is absent or not believed. */
export const ASSERTION_REFUSED = 'ASSERTION_REFUSED';

/** One error for every reason, so that a refusal teaches nothing; `cause` is for the log. */
export class AssertionRefused extends Error {
  override readonly name = 'AssertionRefused';
  readonly code = ASSERTION_REFUSED;
  constructor(options?: ErrorOptions) {
    super('The request carries no valid statement of who asks.', options);
  }
}
