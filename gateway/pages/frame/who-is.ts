import { ask } from '../asking/ask.js';
import { operationOf } from '../asking/operation.js';
import { WhoAmIDocument, type WhoAmIQuery } from '../generated/graphql.js';

/** Whom a token names; null where that cannot be told now. Throws as `ask` does. */
export async function whoIs(token: string, signal: AbortSignal): Promise<WhoAmIQuery['viewer']> {
  const { answer } = await ask(operationOf(WhoAmIDocument, {}), token, signal);
  return (answer.data as WhoAmIQuery | null)?.viewer ?? null;
}
