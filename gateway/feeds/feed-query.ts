import { z } from 'zod';
import { rootFieldOf } from '../../subgraphs/contract/graph/subgraph-sdl.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';

/** The operation that reads an agency's event log, as any client could send it. */
export function feedQuery(subgraph: SubgraphName): string {
  return `query Feed($after: Int!, $first: Int!, $waitSeconds: Int!) {
  agency: ${rootFieldOf(subgraph)} {
    feed(after: $after, first: $first, waitSeconds: $waitSeconds) {
      events {
        id
        sequence
        agency { id }
        at
        kind
        subject
        version
        actor { subject agency office }
        right
        proposedBy { subject agency office }
        authority
        from
        to
        reason
        evidenceItems { kind grade statement source sourceAddress date asOf }
        told { agency question answer at version marking { classification cui tlp banner } }
        marking { classification cui tlp banner }
        state
      }
    }
  }
}`;
}

const event = z.object({
  id: z.string(),
  sequence: z.int(),
  agency: z.object({ id: z.string() }),
  // In one process it is an instant still, from elsewhere its text.
  at: z.coerce.date(),
  kind: z.string(),
  subject: z.string(),
  version: z.int(),
  authority: z.string().nullable(),
  marking: z.looseObject({ banner: z.string() }),
  actor: z.unknown(),
  right: z.string(),
  proposedBy: z.unknown(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
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
