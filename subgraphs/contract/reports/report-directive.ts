import { z } from 'zod';
import { afterAsking } from '../asking/after-asking.js';
import { askEach } from '../asking/ask-each.js';
import { officesAsked } from '../consultations/read-consultations.js';
import type { GraphContext } from '../graph/graph-context.js';
import { firstRefusal, refuse, type Refusal, type Verdict } from '../graph/refusal.js';
import type { MarkingRecord } from '../markings/marking.js';
import { agency as agencyOf, type AgencyId } from '../order/agencies.js';
import type { Provision } from '../order/provision.js';
import { childrenOf, findProvision, isLedBy, isReportable } from '../order/provisions.js';
import { PUBLICITIES } from '../order/publicity.js';
import { isComplete, WORK_STATES } from '../order/work-state.js';
import { isAtVersion } from '../store/expected-version.js';
import {
  calendarDateInput,
  descriptionInput,
  evidenceInput,
  idInput,
  idempotencyKeyInput,
  list,
  markingInput,
  reasonInput,
  text,
} from '../writing/input-schemas.js';
import { markingOf, mayMark } from '../writing/may-mark.js';
import { mayOverwrite } from '../writing/may-overwrite.js';
import { parseInput } from '../writing/parse-input.js';
import { recordKey } from '../writing/record-key.js';
import { done, refused, type WriteCommand } from '../writing/write-command.js';
import { actorOf, agencyOfChange, claimantOf, idempotencyOf } from '../writing/write-request.js';
import { applyReport, emptyReport } from './apply-report.js';
import { reportId, wholeReportMarkingOf, type ReportRecord } from './report-record.js';
import { reportRules } from './report-rules.js';
import { whatItWaitsFor } from './what-it-waits-for.js';

/** What a report can say; one that says nothing would leave an event that tells nothing. */
const SAYABLE = ['work', 'publicity', 'completedOn', 'evidence', 'consultations', 'note'] as const;

const reportInput = z
  .object({
    agency: idInput.nullish(),
    directive: idInput,
    expectedVersion: z.number().int(),
    work: z.enum(WORK_STATES).nullish(),
    publicity: z.enum(PUBLICITIES).nullish(),
    completedOn: calendarDateInput.nullish(),
    evidence: list(evidenceInput).nullish(),
    consultations: list(
      z.object({
        office: idInput,
        requestedOn: calendarDateInput,
        respondedOn: calendarDateInput.nullish(),
        outcome: text(2_000).nullish(),
      }),
    ).nullish(),
    note: descriptionInput.nullish(),
    marking: markingInput.nullish(),
    noteMarking: markingInput.nullish(),
    reason: reasonInput,
    idempotencyKey: idempotencyKeyInput,
  })
  .refine((input) => SAYABLE.some((field) => input[field] != null), {
    message: `says nothing: give at least one of ${SAYABLE.join(', ')}`,
  });
export type ReportInput = z.infer<typeof reportInput>;

/** A lead's report on a provision, or why it is refused before anything is read. */
export function reportDirective(
  raw: unknown,
  context: GraphContext,
): Refusal | Promise<WriteCommand<ReportRecord> | Refusal> {
  const { input, refusal } = parseInput(reportInput, raw);
  if (refusal !== null) return refusal;
  const { agency, refusal: keptElsewhere } = agencyOfChange(context.subgraph, input.agency);
  if (keptElsewhere !== null) return keptElsewhere;
  const { store, policy, principal, today } = context;
  const provision = findProvision(input.directive);
  const verdict = firstRefusal(
    () => policy.mayWriteFor(principal, agency),
    () => mayMark(markingsGiven(input), agency, context),
    () => mayReportOn(provision, input.directive, agency),
  );
  if (provision === null || verdict !== null) return verdict ?? unknownCitation(input.directive);
  const id = reportId(agency, provision.citation);
  return afterAsking(store, {
    idempotency: idempotencyOf(principal, 'reportDirective', input),
    reads: [recordKey(store.reports, id)],
    ask: () => askEach(context.ask, whatItWaitsFor(provision, input.work, context.subgraph)),
    decide: async (work, heard) => {
      const stored = await work.read(store.reports, id);
      const isHidden = stored !== null && !context.audiences.includes(stored.audience);
      // Whoever may not know of the report meets the rules as if there were none.
      const before =
        stored === null || isHidden ? emptyReport(agency, provision, work.now) : stored;
      const after = applyReport(before, input, claimantOf(principal), work.now, today);
      const asked = isComplete(after.work)
        ? await officesAsked(work, { agency, about: provision.citation }, context)
        : [];
      const refusal = firstRefusal(
        () => isAtVersion(before.version, input.expectedVersion),
        () =>
          mayOverwrite(
            { field: 'note', given: input.note, marking: before.noteMarking },
            agency,
            context.audiences,
          ),
        () => reportRules(before, after, input, provision, principal, today, asked),
        () => reachesReport(isHidden),
      );
      if (refusal !== null) return refused(refusal);
      return done(
        work.change(store.reports, after, {
          kind: 'report',
          agency,
          actor: actorOf(principal),
          right: 'REPORT_ON_DIRECTIVE',
          authority: provision.citation,
          from: before.version === 0 ? null : before.work,
          to: after.work,
          reason: input.reason ?? null,
          evidenceItems: after.evidenceItems.slice(before.evidenceItems.length),
          told: heard.map(({ told }) => told),
          marking: wholeReportMarkingOf(after),
        }),
      );
    },
  });
}

function markingsGiven({ marking, noteMarking }: ReportInput): readonly MarkingRecord[] {
  return [marking, noteMarking].flatMap((given) => (given == null ? [] : [markingOf(given)]));
}

/** What is there is never written over by somebody who may not read it. */
function reachesReport(isHidden: boolean): Verdict {
  if (!isHidden) return null;
  return refuse(
    'NOT_AUTHORIZED',
    'The token does not reach what the agency keeps on this provision. Use one with the clearance for it.',
    'directive',
  );
}

function mayReportOn(provision: Provision | null, citation: string, agency: AgencyId): Verdict {
  if (provision === null) return unknownCitation(citation);
  const leads = provision.leads.map((lead) => lead.agency);
  if (leads.length > 0 && !isLedBy(provision, agency)) {
    const message = `${agencyOf(agency).name} does not lead ${citation}; ${leads.join(', ')} does.`;
    return refuse('NOT_LEAD', message, 'directive');
  }
  if (isReportable(provision)) return null;
  const parts = childrenOf(provision).filter(isReportable);
  const advice =
    parts.length === 0
      ? 'it sets no duty to report on.'
      : `report on its parts: ${parts.map((part) => part.citation).join(', ')}.`;
  return refuse('NOT_REPORTABLE', `Nobody reports on ${citation} itself: ${advice}`, 'directive');
}

function unknownCitation(citation: string): Refusal {
  return refuse('CITATION_UNKNOWN', `The order has no provision ${citation}.`, 'directive');
}
