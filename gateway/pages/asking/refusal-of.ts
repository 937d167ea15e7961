import type { WireAnswer } from './answer.js';

const REFUSED = 'The token is not accepted. Get a new one, or read as the public.';
const TOO_LONG = 'The token is not accepted: it is too long. Paste the token alone.';
const TOO_LARGE = 431;

/**
 * Why a token is not taken, in words; null where it is. A request of ours with a token is refused for
 * the token's sake, unless the graph itself names another reason, as it does for a question it does
 * not know.
 */
export function refusalOf(status: number, answer: WireAnswer | null): string | null {
  if (status < 400 || status >= 500 || status === 429) return null;
  const [error] = answer?.errors ?? [];
  if (status === 400 && error?.extensions?.code !== undefined) return null;
  if (status === TOO_LARGE) return TOO_LONG;
  return error?.message ?? REFUSED;
}
