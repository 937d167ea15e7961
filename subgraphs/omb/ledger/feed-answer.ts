import type { FormattedExecutionResult } from 'graphql';
import { z } from 'zod';
import { audienceOf, onlyFor } from '../../contract/policy/audience.js';
import { PROPOSAL_KIND } from '../../contract/powers/proposal-record.js';
import type { EventRecord } from '../../contract/events/event-record.js';
import type { FeedStretch } from '../../contract/events/event-feed.js';
import { agenciesKeptBy, type SubgraphName } from '../../contract/order/agencies.js';
import {
  actor,
  agencyId,
  evidenceItem,
  instant,
  marking,
  recordMarkingOf,
  stateSchema,
} from './record-states.js';

/** A feed answered, but not with something that the ledger can take over. */
export class FeedUnreadable extends Error {
  override readonly name = 'FeedUnreadable';
}

const toldFact = z.object({
  agency: agencyId,
  question: z.string(),
  answer: z.record(z.string(), z.unknown()),
  at: instant,
  version: z.number().int().nullable(),
  marking,
});
const event = z.object({
  id: z.string().min(1),
  sequence: z.number().int(),
  agency: z.object({ id: agencyId }),
  at: instant,
  kind: z.string().min(1),
  subject: z.string().min(1),
  version: z.number().int(),
  actor,
  right: z.string().min(1),
  proposedBy: actor.nullable(),
  authority: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
  evidenceItems: z.array(evidenceItem),
  told: z.array(toldFact),
  marking,
  state: z.record(z.string(), z.unknown()),
});
const feed = z.object({ lastSequence: z.number().int(), events: z.array(event) });
const feedAnswer = z.object({ agency: z.object({ feed }) });

/** Reads a feed's answer; refuses one that is broken, has a gap, or speaks for somebody else's agency. */
export function readFeedAnswer(
  subgraph: SubgraphName,
  after: number,
  answer: FormattedExecutionResult,
): FeedStretch {
  const [error] = answer.errors ?? [];
  if (error !== undefined) {
    throw new FeedUnreadable(`${String(error.extensions?.['code'])}: ${error.message}`);
  }
  const { lastSequence, events } = parse(feedAnswer, answer.data, 'The answer').agency.feed;
  if (lastSequence < after) {
    throw new FeedUnreadable(`The log ends at ${lastSequence}, but ${after} was read before.`);
  }
  return { lastSequence, events: events.map((each, index) => read(each, after + index + 1)) };

  function read({ sequence, agency, ...rest }: z.infer<typeof event>, expected: number) {
    // A gap would be a change lost without a trace.
    if (sequence !== expected) {
      throw new FeedUnreadable(`Event ${sequence} stands where ${expected} should.`);
    }
    if (!agenciesKeptBy(subgraph).some(({ id }) => id === agency.id)) {
      throw new FeedUnreadable(`Event ${sequence} is about ${agency.id}, which is kept elsewhere.`);
    }
    // A feed cannot take the place of another's event.
    if (!rest.id.startsWith(`${agency.id}:event:`)) {
      throw new FeedUnreadable(`Event ${sequence} has the identifier of another agency's.`);
    }
    const state = parse(stateSchema(rest.kind), rest.state, `The state of event ${sequence}`);
    // Who may know of it follows from the record's own marking; nobody is told it by a feed. The
    // event's marking is that of the record's strictest part, which hides the part and not the record.
    const audience = isInside(rest.kind)
      ? onlyFor(agency.id)
      : audienceOf(recordMarkingOf({ ...state }, rest.marking), agency.id);
    return {
      _id: sequence,
      agency: agency.id,
      ...rest,
      audience,
      state: { ...state },
    } satisfies EventRecord;
  }
}

/** What is still to be decided is its agency's own matter, however public the record is that it is about. */
function isInside(kind: string): boolean {
  return kind === PROPOSAL_KIND;
}

function parse<Output>(schema: z.ZodType<Output>, value: unknown, what: string): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new FeedUnreadable(`${what}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}
