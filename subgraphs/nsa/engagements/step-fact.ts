import { z } from 'zod';
import type { FactQuestion } from '../../contract/asking/fact-question.js';
import { isCalendarDate } from '../../contract/dates/calendar-date.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { DEVELOPERS_INFORMATION } from '../handling.js';
import type { EngagementState } from './engagement-lifecycle.js';
import type { EngagementRecord } from './engagement-record.js';

const day = z.string().refine(isCalendarDate).nullable();

const windowAnswer = z.object({
  window: z
    .object({
      windowOpen: z.boolean(),
      opensOn: day,
      closesOn: day,
      protectionsComplete: z.boolean(),
      windows: z.array(z.object({ isOver: z.boolean() })),
      version: z.number().int().nullable(),
    })
    .nullable(),
});
const partnersAnswer = z.object({
  partners: z
    .object({
      agreedByBoth: z.number().int(),
      withAccess: z.number().int(),
      version: z.number().int().nullable(),
    })
    .nullable(),
});

/** What another agency tells of a model for a step: Treasury of the early-access window, CISA of the trusted partners. */
export type StepFact = z.infer<typeof windowAnswer> | z.infer<typeof partnersAnswer>;

/** Steps that rest on the early-access window of 3(b)(ii), which the Treasury keeps. */
const ON_WINDOW: readonly EngagementState[] = ['ACCESS_WINDOW_OPEN', 'EXPIRED'];
/** Steps that rest on the trusted partners of 3(b)(iii), which CISA keeps. */
const ON_PARTNERS: readonly EngagementState[] = [
  'PARTNER_SELECTION',
  'TRUSTED_PARTNER_EARLY_ACCESS',
];

/** What a step asks other agencies; nothing where it rests on NSA's own knowledge. */
export function questionsFor(
  step: EngagementState,
  { frontierModel }: EngagementRecord,
): readonly FactQuestion<StepFact>[] {
  const same = { variables: { frontierModel }, sourceOf };
  if (ON_WINDOW.includes(step)) {
    const question = 'the early-access window of a model';
    return [{ ...same, agency: 'TREASURY', question, query: WINDOW, answer: windowAnswer }];
  }
  if (!ON_PARTNERS.includes(step)) return [];
  const question = 'the trusted partners of a model';
  return [{ ...same, agency: 'CISA', question, query: PARTNERS, answer: partnersAnswer }];
}

const WINDOW = `query AskEarlyAccess($frontierModel: ID!) {
  window: earlyAccessFact(frontierModel: $frontierModel) {
    windowOpen opensOn closesOn protectionsComplete windows { isOver } version
  }
}`;
const PARTNERS = `query AskTrustedPartners($frontierModel: ID!) {
  partners: trustedPartnersFact(frontierModel: $frontierModel) { agreedByBoth withAccess version }
}`;

/** Which record it is of. What is told of a developer's model is the developer's, whoever tells it. */
function sourceOf(fact: StepFact) {
  const record = 'window' in fact ? fact.window : fact.partners;
  return record === null ? null : { version: record.version, marking: DEVELOPERS_INFORMATION };
}

/** Whether what was told bears the step. */
export function bearsStep(step: EngagementState, [fact]: readonly StepFact[]): Verdict {
  if (fact === undefined) return null;
  return 'window' in fact ? windowBears(step, fact.window) : partnersBear(step, fact.partners);
}

function windowBears(
  step: EngagementState,
  window: z.infer<typeof windowAnswer>['window'],
): Verdict {
  if (step === 'EXPIRED') {
    if (window === null || window.windows.every(({ isOver }) => isOver)) return null;
    const message =
      'A window is open at the Treasury, or to come. An engagement expires when all of them are over.';
    return refuse('SKIPPED_STATE', message, 'state');
  }
  if (window?.protectionsComplete !== true) {
    const message =
      'Not all six protections of section 3(b)(ii) are acknowledged at the Treasury. Acknowledge each first.';
    return refuse('PROTECTIONS_INCOMPLETE', message, 'state');
  }
  if (window.windowOpen) return null;
  const message = 'No early-access window is open at the Treasury. Open it there first.';
  return refuse('SKIPPED_STATE', message, 'state');
}

function partnersBear(
  step: EngagementState,
  partners: z.infer<typeof partnersAnswer>['partners'],
): Verdict {
  if (step !== 'TRUSTED_PARTNER_EARLY_ACCESS') return null;
  if (partners === null || partners.agreedByBoth === 0) {
    const message =
      'No trusted partner has both agreements at CISA: the developer’s and the Government’s. Both agree to one first.';
    return refuse('PARTNER_NOT_MUTUAL', message, 'state');
  }
  if (partners.withAccess > 0) return null;
  const message =
    'No trusted partner has early access, as CISA says. Report it with "reportCISATrustedPartnerAccess" first.';
  return refuse('SKIPPED_STATE', message, 'state');
}
