import { z } from 'zod';
import type { FactQuestion } from '../../contract/asking/fact-question.js';
import { REMEDIATION_OUTCOMES } from '../../contract/asking/remediation-outcome.js';
import { isCalendarDate, type CalendarDate } from '../../contract/dates/calendar-date.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import { mayKnowOf } from '../../contract/policy/known-to.js';
import type { TreasuryStore } from '../treasury-store.js';
import type { UpdateCaseInput } from './case-inputs.js';
import type { CaseRecord } from './case-record.js';
import type { CaseTimeline } from './case-timeline.js';
import type { SsvcInputs } from './ssvc-inputs.js';

const timeline = z
  .object({
    outcome: z.enum(REMEDIATION_OUTCOMES),
    dueInDays: z.number().int().nullable(),
    dueOn: z.string().refine(isCalendarDate).nullable(),
    ruleVersion: z.string(),
  })
  .nullable();
const answer = z.object({
  /** Of the vulnerability as CISA's catalogs have it; null where they do not. */
  known: z.object({ timeline }).nullable(),
  /** Of the decision points alone. */
  otherwise: timeline,
});
export type ToldTimeline = z.infer<typeof answer>;

const FIELDS = '{ outcome dueInDays dueOn ruleVersion }';
// The catalogs say whether it is known to be exploited; the case says the rest.
const QUERY = `query AskTimeline($cveId: String!, $isKnown: Boolean!, $publiclyExposed: Boolean!,
  $detectedOn: LocalDate!, $whatIf: RemediationWhatIfInput!, $input: RemediationTimelineInput!) {
  known: vulnerability(cveId: $cveId) @include(if: $isKnown) {
    timeline: remediationTimeline(publiclyExposed: $publiclyExposed, detectedOn: $detectedOn, whatIf: $whatIf) ${FIELDS}
  }
  otherwise: remediationTimeline(input: $input) ${FIELDS}
}`;

/** What a change of a case asks CISA: how soon the rule in force has it remediated, for each of its CVE identifiers. */
export async function timelineQuestions(
  { cases }: TreasuryStore,
  input: UpdateCaseInput,
  context: GraphContext,
): Promise<readonly FactQuestion<ToldTimeline>[]> {
  const { state, ssvc, cveIds } = input;
  if (state !== 'PRIORITIZED' && ssvc == null && cveIds == null) return [];
  const record = await cases.findById(input.id).lean<CaseRecord>();
  if (record === null || !mayKnowOf(record, context)) return [];
  const points = ssvc ?? record.ssvc;
  const isAsked = state === 'PRIORITIZED' || record.timelines.length > 0;
  if (points === null || !isAsked) return [];
  // Coming back to VALIDATED from a rest begins no other time.
  const validatedOn = record.steps.findLast(
    ({ state }, at) => state === 'VALIDATED' && record.steps[at - 1]?.state === 'VALIDATING',
  )?.on;
  const named = [...new Set([...record.cveIds, ...(cveIds ?? [])])];
  const asked = named.length === 0 ? [null] : named;
  return asked.map((cveId) => timelineOf(cveId, points, validatedOn ?? context.today));
}

function timelineOf(
  cveId: string | null,
  { publiclyExposed, automatable, technicalImpact }: SsvcInputs,
  detectedOn: CalendarDate,
): FactQuestion<ToldTimeline> {
  const points = { automatable, technicalImpact };
  return {
    agency: 'CISA',
    question: 'how soon a vulnerability has to be remediated',
    query: QUERY,
    variables: {
      cveId: cveId ?? '',
      isKnown: cveId !== null,
      publiclyExposed,
      detectedOn,
      whatIf: points,
      input: { ...points, publiclyExposed, detectedOn, knownExploited: false },
    },
    answer: z.preprocess(withKnown, answer),
    // What is told is public, and of the rule: no one record of CISA's is behind it.
    sourceOf: () => ({ version: null, marking: PUBLIC_MARKING }),
  };
}

/** Where no vulnerability was asked for, the answer does not name one. */
function withKnown(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? { known: null, ...data } : data;
}

/** The strictest of what was told; null where no rule is in force. */
export function strictestOf(
  facts: readonly ToldTimeline[],
  toldOn: CalendarDate,
): CaseTimeline | null {
  const told = facts
    .map(({ known, otherwise }) => known?.timeline ?? otherwise)
    .filter((one) => one !== null)
    .sort((a, b) => rank(a) - rank(b));
  const [first] = told;
  if (first === undefined) return null;
  const { outcome, dueOn, ruleVersion } = first;
  return { outcome, dueOn, ruleVersion, toldOn };
}

/** Fewer days first, an examination with them before none, and the next upgrade last. */
function rank({ dueInDays, outcome }: NonNullable<z.infer<typeof timeline>>): number {
  const days = dueInDays ?? Number.MAX_SAFE_INTEGER / 2;
  return days * 2 + (outcome === 'THREE_DAYS_FORENSIC_TRIAGE' ? 0 : 1);
}
