import { useEffect, useState } from 'react';
import { TokenRefused } from '../asking/ask.js';
import type { WhoAmIQuery } from '../generated/graphql.js';
import { whoIs } from './who-is.js';

/** Whom the token names, or why it was refused. */
export interface Viewing {
  readonly viewer: WhoAmIQuery['viewer'];
  readonly refused: string | null;
}

const NOBODY: Viewing = { viewer: null, refused: null };

/** Asks whom a token names, each time that it is another. */
export function useViewer(token: string | null): Viewing {
  const [known, setKnown] = useState<Viewing & { readonly token: string | null }>({
    token: null,
    ...NOBODY,
  });
  useEffect(() => {
    if (token === null) return;
    let isOver = false;
    whoIs(token).then(
      (viewer) => !isOver && setKnown({ token, viewer, refused: null }),
      (error: unknown) => {
        const refused = error instanceof TokenRefused ? error.message : null;
        if (!isOver) setKnown({ token, viewer: null, refused });
      },
    );
    return () => {
      isOver = true;
    };
  }, [token]);
  return known.token === token ? known : NOBODY;
}
