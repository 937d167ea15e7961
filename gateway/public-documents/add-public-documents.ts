import type { FastifyInstance } from 'fastify';
import { askAsPublic } from './ask-as-public.js';
import { dueDates } from './due-dates.js';
import { CHANGES_URL, latestChanges } from './latest-changes.js';
import { addOneEvent } from './one-event.js';
import { addPublicDocument } from './public-document.js';

/** `/calendar.ics`, `/changes.atom` and `/events/{id}`: public data, always asked for as the public. */
export function addPublicDocuments(
  app: FastifyInstance,
  execute: Parameters<typeof askAsPublic>[0],
): void {
  const ask = askAsPublic(execute);
  addPublicDocument(app, {
    url: '/calendar.ics',
    mediaType: 'text/calendar; charset=utf-8',
    make: () => dueDates(ask),
  });
  addPublicDocument(app, {
    url: CHANGES_URL,
    mediaType: 'application/atom+xml; charset=utf-8',
    make: () => latestChanges(ask),
  });
  addOneEvent(app, ask);
}
