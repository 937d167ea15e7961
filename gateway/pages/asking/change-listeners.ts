/** Who is to be told when something that React does not keep has changed. */
export interface ChangeListeners {
  /** Adds one; what it answers takes that one away, as React's stores want it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells them all. */
  readonly tell: () => void;
}

/** The listeners of one thing, none at first. */
export function changeListeners(): ChangeListeners {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {
      for (const listener of listeners) listener();
    },
  };
}
