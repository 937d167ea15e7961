import { z } from 'zod';

/** What every reader of events reads of one, as the graph answers it. */
export const eventAnswer = z.object({
  id: z.string(),
  // In one process it is an instant still, from elsewhere its text.
  at: z.coerce.date(),
  kind: z.string(),
  subject: z.string(),
  version: z.int(),
  authority: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
});
