import type { Logger } from '../../logger.js';

/** The log of those who run the gateway, whose messages a test reads. */
export interface ReadableLog {
  readonly said: readonly string[];
  readonly logger: Pick<Logger, 'warn' | 'info'>;
}

export function readableLog(): ReadableLog {
  const said: string[] = [];
  const note = (about: unknown, message?: string) => void said.push(message ?? String(about));
  return { said, logger: { warn: note, info: note } };
}
