import { useSyncExternalStore } from 'react';

// For this tab only, and gone with it; never in an address.
const KEY = 'interagency-graph-token';
const listeners = new Set<() => void>();

/** The token that somebody pasted; null for the public, and always so where the server renders. */
export function useToken(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => sessionStorage.getItem(KEY),
    () => null,
  );
}

/** Keeps a token, or forgets it. */
export function keepToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
