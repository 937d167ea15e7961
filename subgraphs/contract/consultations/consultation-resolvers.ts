import { agencyReference } from '../agency/agency-reference.js';
import { asMayBeKnown } from '../events/actor-shown.js';
import type { OfficeConsultationResolvers } from '../generated/resolver-types.js';
import { latencyDaysOf } from './consultation-record.js';

/** What the graph tells of a consultation beyond what is stored. */
export const consultationResolvers: OfficeConsultationResolvers = {
  id: ({ _id }) => _id,
  agency: ({ agency }) => agencyReference(agency),
  directive: ({ directive }) => (directive === null ? null : { citation: directive }),
  requestedBy: ({ requestedBy }, _, context) => asMayBeKnown(requestedBy, context),
  answeredBy: ({ answeredBy }, _, context) =>
    answeredBy === null ? null : asMayBeKnown(answeredBy, context),
  latencyDays: ({ requestedOn, answeredOn }) => latencyDaysOf(requestedOn, answeredOn),
};
