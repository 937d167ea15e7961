// Connections that never came to be: nothing was sent, so that sending it again repeats nothing.
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The graph could not be reached, or the connection broke before there was an answer. */
export class GraphUnreachable extends Error {
  override readonly name = 'GraphUnreachable';
  /** True where nothing was sent, and in a moment it may be otherwise: whatever was asked can be sent again. */
  readonly isForNow: boolean;

  constructor(address: URL, cause: unknown) {
    const code = codeOf(cause);
    super(`The graph at ${address.origin} cannot be reached (${code ?? reasonOf(cause)}).`, {
      cause,
    });
    this.isForNow = code !== null && NEVER_CONNECTED.has(code);
  }
}

/** `fetch` hides what happened in the cause of its error. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : codeOf(error.cause);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
