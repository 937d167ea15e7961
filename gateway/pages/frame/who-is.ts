import { ask } from '../asking/ask.js';
import { operationOf } from '../asking/operation.js';
import { WhoAmIDocument, type WhoAmIQuery } from '../generated/graphql.js';

/** Whom a token names; throws `TokenRefused` where the gateway does not know it. */
export async function whoIs(token: string): Promise<WhoAmIQuery['viewer']> {
  const { data } = await ask(operationOf(WhoAmIDocument, {}), token);
  return (data as WhoAmIQuery | null)?.viewer ?? null;
}
