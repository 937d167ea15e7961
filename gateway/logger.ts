import type { FastifyBaseLogger } from 'fastify';

/** What everything here logs to: pino, or a silent one in tests. */
export type Logger = FastifyBaseLogger;
