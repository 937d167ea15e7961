import type { UnitOfWork } from '../writing/unit-of-work.js';
import type { GraphContext } from '../graph/graph-context.js';
import type { ConfirmedDetails } from '../powers/reach.js';
import { eventOfChange } from './record-change.js';
import type { RecordKind, WorkflowRecord } from './workflow-record.js';

/** A change of another record that goes with a change: under the same right, with its own event. */
export function stageChange<R extends WorkflowRecord>(
  work: UnitOfWork,
  kind: RecordKind<R>,
  states: { readonly before: R | null; readonly after: R },
  under: { readonly right: string; readonly authority: string },
  context: GraphContext,
): R {
  const event = eventOfChange(kind, under, states, {}, context, []);
  return work.change(kind.records, states.after, event);
}

/** The same for a change that a named power makes. Why stands with what was proposed, and nowhere else. */
export function stageConfirmed<R extends WorkflowRecord>(
  work: UnitOfWork,
  { kind, records, stateOf }: RecordKind<R>,
  { before, after }: { readonly before: R; readonly after: R },
  details: ConfirmedDetails,
): R {
  const { agency, marking } = after;
  const [from, to] = [stateOf(before), stateOf(after)];
  return work.change(records, after, {
    ...details,
    kind,
    agency,
    from,
    to,
    evidenceItems: [],
    marking,
  });
}
