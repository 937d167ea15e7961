import type { Clock } from '../dates/clock.js';
import { PUBLIC_MARKING } from '../markings/marking.js';
import { agenciesKeptBy, type SubgraphName } from '../order/agencies.js';
import { initialTasksOf, type InitialTask } from '../order/initial-tasks.js';
import { knownOutcomesOf, type KnownOutcome } from '../order/known-outcomes.js';
import { emptyReport } from '../reports/apply-report.js';
import { provision } from '../order/provisions.js';
import type { ReportRecord } from '../reports/report-record.js';
import type { AgencyStore } from '../store/agency-store.js';
import { dueOrderOf, type TaskRecord } from '../tasks/task-record.js';
import { PUBLIC_RECORD } from '../writing/claim.js';
import type { Writer } from '../writing/writer.js';
import { loadRecord } from './load-record.js';

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
  const commands = [
    ...agencies.flatMap(initialTasksOf).map((task) => loadTask(store, task, now)),
    ...agencies.flatMap(knownOutcomesOf).map((outcome) => loadReport(store, outcome, now)),
  ];
  await Promise.all(commands.map((command) => writer.submit(command)));
}

function loadTask({ tasks }: AgencyStore, initial: InitialTask, now: Date) {
  const kind = { kind: 'task', records: tasks, stateOf: ({ status }: TaskRecord) => status };
  return loadRecord(kind, taskOf(initial, now), initial.citation);
}

function loadReport({ reports }: AgencyStore, outcome: KnownOutcome, now: Date) {
  const kind = { kind: 'report', records: reports, stateOf: ({ work }: ReportRecord) => work };
  return loadRecord(kind, reportOf(outcome, now), outcome.citation);
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
