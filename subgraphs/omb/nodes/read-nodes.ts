import type { EventRecord } from '../../contract/events/event-record.js';
import { agencyReference, type AgencyReference } from '../../contract/agency/agency-reference.js';
import { isAgencyId } from '../../contract/order/agencies.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { LedgerReader } from '../ledger/ledger-reader.js';
import { eventOf, type LedgerVersion } from '../ledger/ledger-version.js';
import type { Coverage } from '../ledger/read-coverage.js';
import { heldAt } from '../ledger/held-at.js';
import { reportInOmb, type ReportInOmb } from '../ledger/report-in-omb.js';
import { recordMarkingOf, reportState, taskState } from '../ledger/record-states.js';
import { taskInOmb, type TaskInOmb } from '../ledger/task-in-omb.js';
import { findOfficeReference, type OfficeReference } from '../registry/party-reference.js';

/** Anything with an identifier of the whole graph, with its type. */
export type NodeInOmb =
  | AgencyReference
  | OfficeReference
  | ({ readonly __typename: 'Task' } & TaskInOmb)
  | ({ readonly __typename: 'DirectiveReport' } & ReportInOmb)
  | ({ readonly __typename: 'Event' } & EventRecord);

/** Reads anything by identifier; null for each that there is none of that the audiences may know of. */
export async function readNodes(
  ledger: Pick<LedgerReader, 'consultations' | 'coverage' | 'store'>,
  ids: readonly string[],
  asOf: Date | null,
  { audiences, disclosure }: Pick<GraphContext, 'audiences' | 'disclosure'>,
): Promise<(NodeInOmb | null)[]> {
  const coverage = await ledger.coverage();
  const found = await ledger.store.versions
    .find({
      $or: [{ _id: { $in: [...ids] } }, { subject: { $in: [...ids] }, ...heldAt(asOf) }],
      audience: { $in: [...audiences] },
    })
    .lean<LedgerVersion[]>();
  const nodes = new Map<string, NodeInOmb>();
  const wanted = new Set(ids);
  for (const version of found) {
    // Said here, where records leave the store, so that no way to them can forget it.
    disclosure.saw(version.subject, recordMarkingOf(version.state, version.marking));
    if (wanted.has(version._id))
      nodes.set(version._id, { __typename: 'Event', ...eventOf(version) });
    const isTheRecord = wanted.has(version.subject) && heldThen(version, asOf);
    const record = isTheRecord ? recordOf(version, coverage, asOf, ledger) : null;
    if (record !== null) nodes.set(version.subject, record);
  }
  return ids.map((id) => nodes.get(id) ?? partyWith(id));
}

/** The record itself, where it is of a kind that has an identifier of the whole graph. */
function recordOf(
  version: LedgerVersion,
  coverage: Coverage,
  asOf: Date | null,
  ledger: Pick<LedgerReader, 'consultations'>,
): NodeInOmb | null {
  const { kind, state } = version;
  if (kind === 'report') {
    const report = reportInOmb(reportState.parse(state), ledger, asOf);
    return { __typename: 'DirectiveReport', ...report };
  }
  if (kind !== 'task') return null;
  const task = taskInOmb({ ...version, state: taskState.parse(state) }, coverage, asOf);
  return { __typename: 'Task', ...task };
}

function partyWith(id: string): AgencyReference | OfficeReference | null {
  return isAgencyId(id) ? agencyReference(id) : findOfficeReference(id);
}

/** An event is found by its own identifier too, long after its version was followed by another. */
function heldThen({ at, validTo }: LedgerVersion, asOf: Date | null): boolean {
  if (asOf === null) return validTo === null;
  return at <= asOf && (validTo === null || validTo > asOf);
}
