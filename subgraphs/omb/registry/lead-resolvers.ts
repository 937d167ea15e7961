import { agencyReference } from '../../contract/agency/agency-reference.js';
import type { Citation } from '../../contract/order/citations.js';
import type { Lead } from '../../contract/order/leads.js';
import type { Provision } from '../../contract/order/provision.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { reportInOmb } from '../ledger/report-in-omb.js';
import { officeReference } from './party-reference.js';

/** A lead, and the provision that it leads. */
export interface LeadOfDirective extends Lead {
  readonly citation: Citation;
  /** The moment of the past that is asked about; null for now. */
  readonly asOf: Date | null;
}

/** Who the order charges with a provision. */
export function leadsOf(
  { citation, leads }: Provision,
  asOf: Date | null,
): readonly LeadOfDirective[] {
  return leads.map((lead) => ({ ...lead, citation, asOf }));
}

/** Who leads, and what they reported. */
export const leadResolvers = {
  Lead: {
    agency: ({ agency }) => agencyReference(agency),
    principal: ({ principal }) => (principal === null ? null : officeReference(principal)),
    through: ({ through }) => (through === null ? null : officeReference(through)),
    report: async ({ agency, citation, asOf }, _, { ledger, disclosure }) => {
      const report = (await ledger.knownReports(asOf)).report(agency, citation);
      if (report === null) return null;
      disclosure.saw(report._id, report.marking);
      return reportInOmb(report, ledger, asOf);
    },
  },
  DirectiveReport: {
    directive: ({ directive, pastMoment: asOf = null }) => ({ citation: directive, asOf }),
  },
} satisfies Resolvers;
