import { useEffect, useState } from 'react';
import { keepAsking, type Outcome } from '../asking/keep-asking.js';
import { NoAnswer, TokenRefused } from '../asking/no-answer.js';
import { noteRefusal, useRefusal } from '../asking/token.js';
import type { WhoAmIQuery } from '../generated/graphql.js';
import { whoIs } from './who-is.js';

/** Whom the token names, or why it was refused. */
export interface Viewing {
  readonly viewer: WhoAmIQuery['viewer'];
  readonly refused: string | null;
  /** Whether it was asked in vain, and is asked again. */
  readonly isTrying: boolean;
}

interface Known {
  readonly token: string;
  /** Null where it could not be told. */
  readonly viewer: WhoAmIQuery['viewer'];
}

/** Asks whom a token names, each time that it is another, and until it is told. */
export function useViewer(token: string | null): Viewing {
  const refused = useRefusal();
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    if (token === null || refused !== null) return;
    const ask = async (signal: AbortSignal): Promise<Outcome> => {
      try {
        const viewer = await whoIs(token, signal);
        if (!signal.aborted) setKnown({ token, viewer });
        return { isWhole: viewer !== null };
      } catch (error) {
        if (signal.aborted) return { isWhole: true };
        if (error instanceof TokenRefused) {
          noteRefusal(token, error.message);
          return { isWhole: true };
        }
        setKnown({ token, viewer: null });
        return {
          isWhole: false,
          retryAfterMs: error instanceof NoAnswer ? error.retryAfterMs : null,
        };
      }
    };
    const { stop } = keepAsking({ ask, isAmiss: null }, null);
    return stop;
  }, [token, refused]);
  const isKnown = known !== null && known.token === token && refused === null;
  return {
    viewer: isKnown ? known.viewer : null,
    refused,
    isTrying: isKnown && known.viewer === null,
  };
}
