import { z } from 'zod';
import { SIGNED_ON } from '../../subgraphs/contract/order/signing.js';
import { eventAnswer } from '../feeds/event-answer.js';
import { agencyPath, isCitation, provisionPath } from '../pages/facts/page-paths.js';
import type { AskAsPublic } from './ask-as-public.js';
import { atomText, type AtomEntry } from './atom.js';
import { eventTitle } from './event-title.js';
import { exerciseText } from './exercise-text.js';
import { feedId } from './feed-id.js';
import type { PublicDocument } from './public-document.js';

/** Where the changes are. */
export const CHANGES_URL = '/changes.atom';

const LATEST = `query LatestChanges {
  events(direction: DESC, first: 50) {
    nodes { id at kind subject version authority from to reason agency { id name abbreviation } actor { office } }
  }
  first: events(first: 1, filter: { agency: ["OMB"] }) { nodes { id } }
}`;
const event = eventAnswer.extend({
  agency: z.object({ id: z.string(), name: z.string(), abbreviation: z.string().nullable() }),
  actor: z.object({ office: z.string().nullable() }),
});
const latest = z.object({
  events: z.object({ nodes: z.array(event) }),
  first: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
});
type Event = z.infer<typeof event>;

const TITLE = 'Interagency Graph: what changed';

/** The fifty latest public events as a feed, the newest first. */
export async function latestChanges(ask: AskAsPublic): Promise<PublicDocument | null> {
  const answer = await ask({ query: LATEST }, latest);
  if (answer === null) return null;
  const { events, first, isExercise } = answer;
  // Agencies are heard one after another, so the newest in the list need not be the latest by time.
  const times = events.nodes.map(({ at }) => at.getTime());
  const changedAt = new Date(Math.max(Date.parse(SIGNED_ON), ...times));
  const feed = {
    id: feedId(first.nodes[0]?.id ?? ''),
    title: exerciseText(isExercise, TITLE),
    author: 'Interagency Graph',
    updated: changedAt,
  };
  const text = (origin: string) =>
    atomText({
      ...feed,
      self: `${origin}${CHANGES_URL}`,
      page: `${origin}/`,
      entries: events.nodes.map((one) => entryOf(one, isExercise, origin)),
    });
  return { text, changedAt };
}

function entryOf(event: Event, isExercise: boolean, origin: string): AtomEntry {
  const { id, at, kind, authority, agency, actor, subject, reason } = event;
  return {
    // An event's identifier ends with a UUID of its own.
    id: id.replace(/^.*:event:/, 'urn:uuid:'),
    title: exerciseText(isExercise, eventTitle(event)),
    updated: at,
    page: `${origin}${pageOf(event)}`,
    source: `${origin}/events/${encodeURIComponent(id)}`,
    category: kind,
    author: actor.office ?? agency.name,
    content: [subject, ...(authority === null ? [] : [`Under ${authority}.`]), reason ?? '']
      .join('\n')
      .trim(),
  };
}

/** The page of the provision that the event is under, else that of its agency. */
function pageOf({ authority, agency }: Event): string {
  return authority !== null && isCitation(authority)
    ? provisionPath(authority)
    : agencyPath(agency.id);
}
