import { tabSight } from './tab-sight.js';

// Changes come in bursts, and one question answers for all of them.
const SOON_MS = 250;
const CHECK_EVERY_MS = 30_000;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 60_000;

/** What came of a question. */
export interface Outcome {
  /** Whether nothing is missing of the answer, and nothing in it old. */
  readonly isWhole: boolean;
  /** For how long not to ask again, where somebody said so. */
  readonly retryAfterMs?: number | null;
}

/** What is asked again and again. None of it may throw. */
export interface Question {
  ask(signal: AbortSignal): Promise<Outcome>;
  /** Asks, for less, whether anything is amiss that an answer would tell of; null where nothing will be. */
  readonly isAmiss: ((signal: AbortSignal) => Promise<boolean>) | null;
}

/** A question that is kept up to date until it is stopped. */
export interface Keeper {
  /** There is something new to learn. */
  askSoon: () => void;
  /** Whether somebody tells when there is something new; whoever is told of nothing asks. */
  hears: (isHeard: boolean) => void;
  stop: () => void;
}

/**
 * Keeps a question up to date: it is asked again soon after a change; and from time to time while the
 * last answer was not whole, for nobody tells that an agency is back. While all is well a cheaper
 * question looks whether it still is. One at a time, and none while nobody can see the page.
 */
export function keepAsking(
  question: Question,
  /** What came of it so far; null where it was not asked yet. */
  before: Outcome | null,
  sight = tabSight,
): Keeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Infinity;
  let heldUntil = 0;
  let timesAmiss = 0;
  let [isDue, isAsking, isHeard] = [false, false, true];
  let mustAsk = before === null;

  function plan(inMs: number): void {
    const at = Math.max(Date.now() + inMs, heldUntil);
    if (signal.aborted || at >= dueAt) return;
    dueAt = at;
    clearTimeout(timer);
    timer = setTimeout(onDue, at - Date.now());
  }

  function onDue(): void {
    dueAt = Infinity;
    isDue = Date.now() >= heldUntil;
    if (!isDue) plan(0);
    else if (!isAsking && !sight.isHidden()) void run();
  }

  async function run(): Promise<void> {
    [isDue, isAsking] = [false, true];
    if (mustAsk || question.isAmiss === null || (await question.isAmiss(signal))) {
      mustAsk = false;
      planAfter(await question.ask(signal));
    } else plan(CHECK_EVERY_MS);
    rest();
  }

  function rest(): void {
    isAsking = false;
    if (isDue && !signal.aborted) onDue();
  }

  function planAfter({ isWhole, retryAfterMs = null }: Outcome): void {
    heldUntil = Date.now() + (retryAfterMs ?? 0);
    if (isWhole && isHeard) {
      timesAmiss = 0;
      if (question.isAmiss !== null) plan(CHECK_EVERY_MS);
    } else {
      mustAsk = true;
      plan(waitAfter(timesAmiss));
      timesAmiss += 1;
    }
  }

  if (before === null) plan(0);
  else planAfter(before);
  const unsee = sight.onShown(() => {
    if (isDue) onDue();
  });
  return {
    askSoon: () => {
      mustAsk = true;
      plan(SOON_MS);
    },
    hears: (heard) => {
      if (isHeard && !heard) {
        mustAsk = true;
        plan(FIRST_WAIT_MS);
      }
      isHeard = heard;
    },
    stop: () => {
      stopping.abort();
      clearTimeout(timer);
      unsee();
    },
  };
}

/** How long to wait where so many questions in a row were not answered whole: twice as long each time, up to a minute. */
export function waitAfter(timesAmiss: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** timesAmiss, LONGEST_WAIT_MS);
}
