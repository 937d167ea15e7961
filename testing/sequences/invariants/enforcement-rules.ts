import { calendarDateInNewYork } from '../../../subgraphs/contract/dates/calendar-date.js';
import type { EnforcementPriorityRecord } from '../../../subgraphs/doj/enforcement-priorities/enforcement-priority-record.js';
import type { PublicCaseRecord } from '../../../subgraphs/doj/public-cases/public-case-record.js';
import type { ReferralRecord } from '../../../subgraphs/doj/referrals/referral-record.js';
import { cameTo, rule, type Rule } from './rule.js';

/** Enforcement under section 4. domain.md 4.6. */
export const ENFORCEMENT_RULES: readonly Rule[] = [
  rule<ReferralRecord>(
    'referral',
    'Nobody is referred by a service, for a report to the clearinghouse, or for an engagement.',
    ({ event, before, after }) =>
      before !== null ||
      (!event.actor.subject.startsWith('service-') &&
        event.right === 'SUBMIT_REFERRAL' &&
        after.basis !== 'CLEARINGHOUSE_REPORT' &&
        after.basis !== 'DEVELOPER_ENGAGEMENT'),
  ),
  rule<ReferralRecord>(
    'referral',
    'A referral says of illegal access or damage, or of a crime furthered while so engaged.',
    ({ after }) => after.predicate.length > 0,
  ),
  rule<ReferralRecord>(
    'referral',
    'Outside DOJ a referral is acknowledged, and shows public events alone.',
    ({ after }) =>
      ['SUBMITTED', 'RECEIVED', 'CHARGED', 'RESOLVED'].includes(after.acknowledgedState) &&
      (after.acknowledgedState !== 'CHARGED' || after.publicCase !== null),
  ),
  rule<PublicCaseRecord>(
    'publicCase',
    'A public case says of illegal access or damage, or of a crime furthered while so engaged.',
    ({ after }) => (after.predicate ?? []).length > 0,
  ),
  rule<PublicCaseRecord>(
    'publicCase',
    'Nothing is public of a case before it is filed.',
    ({ event, after }) => after.filedOn <= calendarDateInNewYork(event.at),
  ),
  rule<EnforcementPriorityRecord>(
    'enforcementPriority',
    'The Attorney General issues, revises and rescinds, on another person’s word.',
    (step) =>
      !cameTo(step, 'ISSUED', 'REVISED', 'RESCINDED') ||
      (step.event.actor.office === 'ATTORNEY_GENERAL' && step.event.proposedBy !== null),
  ),
  rule<EnforcementPriorityRecord>(
    'enforcementPriority',
    'A priority that was issued keeps its words.',
    ({ before, after }) =>
      before === null ||
      before.state === 'DRAFT' ||
      (before.text === after.text && before.title === after.title),
  ),
];
