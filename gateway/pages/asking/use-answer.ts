import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isWhole, newestChange } from '../changes/newest-change.js';
import type { FirstAnswer } from '../page-state.js';
import type { Address, Page } from '../page.js';
import { ask, type DatedAnswer } from './ask.js';
import { keepAsking, type Keeper, type Outcome } from './keep-asking.js';
import { NoAnswer, TokenRefused, type NoAnswerReason } from './no-answer.js';
import { noteRefusal } from './token.js';

/** Why somebody's last question brought no answer. */
interface Failed {
  readonly asker: string | null;
  readonly reason: NoAnswerReason;
  /** When that became known. */
  readonly now: string;
}

/** What a page shows to whoever asks, and what keeps it from being newer. */
export interface Asked extends DatedAnswer {
  /** Whether it was answered to the token, and not to the public. */
  readonly isOwn: boolean;
  readonly failed: Omit<Failed, 'asker'> | null;
  readonly keeper: Pick<Keeper, 'askSoon' | 'hears'>;
}

/**
 * The answer that the page shows to whoever asks: the last one that had anything in it. The first one
 * is whoever rendered the page's, and for everyone; what one token was told is not for the next one.
 */
export function useAnswer(
  page: Page,
  address: Address,
  first: FirstAnswer,
  asker: string | null,
): Asked {
  const [asPublic, setAsPublic] = useState<DatedAnswer>(first);
  const [own, setOwn] = useState<(DatedAnswer & { readonly asker: string }) | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const isOwn = own !== null && own.asker === asker;
  const shown = isOwn ? own : asPublic;
  const running = useRef<Keeper | null>(null);
  const hasBegun = useRef(false);
  const isPresent = address.asOf === null;

  const fail = (reason: NoAnswerReason, retryAfterMs: number | null): Outcome => {
    setFailed({ asker, reason, now: new Date().toISOString() });
    return { isWhole: false, retryAfterMs };
  };
  const askAs = useEffectEvent(async (signal: AbortSignal): Promise<Outcome> => {
    try {
      const asked = await ask(page.ask(address), asker, signal);
      if (signal.aborted) return { isWhole: true };
      if (asked.answer.data === null && shown.answer.data !== null) return fail('EMPTY', null);
      if (asker === null) setAsPublic(asked);
      else setOwn({ ...asked, asker });
      setFailed(null);
      return { isWhole: isWhole(asked.answer) };
    } catch (error) {
      if (signal.aborted) return { isWhole: true };
      if (!(error instanceof TokenRefused) || asker === null)
        return error instanceof NoAnswer
          ? fail(error.reason, error.retryAfterMs)
          : fail('LOST', null);
      noteRefusal(asker, error.message);
      return { isWhole: true };
    }
  });
  const isAmiss = useEffectEvent(async (signal: AbortSignal): Promise<boolean> => {
    try {
      return !isWhole((await ask(newestChange, asker, signal)).answer);
    } catch {
      // Why, the question itself is told.
      return true;
    }
  });

  useEffect(() => {
    // Whoever rendered the page has asked for everyone, once.
    const before = asker === null && !hasBegun.current ? { isWhole: isWhole(first.answer) } : null;
    hasBegun.current = true;
    const question = {
      ask: (signal: AbortSignal) => askAs(signal),
      isAmiss: isPresent ? (signal: AbortSignal) => isAmiss(signal) : null,
    };
    const keeper = keepAsking(question, before);
    running.current = keeper;
    return () => keeper.stop();
  }, [asker, first, isPresent]);

  return {
    answer: shown.answer,
    at: shown.at,
    isOwn,
    failed: failed !== null && failed.asker === asker ? failed : null,
    keeper: {
      askSoon: () => running.current?.askSoon(),
      hears: (isHeard) => running.current?.hears(isHeard),
    },
  };
}
