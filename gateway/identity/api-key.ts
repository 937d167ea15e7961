import { sha256Of } from './api-clients.js';
import type { ApiClient, ApiClients } from './api-clients.js';

/** The code of api.data.gov, so that its clients know it; HTTP 403, there as here. */
export const API_KEY_INVALID = 'API_KEY_INVALID';

// As api.data.gov gives them out.
const API_KEY = /^[A-Za-z0-9]{40}$/;
const HASH_PREFIX = 12;

/** A key was sent that is none of a known client. `reason` is for the log, and never has the key. */
export class ApiKeyRefused extends Error {
  override readonly name = 'ApiKeyRefused';
  constructor(readonly reason: string) {
    super('The API key is not valid. Check it, or ask without the X-Api-Key header.');
  }
}

/** The client that an `X-Api-Key` header names, null without one; throws `ApiKeyRefused`. */
export function clientOfKey(
  header: string | readonly string[] | undefined,
  clients: ApiClients,
): ApiClient | null {
  if (header === undefined) return null;
  if (typeof header !== 'string' || !API_KEY.test(header)) {
    // Nothing of it is logged: it may be a password or a token that someone mistook for a key.
    throw new ApiKeyRefused('The key is not 40 letters and digits');
  }
  const client = clients.find(header);
  if (client !== undefined) return client;
  const prefix = sha256Of(header).slice(0, HASH_PREFIX);
  throw new ApiKeyRefused(`No client has the key whose SHA-256 begins with ${prefix}`);
}
