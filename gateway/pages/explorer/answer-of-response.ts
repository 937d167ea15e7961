import type { WireAnswer } from '../asking/answer.js';

/** What a response says; where it is no answer of the graph, that, and the status that came instead. */
export async function answerOfResponse(response: Response): Promise<WireAnswer> {
  // A proxy, or a server that takes no such headers, says so in words or in JSON of its own.
  const told = (await response.json().catch(() => null)) as WireAnswer | null;
  if (told?.data !== undefined || told?.errors !== undefined) return told;
  return failed(`There is no answer now (${response.status}). Try again later.`);
}

/** What is shown where no response came at all. */
export function unreached(): WireAnswer {
  return failed('The gateway cannot be reached. Try again later.');
}

function failed(message: string): WireAnswer {
  return { errors: [{ message }] };
}
