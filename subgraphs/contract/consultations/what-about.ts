import { refuse } from '../graph/refusal.js';
import type { GraphContext } from '../graph/graph-context.js';
import { PUBLIC_MARKING, type MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';
import { isCitation, type Citation } from '../order/citations.js';
import { done, refused, type Outcome } from '../writing/write-command.js';

/** What a consultation is to be about. */
export interface WhatAbout {
  readonly directive: Citation | null;
  /** What the consultation must not be wider than. */
  readonly marking: MarkingRecord;
}

/**
 * Finds what a consultation is to be about: a provision, or a record of the agency that the caller may
 * know of. The event log has every record, of whatever workflow, so that none has to be named here.
 */
export async function whatAbout(
  about: string,
  agency: AgencyId,
  { store, audiences }: Pick<GraphContext, 'store' | 'audiences'>,
): Promise<Outcome<WhatAbout>> {
  if (isCitation(about)) return done({ directive: about, marking: PUBLIC_MARKING });
  const eventsOfIt = { subject: about, agency };
  const [first, last] = await Promise.all([
    store.events.findOne(eventsOfIt, { authority: 1 }).sort({ _id: 1 }).lean(),
    store.events.findOne(eventsOfIt, { audience: 1, marking: 1 }).sort({ _id: -1 }).lean(),
  ]);
  if (first === null || last === null || !audiences.includes(last.audience)) {
    const message = `${agency} has no record ${about}, and the order no provision of that citation.`;
    return refused(refuse('NOT_FOUND', message, 'about'));
  }
  const { authority } = first;
  const directive = authority !== null && isCitation(authority) ? authority : null;
  return done({ directive, marking: last.marking });
}
