import { jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../dates/clock.js';
import type { SubgraphName } from '../order/agencies.js';
import {
  ASSERTION_LIFETIME_SECONDS,
  ASSERTION_MAX_LENGTH,
  ASSERTION_TOLERANCE_SECONDS,
  ASSERTION_TYPE,
  AssertionRefused,
  assertionClaims,
} from './assertion.js';
import type { Principal } from './principal.js';
import { ASSERTION_ALGORITHM, mayAssert } from './signing-key.js';
import type { TrustedKey } from './signing-key.js';
import type { TrustedKeys } from './trusted-keys.js';

/** Says who asks, from a statement that is believed; throws `AssertionRefused` otherwise. */
export interface AssertionVerifier {
  verify(assertion: string | undefined): Promise<Principal>;
}

interface Verified {
  readonly principal: Principal;
  readonly from: number;
  readonly until: number;
}

// Verifying costs about 0.2 ms; the gateway sends the same statement for most of a minute.
const REMEMBERED = 5_000;

/** Builds the verifier of one subgraph: a statement made for another one is refused. */
export function createAssertionVerifier(options: {
  readonly audience: SubgraphName;
  readonly trustedKeys: TrustedKeys;
  readonly clock: Clock;
}): AssertionVerifier {
  const { audience, trustedKeys, clock } = options;
  const believed = new LRUCache<string, Verified>({ max: REMEMBERED });

  return {
    async verify(assertion) {
      if (assertion === undefined) throw refused('There is none');
      if (assertion.length > ASSERTION_MAX_LENGTH) throw refused('It is too long');
      const now = clock.now();
      const earlier = believed.get(assertion);
      if (earlier !== undefined && isCurrent(earlier, now)) return earlier.principal;
      try {
        const verified = await check(assertion, audience, trustedKeys, now);
        believed.set(assertion, verified);
        return verified.principal;
      } catch (cause) {
        believed.delete(assertion);
        throw new AssertionRefused({ cause });
      }
    },
  };
}

function refused(why: string): AssertionRefused {
  return new AssertionRefused({ cause: new Error(why) });
}

function isCurrent({ from, until }: Verified, now: Date): boolean {
  return now.getTime() >= from && now.getTime() < until;
}

async function check(
  assertion: string,
  audience: SubgraphName,
  trustedKeys: TrustedKeys,
  now: Date,
): Promise<Verified> {
  let signer: TrustedKey | undefined;
  const { payload } = await jwtVerify(
    assertion,
    async ({ kid }) => {
      signer = kid === undefined ? undefined : await trustedKeys.find(kid);
      if (signer === undefined) throw new Error('The key is not trusted');
      return signer.publicKey;
    },
    {
      algorithms: [ASSERTION_ALGORITHM],
      typ: ASSERTION_TYPE,
      audience,
      currentDate: now,
      clockTolerance: ASSERTION_TOLERANCE_SECONDS,
      maxTokenAge: ASSERTION_LIFETIME_SECONDS,
      requiredClaims: ['iss', 'iat', 'exp', 'nbf'],
    },
  );
  const { iss, iat, exp, nbf, principal } = assertionClaims.parse(payload);
  // Its age alone would not do: what is believed once is remembered until its end.
  if (exp - iat > ASSERTION_LIFETIME_SECONDS) throw new Error('It would hold for too long');
  if (signer?.issuer !== iss) throw new Error('The issuer is not the owner of the key');
  if (!mayAssert(signer.asserts, principal)) throw new Error('The key may not speak for this one');
  return {
    principal: Object.freeze({ ...principal, scopes: Object.freeze([...principal.scopes]) }),
    from: (nbf - ASSERTION_TOLERANCE_SECONDS) * 1_000,
    until: (exp + ASSERTION_TOLERANCE_SECONDS) * 1_000,
  };
}
