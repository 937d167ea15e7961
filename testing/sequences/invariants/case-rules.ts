import { CASE_TRANSITIONS } from '../../../subgraphs/treasury/cases/case-lifecycle.js';
import type { CaseRecord } from '../../../subgraphs/treasury/cases/case-record.js';
import {
  settledBy,
  type ScanRecord,
} from '../../../subgraphs/treasury/scan-declarations/scan-record.js';
import { all, cameTo, rule, type Rule, type World } from './rule.js';

const DECISION_POINTS = [
  'exploitation',
  'automatable',
  'technicalImpact',
  'publiclyExposed',
  'missionAndWellBeing',
];

/** The person who acts for an organization, as the people of the sequences are named. */
function actsFor(subject: string, organization: string): boolean {
  return subject === `member of ${organization}` || subject === `developer-${organization}`;
}

function chainOf(world: World, first: CaseRecord): readonly string[] {
  const seen = [first._id];
  for (let next = first.duplicateOf; next !== null;) {
    seen.push(next);
    if (seen.indexOf(next) < seen.length - 1) return seen;
    next = (world.get(next) as CaseRecord | undefined)?.duplicateOf ?? null;
  }
  return seen;
}

function overlaps(one: ScanRecord, other: ScanRecord): boolean {
  const atOnce = one.opensAt < other.closesAt && other.opensAt < one.closesAt;
  return (
    atOnce && one.scope.some(({ value }) => other.scope.some((target) => target.value === value))
  );
}

/** The clearinghouse. domain.md 4.1. */
export const CASE_RULES: readonly Rule[] = [
  rule<CaseRecord>(
    'clearinghouseCase',
    'A case is prioritized after it was validated, with every decision point recorded.',
    (step) =>
      !cameTo(step, 'PRIORITIZED') ||
      step.before?.resumesTo === 'PRIORITIZED' ||
      (step.before?.state === 'VALIDATED' &&
        DECISION_POINTS.every(
          (point) =>
            (step.after.ssvc as unknown as Record<string, unknown> | null)?.[point] != null,
        )),
  ),
  rule<CaseRecord>(
    'clearinghouseCase',
    'Credits, the chain of reporters and what is known by which name are never fewer.',
    ({ before, after }) =>
      (['finderCredits', 'reporterChain', 'originRefs'] as const).every((list) =>
        (before?.[list] ?? []).every((one) => after[list].includes(one)),
      ),
  ),
  rule<CaseRecord>(
    'clearinghouseCase',
    'What is a duplicate credits its finders in the case that goes on.',
    ({ after, world }) => {
      const original = world.get(after.duplicateOf) as CaseRecord | undefined;
      return (
        original === undefined ||
        after.finderCredits.every((credit) => original.finderCredits.includes(credit))
      );
    },
  ),
  rule<CaseRecord>(
    'clearinghouseCase',
    'No case is the duplicate of itself.',
    ({ after, world }) => new Set(chainOf(world, after)).size === chainOf(world, after).length,
  ),
  rule<CaseRecord>(
    'clearinghouseCase',
    'A vendor alone says whether its products are affected, and how far its fix is.',
    ({ event, before, after }) =>
      after.participants.every(({ organization, vendorStatus, fixPath }, index) => {
        const was = before?.participants[index];
        const same =
          JSON.stringify(vendorStatus) === JSON.stringify(was?.vendorStatus) &&
          fixPath === was?.fixPath;
        // Whoever becomes a vendor has said nothing yet.
        const isUnsaid = fixPath === 'VENDOR_UNAWARE' && vendorStatus?.statedOn === null;
        const becomesVendor = was?.roles.includes('VENDOR') === false && isUnsaid;
        return (
          same || was === undefined || becomesVendor || actsFor(event.actor.subject, organization)
        );
      }),
  ),
  rule<CaseRecord>(
    'clearinghouseCase',
    'Nobody but the vendor signs for a fix.',
    ({ event, before, after }) =>
      after.fixes
        .slice(before?.fixes.length ?? 0)
        .every(({ vendor }) => actsFor(event.actor.subject, vendor)),
  ),
  rule<CaseRecord>(
    'clearinghouseCase',
    'A fix that goes out is one of the case, and a case says PATCH_DISTRIBUTED once one did.',
    ({ after }) =>
      after.distributions.every(
        ({ fixes }) =>
          fixes.length > 0 && fixes.every((id) => after.fixes.some((fix) => fix.id === id)),
      ) &&
      (after.state !== 'PATCH_DISTRIBUTED' || after.distributions.length > 0),
  ),
  rule<CaseRecord>(
    'clearinghouseCase',
    'Nothing goes out of a case that is over.',
    ({ before, after }) =>
      before === null ||
      CASE_TRANSITIONS[before.state].length > 0 ||
      after.distributions.length === before.distributions.length,
  ),
  rule<CaseRecord>(
    'clearinghouseCase',
    'What affects National Security Systems is the duplicate of nothing.',
    ({ after }) => !after.affectsNationalSecuritySystems || after.duplicateOf === null,
  ),
  rule<CaseRecord>(
    'clearinghouseCase',
    'No reporter withdraws what was prioritized.',
    ({ after }) =>
      after.state !== 'WITHDRAWN_BY_REPORTER' ||
      after.steps.every(({ state }) => state !== 'PRIORITIZED'),
  ),
  rule<CaseRecord>(
    'clearinghouseCase',
    'No role is taken from who takes part.',
    ({ before, after }) =>
      (before?.participants ?? []).every(({ roles }, index) =>
        roles.every((role) => after.participants[index]?.roles.includes(role) === true),
      ),
  ),
  rule<CaseRecord>(
    'clearinghouseCase',
    'Who left, left: nobody’s part is opened again.',
    ({ before, after }) =>
      (before?.participants ?? []).every(
        ({ leftOn }, index) => leftOn === null || after.participants[index]?.leftOn === leftOn,
      ),
  ),
  rule<ScanRecord>(
    'scanDeclaration',
    'Two scans of one scope at once go on only where it is recorded how that was resolved between them; what was found free stands.',
    (step) => {
      if (!cameTo(step, 'ACTIVE', 'DECONFLICTED')) return true;
      if (step.before?.state === 'DECONFLICTED') return true;
      const others = all<ScanRecord>(
        step.world,
        'scanDeclaration',
        (other) =>
          other._id !== step.after._id && other.state !== 'ENDED' && overlaps(step.after, other),
      );
      return others.every(({ _id }) =>
        step.after.resolutions.some(
          (one) =>
            (one.kind === 'SCANNERS_AGREED' || one.kind === 'RESULTS_SHARED') &&
            settledBy(one).includes(_id),
        ),
      );
    },
  ),
  rule<ScanRecord>(
    'scanDeclaration',
    'A scan goes on when each conflict that was found has a resolution.',
    ({ after }) =>
      (after.state !== 'DECONFLICTED' && after.state !== 'ACTIVE') ||
      after.conflicts.every(({ declaration }) =>
        after.resolutions.some((one) => settledBy(one).includes(declaration)),
      ),
  ),
  rule<ScanRecord>(
    'scanDeclaration',
    'A scan goes on within its window.',
    (step) =>
      !cameTo(step, 'ACTIVE') ||
      (step.after.opensAt <= step.event.at && step.event.at < step.after.closesAt),
  ),
];
