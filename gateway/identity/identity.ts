import type { Principal } from '../../subgraphs/contract/identity/principal.js';

/** Says who asks, from the `authorization` header of a public request; throws `Unauthenticated`. */
export interface Identity {
  principalOf(authorization: string | undefined): Promise<Principal>;
}
