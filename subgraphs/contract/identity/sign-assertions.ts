import { SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../dates/clock.js';
import type { SubgraphName } from '../order/agencies.js';
import {
  ASSERTION_LIFETIME_SECONDS,
  ASSERTION_RENEWAL_MARGIN_SECONDS,
  ASSERTION_TYPE,
} from './assertion.js';
import type { Principal } from './principal.js';
import { ASSERTION_ALGORITHM, mayAssert } from './signing-key.js';
import type { SigningKey } from './signing-key.js';

/** States, signed, who asks; for one audience and one minute. */
export interface AssertionSigner {
  sign(principal: Principal, audience: SubgraphName): Promise<string>;
}

interface Signed {
  readonly assertion: Promise<string>;
  readonly issuedAt: number;
}

// Signing costs about 0.1 ms, a look-up a thousandth of that: every fetch pays one of the two.
const REMEMBERED = 5_000;
const REUSED_SECONDS = ASSERTION_LIFETIME_SECONDS - ASSERTION_RENEWAL_MARGIN_SECONDS;

/** Builds the signer of this process. */
export function createAssertionSigner(key: SigningKey, clock: Clock): AssertionSigner {
  const signed = new LRUCache<string, Signed>({ max: REMEMBERED });

  return {
    sign(principal, audience) {
      const now = Math.floor(clock.now().getTime() / 1_000);
      const about = `${audience}\n${JSON.stringify(principal)}`;
      const earlier = signed.get(about);
      if (earlier !== undefined && isFresh(earlier, now)) return earlier.assertion;
      const assertion = sign(key, principal, audience, now);
      signed.set(about, { assertion, issuedAt: now });
      // A failure is not worth remembering for a minute.
      assertion.catch(() => signed.delete(about));
      return assertion;
    },
  };
}

function isFresh({ issuedAt }: Signed, now: number): boolean {
  return now >= issuedAt && now - issuedAt < REUSED_SECONDS;
}

async function sign(
  key: SigningKey,
  principal: Principal,
  audience: SubgraphName,
  now: number,
): Promise<string> {
  if (!mayAssert(key.asserts, principal)) {
    throw new Error(`The key of ${key.issuer} may not speak for this principal`);
  }
  return new SignJWT({ principal })
    .setProtectedHeader({ alg: ASSERTION_ALGORITHM, kid: key.kid, typ: ASSERTION_TYPE })
    .setIssuer(key.issuer)
    .setAudience(audience)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + ASSERTION_LIFETIME_SECONDS)
    .sign(key.privateKey);
}
