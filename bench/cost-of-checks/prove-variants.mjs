import { ask } from '../stage/ask.mjs';
import { STATUS_OF_EIGHT } from './operations.mjs';

const FORGED = { authorization: 'Bearer of.no.token' };

/** Makes sure of what is compared: the one gateway refuses a forged token, the other believes anybody. */
export async function proveVariants({ withChecks, without }) {
  const refused = await ask(withChecks, STATUS_OF_EIGHT, FORGED);
  const answered = await ask(without, STATUS_OF_EIGHT, FORGED);
  if (refused.status !== 401 || !refused.headers.get('content-type')?.includes('json')) {
    throw new Error(`The gateway with checks answered ${refused.status} to a forged token`);
  }
  if (answered.status !== 200 || answered.headers.has('x-marking')) {
    throw new Error(`The gateway without checks answered ${answered.status} to a forged token`);
  }
}
