import {
  REMEDIATION_OUTCOMES,
  type RemediationOutcome,
} from '../../contract/asking/remediation-outcome.js';
import { TECHNICAL_IMPACTS, type TechnicalImpact } from '../../contract/asking/technical-impact.js';
import { addDays, isBefore, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { DEMANDS, type Demand } from './remediation-demand.js';
import type { RemediationRule, TableRow } from './remediation-rule.js';

/** What the table asks about one vulnerability on one asset; null for what nobody stated. */
export interface RemediationFacts {
  readonly publiclyExposed: boolean | null;
  readonly knownExploited: boolean | null;
  readonly automatable: boolean | null;
  readonly technicalImpact: TechnicalImpact | null;
}

/** The days from which the time can count. */
export interface CountingDays {
  readonly kevDateAdded: CalendarDate | null;
  readonly detectedOn: CalendarDate | null;
}

export type RemediationInputName =
  'PUBLICLY_EXPOSED' | 'KNOWN_EXPLOITED' | 'AUTOMATABLE' | 'TECHNICAL_IMPACT';

/** How soon a vulnerability has to be remediated on an asset, and how that follows. */
export interface RemediationTimeline extends Demand {
  readonly outcome: RemediationOutcome;
  readonly rule: RemediationRule;
  readonly basis: 'TABLE' | 'VULNRICHMENT_MISSING';
  readonly inputs: RemediationFacts;
  readonly assumedInputs: readonly RemediationInputName[];
  readonly possibleOutcomes: readonly RemediationOutcome[];
  readonly countsFrom: CalendarDate | null;
  readonly countsFromBasis: 'KEV_DATE_ADDED' | 'DETECTED_ON' | null;
  readonly dueOn: CalendarDate | null;
}

/** A timeline in an answer, beside the due date that the catalog itself gives. */
export interface ShownTimeline extends RemediationTimeline {
  readonly catalogDueDate: CalendarDate | null;
}

const UNSTATED: Readonly<Record<keyof RemediationFacts, RemediationInputName>> = {
  publiclyExposed: 'PUBLICLY_EXPOSED',
  knownExploited: 'KNOWN_EXPLOITED',
  automatable: 'AUTOMATABLE',
  technicalImpact: 'TECHNICAL_IMPACT',
};

/** Applies a rule: unknown exposure counts as exposed, and missing decision points give the rule's default. */
export function remediationTimeline(
  rule: RemediationRule,
  facts: RemediationFacts,
  days: CountingDays,
): RemediationTimeline {
  const possible = possibleOutcomes(rule, facts);
  const [inTable] = possibleOutcomes(rule, {
    ...facts,
    publiclyExposed: facts.publiclyExposed ?? true,
    knownExploited: facts.knownExploited ?? false,
  });
  const isMissing = facts.automatable === null || facts.technicalImpact === null;
  const outcome = isMissing || inTable === undefined ? rule.whereDataIsMissing : inTable;
  const demand = DEMANDS[outcome];
  const start = startOfCount(facts, days);
  return {
    outcome,
    ...demand,
    rule,
    basis: isMissing ? 'VULNRICHMENT_MISSING' : 'TABLE',
    inputs: facts,
    assumedInputs: unstated(facts),
    possibleOutcomes: possible,
    ...start,
    dueOn:
      start.countsFrom === null || demand.dueInDays === null
        ? null
        : addDays(start.countsFrom, demand.dueInDays),
  };
}

/** What the table gives for every value that the facts leave open, most urgent first. */
function possibleOutcomes(
  { rows }: RemediationRule,
  { publiclyExposed, knownExploited, automatable, technicalImpact }: RemediationFacts,
): readonly RemediationOutcome[] {
  const found = new Set<RemediationOutcome>();
  for (const exposed of either(publiclyExposed)) {
    for (const listed of either(knownExploited)) {
      for (const automated of either(automatable)) {
        for (const impact of technicalImpact === null ? TECHNICAL_IMPACTS : [technicalImpact]) {
          found.add(rows[rowOf(exposed, listed, automated, impact)]);
        }
      }
    }
  }
  return REMEDIATION_OUTCOMES.filter((outcome) => found.has(outcome));
}

function either(known: boolean | null): readonly boolean[] {
  return known === null ? [true, false] : [known];
}

function rowOf(
  exposed: boolean,
  listed: boolean,
  automated: boolean,
  impact: TechnicalImpact,
): TableRow {
  return `${letter(exposed)}${letter(listed)}${letter(automated)}${impact === 'TOTAL' ? 'T' : 'P'}`;
}

function letter(value: boolean): 'Y' | 'N' {
  return value ? 'Y' : 'N';
}

function unstated(facts: RemediationFacts): readonly RemediationInputName[] {
  const names = Object.keys(UNSTATED) as (keyof RemediationFacts)[];
  return names.filter((name) => facts[name] === null).map((name) => UNSTATED[name]);
}

/** The time counts from the listing in the catalog or the detection on the asset, whichever is earlier. */
function startOfCount(
  { knownExploited }: RemediationFacts,
  { kevDateAdded, detectedOn }: CountingDays,
): Pick<RemediationTimeline, 'countsFrom' | 'countsFromBasis'> {
  const listedOn = knownExploited === true ? kevDateAdded : null;
  if (listedOn !== null && (detectedOn === null || !isBefore(detectedOn, listedOn))) {
    return { countsFrom: listedOn, countsFromBasis: 'KEV_DATE_ADDED' };
  }
  return { countsFrom: detectedOn, countsFromBasis: detectedOn === null ? null : 'DETECTED_ON' };
}
