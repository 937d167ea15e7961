import type { BaseLogger } from 'pino';

/** Where log lines go: any pino logger. */
export type Logger = Pick<BaseLogger, 'debug' | 'info' | 'warn' | 'error'>;
