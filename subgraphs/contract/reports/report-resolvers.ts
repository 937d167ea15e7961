import { agencyReference } from '../agency/agency-reference.js';
import type { DirectiveReportResolvers } from '../generated/resolver-types.js';

/** What the graph tells of a report beyond what is stored. */
export const reportResolvers: DirectiveReportResolvers = {
  id: ({ _id }) => _id,
  agency: ({ agency }) => agencyReference(agency),
  directive: ({ directive }) => ({ citation: directive }),
};
