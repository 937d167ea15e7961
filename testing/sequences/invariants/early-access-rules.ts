import { addDays, calendarDateInNewYork } from '../../../subgraphs/contract/dates/calendar-date.js';
import type { DesignationRecord } from '../../../subgraphs/nsa/designations/designation-record.js';
import type { EngagementRecord } from '../../../subgraphs/nsa/engagements/engagement-record.js';
import type { FrontierModelRecord } from '../../../subgraphs/nsa/frontier-models/frontier-model-record.js';
import {
  accessOf,
  type TrustedPartnerRecord,
} from '../../../subgraphs/cisa/trusted-partners/partner-record.js';
import type { AgreementRecord } from '../../../subgraphs/treasury/early-access/agreement-record.js';
import type { WindowRecord } from '../../../subgraphs/treasury/early-access/window-record.js';
import { all, cameTo, rule, type Rule, type World } from './rule.js';

const KIND = 'earlyAccessWindow';

/** Every day on which somebody had or will have access, one by one. */
function daysOfAccess({ opensOn, closesOn, withdrawnOn }: WindowRecord): number {
  let days = 0;
  for (let day = opensOn; day < closesOn; day = addDays(day, 1)) {
    if (withdrawnOn === null || day <= withdrawnOn) days += 1;
  }
  return days;
}

/** Six protections, each acknowledged: section 3(b)(ii) names so many. */
function isProtected(world: World, { agreement }: WindowRecord): boolean {
  const record = world.get(agreement) as AgreementRecord | undefined;
  return (
    record?.state === 'IN_FORCE' &&
    new Set(record.acknowledgements.map((one) => one.protection)).size === 6
  );
}

function isDesignated(world: World, { frontierModel, developer }: WindowRecord): boolean {
  const model = world.get(frontierModel) as FrontierModelRecord | undefined;
  if (model === undefined || model.withdrawn || model.developer !== developer) return false;
  const designation = world.get(model.designation) as DesignationRecord | undefined;
  return designation?.state === 'IN_FORCE' && designation.finding === 'DESIGNATED_COVERED';
}

function hasAccess(partner: TrustedPartnerRecord, to: WindowRecord): boolean {
  return (
    partner.frontierModel === to.frontierModel &&
    accessOf(partner).some(({ modelVersion }) => modelVersion === to.modelVersion)
  );
}

/** Early access. Section 3(b)(ii) and (iii), domain.md 4.2. */
export const EARLY_ACCESS_RULES: readonly Rule[] = [
  rule<WindowRecord>(
    KIND,
    'A window is 30 days at most.',
    ({ after }) => after.closesOn > after.opensOn && after.closesOn <= addDays(after.opensOn, 30),
  ),
  rule<WindowRecord>(
    KIND,
    'A window closes by the day of the planned release to other trusted partners.',
    ({ after }) => after.closesOn <= after.plannedPartnerReleaseOn,
  ),
  rule<WindowRecord>(
    KIND,
    'The windows of one version of a model are 30 days together at most.',
    ({ after, world }) =>
      all<WindowRecord>(
        world,
        KIND,
        (one) =>
          one.frontierModel === after.frontierModel && one.modelVersion === after.modelVersion,
      ).reduce((days, one) => days + daysOfAccess(one), 0) <= 30,
  ),
  rule<WindowRecord>(
    KIND,
    'No window is extended, and none opens earlier.',
    ({ before, after }) =>
      before === null || (after.closesOn <= before.closesOn && after.opensOn === before.opensOn),
  ),
  rule<WindowRecord>(
    KIND,
    'No day that had access is taken out of a window.',
    ({ event, before, after }) =>
      before === null ||
      after.closesOn === before.closesOn ||
      after.closesOn > calendarDateInNewYork(event.at),
  ),
  rule<WindowRecord>(
    KIND,
    'Nobody has access without six protections, to a model that is not designated, or that its developer withdrew.',
    ({ before, after, world }) =>
      before !== null || (isProtected(world, after) && isDesignated(world, after)),
  ),
  rule<WindowRecord>(
    KIND,
    'A developer gives access itself.',
    ({ event, after }) =>
      event.actor.subject === `developer-${after.developer}` ||
      event.actor.subject === `member of ${after.developer}`,
  ),
  rule<EngagementRecord>(
    'engagement',
    'An engagement says that the window is open while Treasury has one open, under six protections.',
    (step) => {
      if (!cameTo(step, 'ACCESS_WINDOW_OPEN')) return true;
      const today = calendarDateInNewYork(step.event.at);
      return (
        all<WindowRecord>(
          step.world,
          KIND,
          (window) =>
            window.frontierModel === step.after.frontierModel &&
            window.withdrawnOn === null &&
            window.opensOn <= today &&
            today < window.closesOn &&
            isProtected(step.world, window),
        ).length > 0
      );
    },
  ),
  rule<WindowRecord>(
    KIND,
    'Nobody agrees on a window of what trusted partners have access to.',
    ({ before, after, world }) =>
      before !== null ||
      all<TrustedPartnerRecord>(
        world,
        'trustedPartner',
        (partner) => partner.state !== 'WITHDRAWN' && hasAccess(partner, after),
      ).length === 0,
  ),
  rule<TrustedPartnerRecord>(
    'trustedPartner',
    'The early access of the Government to a version was, and is over, when a partner has it.',
    ({ event, before, after, world }) => {
      const added = accessOf(after).slice(before === null ? 0 : accessOf(before).length);
      const today = calendarDateInNewYork(event.at);
      return added.every(({ modelVersion }) => {
        const windows = all<WindowRecord>(
          world,
          KIND,
          (one) => one.frontierModel === after.frontierModel && one.modelVersion === modelVersion,
        );
        return (
          windows.some(({ opensOn, withdrawnOn }) => opensOn <= (withdrawnOn ?? today)) &&
          windows.every(({ closesOn, withdrawnOn }) => withdrawnOn !== null || closesOn <= today)
        );
      });
    },
  ),
  rule<EngagementRecord>(
    'engagement',
    'An engagement says that partners have early access while one of them has.',
    (step) =>
      !cameTo(step, 'TRUSTED_PARTNER_EARLY_ACCESS') ||
      all<TrustedPartnerRecord>(
        step.world,
        'trustedPartner',
        ({ frontierModel, state }) =>
          frontierModel === step.after.frontierModel && state === 'EARLY_ACCESS',
      ).length > 0,
  ),
  rule<AgreementRecord>(
    'earlyAccessAgreement',
    'An agreement is in force with all six protections, and none is taken back.',
    ({ before, after }) =>
      (after.state !== 'IN_FORCE' ||
        new Set(after.acknowledgements.map((one) => one.protection)).size === 6) &&
      (before?.acknowledgements.length ?? 0) <= after.acknowledgements.length,
  ),
  rule<TrustedPartnerRecord>(
    'trustedPartner',
    'A trusted partner needs the agreement of the developer and of the Government.',
    ({ after }) =>
      !['AGREED', 'EARLY_ACCESS'].includes(after.state) ||
      (after.developerAgreed && after.governmentAgreed),
  ),
];
