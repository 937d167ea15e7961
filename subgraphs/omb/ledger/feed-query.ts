import { rootFieldOf } from '../../contract/graph/subgraph-sdl.js';
import type { SubgraphName } from '../../contract/order/agencies.js';

/** The operation that reads a subgraph's feed: every field of every event, because the ledger is its copy. */
export function feedQuery(subgraph: SubgraphName): string {
  return `query LedgerPull($after: Int!, $first: Int!, $waitSeconds: Int!) {
  ${rootFieldOf(subgraph)} {
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
      }
    }
  }
}`;
}
