import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import { z } from 'zod';
import { disclosureExtensions } from '../../subgraphs/contract/audit/disclosure-extensions.js';
import { isPublic } from '../../subgraphs/contract/markings/ceiling.js';
import { PartOfEvent } from './part-of-event.js';

/** What a subscriber gets of one event: an answer of its own, as if the event had been asked for alone. */
export interface EventPayload {
  readonly data: Record<string, unknown>;
  readonly errors?: readonly GraphQLError[];
  readonly extensions: Record<string, unknown>;
}

/** An event at its place in the ledger's order. */
export interface LiveEvent {
  readonly cursor: string;
  readonly payload: EventPayload;
}

/** Several events in order, and whether there were more. */
export interface EventPage {
  readonly events: readonly LiveEvent[];
  readonly hasMore: boolean;
  /** Whether all of it is public; if not, it does not tell how strictly any one of several events is marked. */
  readonly isPublic: boolean;
}

const connection = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.unknown() })),
  pageInfo: z.object({ hasNextPage: z.boolean() }),
});
const disclosed = z.object({ marking: disclosureExtensions.shape.marking });

/** Takes the answer to a page of events apart; null where the events could not be read. */
export function eventPageOf(
  { data, errors = [], extensions = {} }: FormattedExecutionResult,
  responseKey: string,
): EventPage | null {
  const page = connection.safeParse(data?.[responseKey]).data;
  if (page === undefined) return null;
  const marking = disclosed.safeParse(extensions).data?.marking;
  return {
    events: page.edges.map(({ cursor, node }, index) => {
      const part = new PartOfEvent(responseKey, index);
      const own = part.errors(errors);
      return {
        cursor,
        payload: {
          ...(own.length > 0 && { errors: own }),
          data: { [responseKey]: node },
          extensions: part.extensions(extensions),
        },
      };
    }),
    hasMore: page.pageInfo.hasNextPage,
    isPublic: marking !== undefined && isPublic(marking),
  };
}
