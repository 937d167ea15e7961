import type { Model } from 'mongoose';
import type { Clock } from '../dates/clock.js';
import type { EventDetails } from '../events/event-record.js';
import { INITIAL_DATA } from '../events/stored-event.js';
import { PUBLIC_MARKING } from '../markings/marking.js';
import { agenciesKeptBy, type SubgraphName } from '../order/agencies.js';
import { initialTasksOf, type InitialTask } from '../order/initial-tasks.js';
import { knownOutcomesOf, type KnownOutcome } from '../order/known-outcomes.js';
import { emptyReport } from '../reports/apply-report.js';
import { provision } from '../order/provisions.js';
import type { ReportRecord } from '../reports/report-record.js';
import type { AgencyStore } from '../store/agency-store.js';
import type { StoredRecord } from '../store/stored-record.js';
import { dueOrderOf, type TaskRecord } from '../tasks/task-record.js';
import { PUBLIC_RECORD } from '../writing/claim.js';
import { recordKey } from '../writing/record-key.js';
import { done, type WriteCommand } from '../writing/write-command.js';
import type { Writer } from '../writing/writer.js';

/**
 * Loads what the order and the public record say of each agency: one task for each duty and one report
 * for each known outcome. Where a record is there already nothing is done, so that what an agency wrote stays.
 */
export async function loadInitialRecords(
  subgraph: SubgraphName,
  store: AgencyStore,
  writer: Writer,
  clock: Clock,
): Promise<void> {
  const now = clock.now();
  const agencies = agenciesKeptBy(subgraph).map(({ id }) => id);
  const tasks = agencies.flatMap(initialTasksOf).map((initial) => taskOf(initial, now));
  const reports = agencies.flatMap(knownOutcomesOf).map((outcome) => reportOf(outcome, now));
  const commands = [
    ...tasks.map((task) => load(store.tasks, task, loaded('task', task, task.status))),
    ...reports.map((report) => load(store.reports, report, loaded('report', report, report.work))),
  ];
  await Promise.all(commands.map((command) => writer.submit(command)));
}

/** Writes a record where there is none yet. */
function load<R extends StoredRecord>(
  records: Model<R>,
  record: R,
  details: EventDetails,
): WriteCommand<boolean> {
  return {
    idempotency: null,
    reads: [recordKey(records, record._id)],
    decide: async (work) => {
      if ((await work.read(records, record._id)) !== null) return done(false);
      work.change(records, record, details);
      return done(true);
    },
  };
}

function loaded(kind: string, record: TaskRecord | ReportRecord, to: string): EventDetails {
  return {
    kind,
    agency: record.agency,
    actor: { subject: PUBLIC_RECORD, agency: null, office: null },
    right: INITIAL_DATA,
    authority: record.directive,
    from: null,
    to,
    reason: 'Initial data: the order and the public record.',
    evidenceItems: record.evidenceItems,
    marking: PUBLIC_MARKING,
  };
}

function taskOf(
  { key, agency, citation, title, continuing, part, status, dueOn }: InitialTask,
  now: Date,
): TaskRecord {
  return {
    _id: `${agency}:task:${key}`,
    version: 1,
    agency,
    directive: citation,
    title,
    description: null,
    descriptionMarking: null,
    status,
    continuing,
    part,
    dueOn,
    dueOrder: dueOrderOf(dueOn),
    blockers: [],
    evidenceItems: [],
    completedOn: null,
    claimedBy: status === 'REPORTED_COMPLETE' ? PUBLIC_RECORD : null,
    claimedBySubject: null,
    verifiedBy: null,
    marking: PUBLIC_MARKING,
    audience: 'PUBLIC',
    createdAt: now,
    updatedAt: now,
  };
}

function reportOf(outcome: KnownOutcome, now: Date): ReportRecord {
  return {
    ...emptyReport(outcome.agency, provision(outcome.citation), now),
    version: 1,
    work: outcome.work,
    publicity: outcome.publicity,
    completedOn: outcome.completedOn,
    evidenceItems: outcome.evidence,
    reportedBy: PUBLIC_RECORD,
    claimedBy: outcome.work === 'REPORTED_COMPLETE' ? PUBLIC_RECORD : null,
  };
}
