import { agencyReference } from '../agency/agency-reference.js';
import { reveal } from '../audit/reveal.js';
import { shownReleases } from '../powers/release-record.js';
import type { DirectiveReportResolvers } from '../generated/resolver-types.js';

/** What the graph tells of a report beyond what is stored. */
export const reportResolvers: DirectiveReportResolvers = {
  id: ({ _id }) => _id,
  agency: ({ agency }) => agencyReference(agency),
  note: ({ _id, agency, note, noteMarking = null }, _, context, info) =>
    reveal({ value: note, marking: noteMarking, record: _id, agency }, context, info),
  releaseDecisions: shownReleases,
  directive: ({ directive }) => ({ citation: directive }),
};
