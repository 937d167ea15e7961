import { agencyReference, type AgencyReference } from '../../contract/agency/agency-reference.js';
import { AGENCIES } from '../../contract/order/agencies.js';
import { summaryOfTasks, type SummaryOfTasks } from '../../contract/tasks/status-summary.js';
import { dayOf } from '../ledger/past-moment.js';
import { knownUntil } from '../ledger/read-coverage.js';
import type { OmbContext } from '../omb-context.js';

/** Counts over tasks as OMB's subgraph tells of them: of OMB's own, or of all agencies out of the ledger. */
export interface SummaryInOmb extends SummaryOfTasks {
  readonly unknown: readonly AgencyReference[];
  readonly asOf: Date;
  /** The moment of the past that was asked about, null for now; absent where the counts are OMB's own. */
  readonly pastMoment?: Date | null;
}

/** Counts over the tasks of all agencies, out of the ledger, as they stood at a moment. */
export async function governmentSummary(
  asOf: Date | null,
  { audiences, disclosure, ledger, now, taskCounts, today }: OmbContext,
): Promise<SummaryInOmb> {
  // How far each feed was read comes first, so that no count is older than what is said of it.
  const coverage = await ledger.coverage();
  const known = knownUntil(coverage, asOf);
  const day = dayOf(asOf, today);
  const groups = await taskCounts.groups({
    asOf,
    day,
    audiences,
    coverage,
    known: [...known.keys()],
  });
  for (const { markings } of groups) markings.forEach((marking) => disclosure.counted(marking));
  const unheard = AGENCIES.filter(({ subgraph }) => !known.has(subgraph));
  const moments = [...known.values()].map((moment) => moment.getTime());
  const { byDirective, ...counts } = summaryOfTasks(groups);
  return {
    ...counts,
    byDirective: byDirective.map((each) => ({ ...each, directive: { ...each.directive, asOf } })),
    pastMoment: asOf,
    unknown: unheard.map(({ id }) => agencyReference(id)),
    // As old as the agency that was heard the longest ago; while none was heard, it is of now.
    asOf: moments.length === 0 ? (asOf ?? now) : new Date(Math.min(...moments)),
  };
}
