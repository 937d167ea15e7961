import type { EventDetails } from '../../contract/events/event-record.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';

/** What an import says of each change that it makes. */
export function importEvent(
  change: Pick<EventDetails, 'kind' | 'from' | 'to' | 'reason'>,
): EventDetails {
  return {
    ...change,
    agency: 'CISA',
    actor: { subject: 'cisa-import', agency: 'CISA', office: null },
    right: 'IMPORT_CATALOG',
    // The directive gives the catalogs their effect; the order names neither.
    authority: 'BOD 26-04',
    evidenceItems: [],
    marking: PUBLIC_MARKING,
  };
}
