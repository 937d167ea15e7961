import { rootFieldOf } from '../graph/subgraph-sdl.js';
import type { SubgraphName } from '../order/agencies.js';

/**
 * The operation that reads an agency's event log, as any client could send it: every field of every
 * event, for whoever keeps a copy of the log, and what else of an event the reader selects.
 */
export function feedQuery(subgraph: SubgraphName, more = ''): string {
  return `query Feed($after: Int!, $first: Int!, $waitSeconds: Int!) {
  agency: ${rootFieldOf(subgraph)} {
    feed(after: $after, first: $first, waitSeconds: $waitSeconds) {
      lastSequence
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
        told { agency question answer at version marking { classification cui tlp } }
        marking { classification cui tlp }
        state
        ${more}
      }
    }
  }
}`;
}
