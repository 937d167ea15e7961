import { useSyncExternalStore } from 'react';
import { changeListeners } from './change-listeners.js';

// For this tab only, and gone with it; never in an address.
const KEY = 'interagency-graph-token';
const { subscribe, tell } = changeListeners();
let refusal: { readonly token: string; readonly why: string } | null = null;

/** The token that somebody pasted; null for the public, and always so where the server renders. */
export function useToken(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => sessionStorage.getItem(KEY),
    () => null,
  );
}

/** Why the token that is kept was refused; null where it was not, or not yet. */
export function useRefusal(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => (refusal !== null && refusal.token === sessionStorage.getItem(KEY) ? refusal.why : null),
    () => null,
  );
}

/** Keeps a token, or forgets it. One that was refused is tried again where it is kept again. */
export function keepToken(token: string | null): void {
  refusal = null;
  if (token === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
  tell();
}

/** Notes that the gateway refused a token: whoever asks with it learns of it, and asks as the public. */
export function noteRefusal(token: string, why: string): void {
  refusal = { token, why };
  tell();
}
