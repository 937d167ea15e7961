import { errors } from 'jose';
import { ZodError } from 'zod';
import { RefusedByRule } from './refused-by-rule.js';
import type { Unauthenticated } from './unauthenticated.js';

/**
 * Why a token was refused, for the log of those who run the gateway. It is made of our own words,
 * codes and names of claims, and of nothing that stands in the token: that is the caller's to
 * choose, and may be valid elsewhere.
 */
export function refusalReason({ cause }: Unauthenticated): string {
  if (cause instanceof RefusedByRule) return cause.message;
  if (cause instanceof ZodError) {
    return `CLAIMS_REFUSED ${cause.issues.map(({ path }) => path.join('.')).join(', ')}`;
  }
  if (cause instanceof errors.JWTClaimValidationFailed || cause instanceof errors.JWTExpired) {
    return `${cause.code} ${cause.claim}`;
  }
  if (cause instanceof errors.JOSEError) return cause.code;
  return cause instanceof Error ? cause.name : 'unknown';
}
