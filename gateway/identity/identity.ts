import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import type { ApiClients } from './api-clients.js';

/** Says who asks, from the `authorization` header of a public request; throws `Unauthenticated`. */
export interface Identity {
  principalOf(authorization: string | undefined): Promise<Principal>;
  /** Whose `X-Api-Key` is known; nobody's where absent. */
  readonly clients?: ApiClients;
}
