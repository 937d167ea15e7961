import { agencyReference, type AgencyReference } from '../agency/agency-reference.js';
import type { Citation } from '../order/citations.js';
import { countsOf, groupedBy, type TaskCounts, type TaskGroup } from './count-tasks.js';

/** Counts over tasks, of all of them and apart by agency and by provision. */
export interface SummaryOfTasks extends TaskCounts {
  readonly byAgency: readonly (TaskCounts & { readonly agency: AgencyReference })[];
  readonly byDirective: readonly (TaskCounts & {
    readonly directive: { readonly citation: Citation };
  })[];
}

/** Sums groups of tasks up. */
export function summaryOfTasks(groups: readonly TaskGroup[]): SummaryOfTasks {
  return {
    ...countsOf(groups),
    byAgency: groupedBy(groups, ({ agency }) => agency).map(([agency, of]) => ({
      agency: agencyReference(agency),
      ...countsOf(of),
    })),
    byDirective: groupedBy(groups, ({ directive }) => directive).map(([citation, of]) => ({
      directive: { citation },
      ...countsOf(of),
    })),
  };
}
