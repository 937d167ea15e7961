import { z } from 'zod';
import {
  LARGEST_STRETCH,
  LONGEST_WAIT_SECONDS,
} from '../../subgraphs/contract/events/event-feed.js';

const USUAL_STRETCH = 100;
const LARGEST_INT = 2 ** 31 - 1;

const within = (fallback: number, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(fallback);

const address = z.object({
  after: within(0, 0, LARGEST_INT),
  first: within(USUAL_STRETCH, 1, LARGEST_STRETCH),
  waitSeconds: within(0, 0, LONGEST_WAIT_SECONDS),
});

/** Which stretch of a log, and how long to wait where there is none yet. */
export type FeedRequest = z.infer<typeof address>;

/** Reads what an address asks for; a text says what is wrong with it. */
export function readFeedRequest(query: unknown): FeedRequest | string {
  const parsed = address.safeParse(query);
  if (parsed.success) return parsed.data;
  return `"after" is a sequence number from 0, "first" is from 1 to ${LARGEST_STRETCH}, "waitSeconds" from 0 to ${LONGEST_WAIT_SECONDS}, each a whole number.`;
}
