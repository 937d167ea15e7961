import { jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../subgraphs/contract/dates/clock.js';
import { bearerToken } from '../../subgraphs/contract/http/bearer-token.js';
import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { principalOfClaims } from './claims.js';
import type { Identity } from './identity.js';
import { RefusedByRule } from './refused-by-rule.js';
import type { TokenSource } from './token-source.js';
import { Unauthenticated } from './unauthenticated.js';

// Asymmetric only: with `none` there is no signature, with HMAC a public key could be the secret.
const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'PS256', 'PS384', 'RS256', 'RS384'];
const TOLERANCE_SECONDS = 60;
// An access token says so, or says nothing. Whatever else an issuer signs (a logout, an event) or we
// do (who asks, to a subgraph) is of another type.
const TYPES: ReadonlySet<unknown> = new Set([undefined, 'jwt', 'at+jwt', 'application/at+jwt']);
const MAX_TOKEN_LENGTH = 8_192;
const REMEMBERED = 10_000;
// How much longer a token can work after its issuer's keys have changed.
const REMEMBERED_MS = 60_000;

interface Verified {
  readonly principal: Principal;
  readonly at: number;
  readonly until: number;
}

/** Verifies bearer tokens of one source. No header at all is the public. */
export function tokenIdentity(source: TokenSource, clock: Clock): Identity {
  const believed = new LRUCache<string, Verified>({ max: REMEMBERED });

  return {
    async principalOf(authorization) {
      const token = bearerToken(authorization);
      if (token === null) return publicPrincipal;
      if (token === undefined) throw refused('The header is not "Bearer" and a token');
      if (token.length > MAX_TOKEN_LENGTH) throw refused('The token is too long');
      const now = clock.now().getTime();
      const earlier = believed.get(token);
      if (earlier !== undefined && now >= earlier.at && now < earlier.until) {
        return earlier.principal;
      }
      try {
        const verified = await verify(token, source, now);
        believed.set(token, verified);
        return verified.principal;
      } catch (cause) {
        believed.delete(token);
        throw new Unauthenticated({ cause });
      }
    },
  };
}

function refused(rule: string): Unauthenticated {
  return new Unauthenticated({ cause: new RefusedByRule(rule) });
}

async function verify(token: string, source: TokenSource, now: number): Promise<Verified> {
  const { payload, protectedHeader } = await jwtVerify(token, source.keys, {
    algorithms: ALGORITHMS,
    issuer: source.issuer,
    audience: source.audience,
    currentDate: new Date(now),
    clockTolerance: TOLERANCE_SECONDS,
    requiredClaims: ['sub', 'exp'],
  });
  if (!TYPES.has(protectedHeader.typ?.toLowerCase())) {
    throw new RefusedByRule('The type is not that of an access token');
  }
  const expires = ((payload.exp ?? 0) + TOLERANCE_SECONDS) * 1_000;
  return {
    principal: principalOfClaims(payload),
    at: now,
    until: Math.min(expires, now + REMEMBERED_MS),
  };
}
