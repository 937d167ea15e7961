import { answerOf, type Answer, type WireAnswer } from './asking/answer.js';
import type { Operation } from './asking/operation.js';
import { newestChange, newestIn } from './changes/newest-change.js';
import type { FirstAnswer } from './page-state.js';
import type { Address, Page } from './page.js';

// A page does not wait for a ledger that is slow: the browser asks once more instead.
const PATIENCE_MS = 250;

/** Answers an operation as the public is answered. */
export type AskAsPublic = (operation: Operation) => Promise<Answer>;

/**
 * What a page is rendered from. The newest change is asked for before everything else: what changes
 * while the page is asked for, rendered and sent comes behind it, so the browser is told of that and
 * has to ask nothing where nothing changed.
 */
export async function firstAnswer(
  page: Page,
  address: Address,
  ask: AskAsPublic,
  now: Date,
): Promise<FirstAnswer> {
  const newest = address.asOf === null ? await newestOf(ask) : null;
  return { answer: await ask(page.ask(address)), at: now.toISOString(), newest };
}

async function newestOf(ask: AskAsPublic): Promise<string | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const told = ask(newestChange).then(newestIn, () => null);
  const newest = await Promise.race([told, late]);
  clearTimeout(timer);
  return newest;
}

/** An answer of the gateway's own process, where a date is a Date, as browsers are told it: in text. */
export function answerInText(result: object): Answer {
  return answerOf(JSON.parse(JSON.stringify(result)) as WireAnswer);
}
