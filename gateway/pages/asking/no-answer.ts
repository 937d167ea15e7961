/** Why nothing came that the graph said: no way to it, a client that asked too often, or no data at all. */
export type NoAnswerReason = 'LOST' | 'TOO_MANY' | 'EMPTY';

/** Whatever came is not an answer: what was answered before still is the last that is known. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(
    readonly reason: NoAnswerReason,
    /** For how long not to ask again; null where nobody said. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(`No answer: ${reason}`);
  }
}

/** The gateway does not take the token: it is wrong, too old, or none at all. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}
