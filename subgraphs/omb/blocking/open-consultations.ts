import { statedAlone } from '../../contract/reports/shown-consultations.js';
import type { Citation } from '../../contract/order/citations.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { PROVISIONS } from '../../contract/order/provisions.js';
import { findParty } from '../../contract/order/offices.js';
import type { KnownConsultations } from '../ledger/known-consultations.js';
import type { KnownReports } from '../ledger/known-reports.js';
import type { Obstacle } from './obstacle.js';

/** Consultations that nobody answered yet: those that leads state, and those asked through the graph. */
export function openConsultations(
  reports: KnownReports,
  consultations: KnownConsultations,
  asOf: Date | null,
): readonly Obstacle[] {
  const stated = PROVISIONS.flatMap(({ citation, leads }) =>
    leads.flatMap(({ agency }) => {
      const recorded = reports.report(agency, citation)?.consultations ?? [];
      return statedAlone(recorded, consultations.about(agency, citation))
        .filter(({ respondedOn }) => respondedOn === null)
        .flatMap(({ office, requestedOn }) => {
          const id = `${agency}:report:${citation}#${office} ${requestedOn}`;
          return pending(id, citation, office, requestedOn, asOf);
        });
    }),
  );
  const asked = consultations.all.flatMap(({ _id, directive, office, state, requestedOn }) =>
    state === 'REQUESTED' && directive !== null
      ? pending(_id, directive, office, requestedOn, asOf)
      : [],
  );
  return [...stated, ...asked];
}

function pending(
  id: string,
  directive: Citation,
  office: string,
  since: CalendarDate,
  asOf: Date | null,
): readonly Obstacle[] {
  const party = findParty(office);
  if (party === null) return [];
  return [
    {
      id,
      kind: 'CONSULTATION_PENDING',
      since,
      note: null,
      directive,
      task: null,
      waitsForTask: null,
      waitsForDirective: null,
      waitsForParties: [party.id],
      asOf,
    },
  ];
}
