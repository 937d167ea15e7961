import { z } from 'zod';
import { eventAnswer } from './event-answer.js';

const event = eventAnswer.extend({
  sequence: z.int(),
  agency: z.object({ id: z.string() }),
  marking: z.looseObject({ banner: z.string(), exercise: z.boolean() }),
  actor: z.unknown(),
  right: z.string(),
  proposedBy: z.unknown(),
  evidenceItems: z.array(z.unknown()),
  told: z.array(z.unknown()),
  state: z.unknown(),
});

/** An event of a log, as the graph answers it. */
export type FeedEvent = z.infer<typeof event>;

/** The answer where the log was read; whatever else came is for the errors to explain. */
export const feedAnswer = z.object({
  agency: z.object({ feed: z.object({ events: z.array(event) }) }),
});
