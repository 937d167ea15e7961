import type { QueryAgencyFieldDutyArgs } from '../generated/resolver-types.js';
import type { GraphContext } from '../graph/graph-context.js';
import { inputError } from '../graph/input-error.js';
import { requireKnownCitations } from '../graph/known-citations.js';
import { rootFieldOf } from '../graph/subgraph-sdl.js';
import { agenciesKeptBy, type Agency, type SubgraphName } from '../order/agencies.js';
import type { ReportRecord } from '../reports/report-record.js';
import { requireAsker } from './require-asker.js';

/** The field that tells where an agency of a subgraph stands with a provision. */
export function dutyFieldOf(subgraph: SubgraphName): string {
  return `${rootFieldOf(subgraph)}Duty`;
}

/** An agency's report on a provision, as far as whoever asks may know of it: null where there is none. */
export async function dutyFact(
  _: unknown,
  { agency: id, directive }: QueryAgencyFieldDutyArgs,
  context: GraphContext,
): Promise<ReportRecord | null> {
  requireAsker(context);
  requireKnownCitations([directive]);
  const { loaders, disclosure } = context;
  const reports = await loaders.reports.load(keptAgency(context.subgraph, id).id);
  const report = reports.find((candidate) => candidate.directive === directive) ?? null;
  if (report !== null) disclosure.saw(report._id, report.marking);
  return report;
}

function keptAgency(subgraph: SubgraphName, id: string): Agency {
  const kept = agenciesKeptBy(subgraph);
  const found = kept.find((agency) => agency.id === id);
  if (found !== undefined) return found;
  const ids = kept.map((agency) => agency.id).join(', ');
  throw inputError('AGENCY_UNKNOWN', `"agency": this subgraph keeps the records of ${ids}.`);
}
