import { agencyReference } from '../agency/agency-reference.js';
import { reveal } from '../audit/reveal.js';
import { shownReleases } from '../powers/release-record.js';
import { latencyDaysOf } from '../consultations/consultation-record.js';
import type {
  ConsultationRecordResolvers,
  DirectiveReportResolvers,
} from '../generated/resolver-types.js';
import { isStanding, shownConsultations } from './shown-consultations.js';

/** What the graph tells of a report beyond what is stored. */
export const reportResolvers: DirectiveReportResolvers = {
  id: ({ _id }) => _id,
  agency: ({ agency }) => agencyReference(agency),
  note: ({ _id, agency, note, noteMarking = null }, _, context, info) =>
    reveal({ value: note, marking: noteMarking, record: _id, agency }, context, info),
  consultations: async ({ agency, directive, consultations, asked }, _, context) => {
    const offices = await (asked?.() ??
      context.loaders.consultations.load({ agency, about: directive }));
    for (const { _id, marking } of offices.filter(isStanding)) context.disclosure.saw(_id, marking);
    return shownConsultations(consultations, offices);
  },
  releaseDecisions: shownReleases,
  directive: ({ directive }) => ({ citation: directive }),
};

/** What the graph tells of a consultation in a report beyond what is there. */
export const consultationRecordResolvers: ConsultationRecordResolvers = {
  latencyDays: ({ requestedOn, respondedOn }) => latencyDaysOf(requestedOn, respondedOn),
};
