import { PROVISIONS } from '../../contract/order/provisions.js';
import { findParty } from '../../contract/order/offices.js';
import type { KnownReports } from '../ledger/known-reports.js';
import type { Obstacle } from './obstacle.js';

/** Consultations that a lead asked for, and that nobody answered yet. */
export function openConsultations(known: KnownReports, asOf: Date | null): readonly Obstacle[] {
  return PROVISIONS.flatMap(({ citation, leads }) =>
    leads.flatMap(({ agency }) => {
      const consultations = known.report(agency, citation)?.consultations ?? [];
      return consultations.flatMap(({ office, requestedOn, respondedOn }) => {
        const party = findParty(office);
        if (respondedOn !== null || party === null) return [];
        const obstacle: Obstacle = {
          id: `${agency}:report:${citation}#${office} ${requestedOn}`,
          kind: 'CONSULTATION_PENDING',
          since: requestedOn,
          note: null,
          directive: citation,
          task: null,
          waitsForTask: null,
          waitsForDirective: null,
          waitsForParties: [party.id],
          asOf,
        };
        return [obstacle];
      });
    }),
  );
}
