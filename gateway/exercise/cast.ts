import { Chance } from './chance.js';
import { DAYS } from './days.js';
import { EVERY_CONSULTATION, tellConsultation } from './stories/tell-consultation.js';
import { EVERY_ENGAGEMENT, tellEngagement } from './stories/tell-engagement.js';
import { EVERY_GRANT, tellGrant } from './stories/tell-grant.js';
import { EVERY_PATHWAY, tellPathway } from './stories/tell-pathway.js';
import { EVERY_INSTRUMENT, tellInstrument } from './stories/tell-instrument.js';
import { EVERY_PROGRAM, tellAccessProgram, tellDefensiveProgram } from './stories/tell-program.js';
import { EVERY_REQUIRED_ACTION, tellRequiredAction } from './stories/tell-required-action.js';
import { EVERY_PRIORITY, tellPriority } from './stories/tell-priority.js';
import { EVERY_REFERRAL, tellPublicCase, tellReferral } from './stories/tell-referral.js';
import { EVERY_RELEASE, tellRelease } from './stories/tell-release.js';
import { EVERY_REPORT, tellReport } from './stories/tell-report.js';
import { EVERY_SCAN, tellScan } from './stories/tell-scan.js';
import { tellThresholds } from './stories/tell-thresholds.js';
import { EVERY_CASE, tellCase } from './stories/tell-case.js';
import { EVERY_TASK, tellTask } from './stories/tell-task.js';
import type { Telling } from './story.js';

/** How much happens. What is neither a task nor a case follows from these. */
export interface ExerciseSize {
  readonly tasks: number;
  readonly cases: number;
}

/** The most of each. */
export const LARGEST: ExerciseSize = { tasks: 60_000, cases: 100_000 };

/** How many vulnerabilities the catalogs have: the first cases are about these. */
export function vulnerabilitiesOf({ cases }: ExerciseSize): number {
  return Math.max(FEWEST_VULNERABILITIES, Math.min(MOST_VULNERABILITIES, Math.round(cases / 10)));
}

const FEWEST_VULNERABILITIES = 40;
const MOST_VULNERABILITIES = 4_000;

/** One story, and the day on which it begins. */
export interface Role {
  readonly name: string;
  readonly number: number;
  readonly day: number;
  readonly tell: Telling;
}

interface Roles {
  readonly name: string;
  readonly count: number;
  /** How many of them come every way that there is: these begin early, so that they get to the end of it. */
  readonly every: number;
  readonly tell: Telling;
}

/** Every story of an exercise of a size, in an order that is always the same. */
export function castOf(size: ExerciseSize, seed: string): readonly Role[] {
  return rolesOf(size).flatMap((roles) =>
    Array.from({ length: roles.count }, (_, number) => roleOf(roles, number, seed)),
  );
}

function rolesOf({ tasks, cases }: ExerciseSize): readonly Roles[] {
  const few = (every: number, share: number, most: number) =>
    Math.max(every, Math.min(most, Math.round(share)));
  return [
    { name: 'threshold', count: 1, every: 1, tell: tellThresholds },
    { name: 'report', count: EVERY_REPORT, every: EVERY_REPORT, tell: tellReport },
    ofEvery(
      'engagement',
      EVERY_ENGAGEMENT,
      few(EVERY_ENGAGEMENT, cases / 200, 360),
      tellEngagement,
    ),
    ofEvery('grant', EVERY_GRANT, few(EVERY_GRANT, tasks / 200, 120), tellGrant),
    ofEvery('pathway', EVERY_PATHWAY, few(EVERY_PATHWAY, tasks / 200, 150), tellPathway),
    ofEvery('instrument', EVERY_INSTRUMENT, EVERY_INSTRUMENT, tellInstrument),
    ofEvery('required action', EVERY_REQUIRED_ACTION, EVERY_REQUIRED_ACTION, tellRequiredAction),
    ofEvery(
      'defensive program',
      EVERY_PROGRAM,
      few(EVERY_PROGRAM, tasks / 500, 60),
      tellDefensiveProgram,
    ),
    ofEvery(
      'access program',
      EVERY_PROGRAM,
      few(EVERY_PROGRAM, tasks / 500, 60),
      tellAccessProgram,
    ),
    ofEvery('priority', EVERY_PRIORITY, EVERY_PRIORITY, tellPriority),
    ofEvery('referral', EVERY_REFERRAL, few(EVERY_REFERRAL, cases / 50, 2_000), tellReferral),
    ofEvery('public case', 12, few(12, cases / 100, 1_000), tellPublicCase),
    ofEvery('scan', EVERY_SCAN, few(EVERY_SCAN, cases / 50, 800), tellScan),
    ofEvery(
      'consultation',
      EVERY_CONSULTATION,
      few(EVERY_CONSULTATION, tasks / 50, 1_200),
      tellConsultation,
    ),
    ofEvery('release', EVERY_RELEASE, few(EVERY_RELEASE, tasks / 100, 600), tellRelease),
    ofEvery('task', EVERY_TASK, tasks, tellTask),
    ofEvery('case', EVERY_CASE, cases, tellCase),
  ];
}

function ofEvery(name: string, every: number, count: number, tell: Telling): Roles {
  return { name, every, count, tell };
}

const EARLY_DAYS = 30;
const LAST_DAYS = 5;

function roleOf({ name, every, tell }: Roles, number: number, seed: string): Role {
  const chance = new Chance(`${seed} begins ${name} ${number}`);
  // What there is one of comes first: others rest on it.
  const latest = every === 1 ? 1 : number < every ? EARLY_DAYS : DAYS - LAST_DAYS;
  const day = chance.below(latest);
  return { name, number, day, tell };
}
