import { canonicalOffice } from '../../../subgraphs/contract/writing/claim.js';
import type { OfficeConsultation } from '../../../subgraphs/contract/consultations/consultation-record.js';
import { provision } from '../../../subgraphs/contract/order/provisions.js';
import type { ProposalRecord } from '../../../subgraphs/contract/powers/proposal-record.js';
import { isWithOffice } from '../../../subgraphs/contract/reports/consulted.js';
import type { ReportRecord } from '../../../subgraphs/contract/reports/report-record.js';
import type { TaskRecord } from '../../../subgraphs/contract/tasks/task-record.js';
import { all, rule, type Rule, type Step } from './rule.js';

const isComplete = (work: string) => work === 'REPORTED_COMPLETE' || work === 'VERIFIED_COMPLETE';

interface Verifiable {
  readonly claimedBy: string | null;
  readonly claimedBySubject?: string | null | undefined;
  readonly verifiedBy: string | null;
  readonly evidenceItems: readonly unknown[];
}

function isVerifiedByAnother({ event, after }: Step<Verifiable>): boolean {
  const { claimedBy, claimedBySubject, verifiedBy, evidenceItems } = after;
  if (claimedBy === null || verifiedBy === null || evidenceItems.length === 0) return false;
  return (
    canonicalOffice(claimedBy) !== canonicalOffice(verifiedBy) &&
    claimedBySubject !== event.actor.subject
  );
}

/** Whether every office that the order requires to be consulted was asked, by the report or through the graph. */
function wereAsked({ after, world }: Step<ReportRecord>): boolean {
  const asked = all<OfficeConsultation>(
    world,
    'consultation',
    ({ agency, about, state }) =>
      agency === after.agency && about === after.directive && state !== 'WITHDRAWN',
  );
  const offices: readonly string[] = [...after.consultations, ...asked].map(({ office }) => office);
  return provision(after.directive)
    .consultations.filter(({ required }) => required)
    .every((named) => offices.some((office) => isWithOffice(named, office)));
}

/** The work of every agency. domain.md 4.0. */
export const WORK_RULES: readonly Rule[] = [
  rule<TaskRecord>(
    'task',
    'A task is verified by another office and person than claimed it, on evidence.',
    (step) =>
      step.before?.status === step.after.status ||
      step.after.status !== 'VERIFIED_COMPLETE' ||
      isVerifiedByAnother(step),
  ),
  rule<ReportRecord>(
    'report',
    'A report is verified by another office and person than claimed it, on evidence.',
    (step) =>
      step.before?.work === step.after.work ||
      step.after.work !== 'VERIFIED_COMPLETE' ||
      isVerifiedByAnother(step),
  ),
  rule<TaskRecord>(
    'task',
    'A continuing duty is never complete.',
    ({ after }) => !after.continuing || !isComplete(after.status),
  ),
  rule<ReportRecord>(
    'report',
    'No report says that a continuing duty is complete, nor that one is before those were asked whom the order names.',
    (step) => {
      const { event, before, after } = step;
      if (event.right === 'INITIAL_DATA' || !isComplete(after.work) || before?.work === after.work)
        return true;
      return provision(after.directive).kind !== 'CONTINUING' && wereAsked(step);
    },
  ),
  rule<TaskRecord>(
    'task',
    'Blocked work says what it waits for.',
    ({ after }) => after.status !== 'BLOCKED' || after.blockers.length > 0,
  ),
  rule<TaskRecord>(
    'task',
    'Nobody but the agency’s own people changes its tasks.',
    ({ event, after }) =>
      event.right === 'INITIAL_DATA' ||
      event.actor.agency === after.agency ||
      event.actor.agency === 'NSA',
  ),
  rule<ProposalRecord>(
    'proposal',
    'A proposal is confirmed by the office that holds the power, and not by whoever proposed it.',
    ({ after }) =>
      after.state !== 'CONFIRMED' ||
      (after.confirmedBy?.office === after.office &&
        after.confirmedBy.subject !== after.proposedBy.subject),
  ),
  rule<OfficeConsultation>(
    'consultation',
    'An office answers for itself.',
    ({ after }) => after.state !== 'ANSWERED' || after.answeredBy?.office === after.office,
  ),
];
