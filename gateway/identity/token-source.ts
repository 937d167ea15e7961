import type { JWTVerifyGetKey } from 'jose';

/** Where believed public tokens come from: who issues them, for whom, and under which keys. */
export interface TokenSource {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}
