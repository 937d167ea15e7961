import { z } from 'zod';
import { SIGNED_ON } from '../../subgraphs/contract/order/signing.js';
import { eventAnswer } from '../feeds/event-answer.js';
import type { AskAsPublic } from './ask-as-public.js';
import { atomText, type AtomEntry } from './atom.js';
import { exerciseText } from './exercise-text.js';
import type { PublicDocument } from './public-document.js';

/** Where the changes are. */
export const CHANGES_URL = '/changes.atom';

const LATEST = `query LatestChanges {
  events(direction: DESC, first: 50) {
    nodes { id at kind subject version authority from to reason agency { name } actor { office } }
  }
}`;
const event = eventAnswer.extend({
  agency: z.object({ name: z.string() }),
  actor: z.object({ office: z.string().nullable() }),
});
const latest = z.object({ events: z.object({ nodes: z.array(event) }) });
type Event = z.infer<typeof event>;

const TITLE = 'Interagency Graph: what changed';

// Made once, at random, for this feed.
const FEED_ID = 'urn:uuid:5b0c8f0e-6c1d-4a53-9b6e-3f2a8d7c1e94';

/** The fifty latest public events as a feed, the newest first. */
export async function latestChanges(ask: AskAsPublic): Promise<PublicDocument | null> {
  const answer = await ask({ query: LATEST }, latest);
  if (answer === null) return null;
  const entries = answer.events.nodes.map((one) => entryOf(one, answer.isExercise));
  // Agencies are heard one after another, so the newest in the list need not be the latest by time.
  const times = entries.map(({ updated }) => updated.getTime());
  const changedAt = new Date(Math.max(Date.parse(SIGNED_ON), ...times));
  const feed = { id: FEED_ID, title: exerciseText(answer.isExercise, TITLE), updated: changedAt };
  return { text: atomText({ ...feed, self: CHANGES_URL, entries }), changedAt };
}

function entryOf(event: Event, isExercise: boolean): AtomEntry {
  const { id, at, kind, version, from, to, authority, agency, actor, subject, reason } = event;
  const verb = version === 1 ? 'created' : 'changed';
  const step = from === null || from === to ? to : `${from} to ${String(to)}`;
  return {
    // An event's identifier ends with a UUID of its own.
    id: id.replace(/^.*:event:/, 'urn:uuid:'),
    title: exerciseText(
      isExercise,
      `${agency.name}: ${kind} ${verb}${step === null ? '' : `, ${step}`}`,
    ),
    updated: at,
    link: `/events/${encodeURIComponent(id)}`,
    category: kind,
    author: actor.office ?? agency.name,
    content: [subject, ...(authority === null ? [] : [`Under ${authority}.`]), reason ?? '']
      .join('\n')
      .trim(),
  };
}
