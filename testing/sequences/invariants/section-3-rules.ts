import type { OfficeConsultation } from '../../../subgraphs/contract/consultations/consultation-record.js';
import { SECTION_3A_DETERMINATION } from '../../../subgraphs/contract/order/determination.js';
import type { AssessmentRecord } from '../../../subgraphs/nsa/assessments/assessment-record.js';
import type { DesignationRecord } from '../../../subgraphs/nsa/designations/designation-record.js';
import type { EngagementRecord } from '../../../subgraphs/nsa/engagements/engagement-record.js';
import type { ShareGrantRecord } from '../../../subgraphs/nsa/share-grants/share-grant-record.js';
import type { ThresholdRecord } from '../../../subgraphs/nsa/threshold-determinations/threshold-record.js';
import { all, cameTo, rule, type Rule, type Step } from './rule.js';

/** Whether the Director of NSA decided, on another person's proposal, after each office that 3(a) names answered. */
function wasDetermined({
  event,
  after,
  world,
}: Step<{ readonly _id: string; readonly consulted: readonly string[] }>): boolean {
  const answered = all<OfficeConsultation>(
    world,
    'consultation',
    ({ about, state }) => about === after._id && state === 'ANSWERED',
  );
  const required = SECTION_3A_DETERMINATION.consultations.filter((one) => one.required);
  return (
    required.length === 3 &&
    event.actor.office === 'DIRECTOR_NSA' &&
    event.proposedBy !== null &&
    event.proposedBy.subject !== event.actor.subject &&
    required.every(
      ({ party }) =>
        after.consulted.includes(party) && answered.some(({ office }) => office === party),
    )
  );
}

const isDevelopers = ({ actor }: Step['event'], developer: string) =>
  actor.subject === `developer-${developer}` || actor.subject === `member of ${developer}`;

/** What NSA keeps of section 3. domain.md 4.2. */
export const SECTION_3_RULES: readonly Rule[] = [
  rule<DesignationRecord>(
    'designation',
    'The Director of NSA designates, after all three offices were consulted.',
    (step) =>
      !cameTo(step, 'IN_FORCE') ||
      (step.event.right === 'MODEL_DESIGNATION' && wasDetermined(step)),
  ),
  rule<ThresholdRecord>(
    'thresholdDetermination',
    'The Director of NSA determines the threshold, after all three offices were consulted.',
    (step) =>
      !cameTo(step, 'DETERMINED') ||
      (step.event.right === 'THRESHOLD_DETERMINATION' && wasDetermined(step)),
  ),
  rule<ThresholdRecord>(
    'thresholdDetermination',
    'No two thresholds stay in force: each says which came before.',
    ({ after, world }) =>
      all<ThresholdRecord>(
        world,
        'thresholdDetermination',
        ({ state, supersedes }) => state === 'DETERMINED' && supersedes === after.supersedes,
      ).length <= 1,
  ),
  rule<DesignationRecord>(
    'designation',
    'A designation rests on a threshold that was determined.',
    (step) => {
      const threshold = step.world.get(step.after.threshold);
      return threshold?.['state'] === 'DETERMINED' || threshold?.['state'] === 'SUPERSEDED';
    },
  ),
  rule<EngagementRecord>(
    'engagement',
    'A developer begins an engagement, and agrees to its terms, itself.',
    (step) =>
      (step.before !== null &&
        !cameTo(
          step,
          'TERMS_AGREED',
          'ACCESS_WINDOW_OPEN',
          'TRUSTED_PARTNER_EARLY_ACCESS',
          'WITHDRAWN',
        )) ||
      isDevelopers(step.event, step.after.developer),
  ),
  rule<EngagementRecord>(
    'engagement',
    'A finding about a model comes of a designation alone.',
    (step) =>
      !cameTo(step, 'NOT_COVERED', 'DESIGNATED_COVERED') ||
      step.event.right === 'MODEL_DESIGNATION',
  ),
  rule<EngagementRecord>(
    'engagement',
    'To withdraw takes no reason, and none is written against the developer.',
    (step) => !cameTo(step, 'WITHDRAWN') || step.event.evidenceItems.length === 0,
  ),
  rule<DesignationRecord>(
    'designation',
    'Nothing more is determined of a model whose developer withdrew.',
    ({ before, after }) =>
      before?.withdrawn !== true || (after.withdrawn && after.state === before.state),
  ),
  rule<AssessmentRecord>(
    'assessment',
    'A model is assessed under an engagement that has come to benchmarking.',
    (step) => {
      const engagement = step.world.get(step.after.engagement) as EngagementRecord | undefined;
      return (
        step.before !== null ||
        engagement?.steps.some(({ state }) => state === 'BENCHMARKING') === true
      );
    },
  ),
  rule<ShareGrantRecord>(
    'shareGrant',
    'What is shared was completed, and is shared under an office.',
    (step) => {
      const assessment = step.world.get(step.after.assessment) as AssessmentRecord | undefined;
      return (
        step.before !== null ||
        (assessment?.state === 'COMPLETED' && step.after.authorizingOfficial !== '')
      );
    },
  ),
];
