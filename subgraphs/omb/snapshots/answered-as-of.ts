import { AGENCIES } from '../../contract/order/agencies.js';

const COUNTS = 'total overdue dueSoon byStatus';
const PARTY = 'id name abbreviation';
const AGENCY = `${PARTY} aliases codes`;

/**
 * The fields that can be cited, by their type: what the ledger answers as of the moment, and what never
 * changes, such as the order's words. Any other is answered of now, and a new one counts as such until it
 * stands here.
 */
const ANSWERED_AS_OF: Readonly<Record<string, string>> = {
  Query: 'directive directives tasks statusSummary events search',
  PageInfo: 'hasNextPage hasPreviousPage startCursor endCursor',
  ...pageOf('Directive'),
  ...pageOf('Task'),
  ...pageOf('Event'),
  ...pageOf('Obstacle'),
  ...pageOf('Search'),
  Directive: `citation heading text verb kind parent children leads consultations determination dueDays
    dueOn fallsOnNonBusinessDay datedLeaf deliverable constraints beneficiaries scopeNote ambiguities
    dependencies dependents work timeliness publicity evidence evidenceItems asOf tasks blockedBy`,
  Lead: 'agency principal through report',
  Consultation: 'verb party through asAppropriate required',
  Determination: 'sentence decidedBy consultations',
  Ambiguity: 'question reading',
  DirectiveDependency: 'directive note inversion satisfied',
  DirectiveReport: `id agency directive work publicity completedOn evidenceItems consultations note
    reportedBy claimedBy verifiedBy marking releaseDecisions version reportedAt`,
  ConsultationRecord: 'office requestedOn respondedOn outcome latencyDays consultation',
  Task: `id agency directive title description status continuing dueOn fallsOnNonBusinessDay overdue
    timeliness blockers evidenceItems completedOn claimedBy verifiedBy marking releaseDecisions version
    createdAt updatedAt asOf waitsFor`,
  Blocker: 'kind since owner directive note',
  Obstacle: 'kind since note directive task waitsForTask waitsForDirective waitsForParty',
  EvidenceItem: 'kind grade statement source sourceAddress date asOf',
  Marking: 'banner exercise classification cui tlp',
  ReleaseDecision: 'official authority date target from to reason',
  StatusSummary: `${COUNTS} byAgency byDirective byAxis unknown asOf`,
  StatusCount: 'status count',
  AgencyTaskCounts: `agency ${COUNTS}`,
  DirectiveTaskCounts: `directive ${COUNTS}`,
  AxisCounts: 'work timeliness publicity evidence',
  AxisCount: 'value count',
  Event: `id agency sequence at kind subject version actor right proposedBy authority from to reason
    evidenceItems told marking state`,
  Actor: 'subject agency office',
  ToldFact: 'agency question answer at version marking',
  SearchHit: 'item id score highlights',
  Highlight: 'part pieces',
  HighlightPiece: 'text matches',
  Party: PARTY,
  Group: PARTY,
  Office: `${PARTY} agency`,
  Agency: AGENCY,
  ...Object.fromEntries(AGENCIES.map(({ typeName }) => [typeName, AGENCY])),
  AgencyCode: 'scheme value codeOf grade',
};

function pageOf(node: string): Readonly<Record<string, string>> {
  return {
    [`${node}Connection`]: 'edges nodes pageInfo totalCount',
    [`${node}Edge`]: 'node cursor',
  };
}

const FIELDS: ReadonlySet<string> = new Set(
  Object.entries(ANSWERED_AS_OF).flatMap(([type, fields]) =>
    fields.split(/\s+/).map((field) => `${type}.${field}`),
  ),
);

/** Every field that can be cited, such as `Task.title`. */
export const CITABLE_FIELDS: readonly string[] = [...FIELDS];

/** Whether what a field answers of a moment never changes. */
export function isAnsweredAsOf(type: string, field: string): boolean {
  return FIELDS.has(`${type}.${field}`);
}
