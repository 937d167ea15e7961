import { Kind, parse, visit } from 'graphql';
import { LONGEST_WAIT_SECONDS } from '../../subgraphs/contract/events/event-feed.js';

/** The argument by which a client asks an agency to hold its answer back until something happens. */
const WAIT_ARGUMENT = 'waitSeconds';

/** How long a fetch itself asks its agency to wait, in milliseconds: so much longer may its answer take. */
export function askedWaitMs(
  operation: string,
  variables: Readonly<Record<string, unknown>> | undefined,
): number {
  // Hardly any fetch waits, and none of the others is worth parsing.
  if (!operation.includes(WAIT_ARGUMENT)) return 0;
  let longest = 0;
  visit(parse(operation, { noLocation: true }), {
    Argument({ name, value }) {
      if (name.value !== WAIT_ARGUMENT) return;
      if (value.kind === Kind.INT) longest = Math.max(longest, Number(value.value));
      if (value.kind !== Kind.VARIABLE) return;
      const given = variables?.[value.name.value];
      if (typeof given === 'number') longest = Math.max(longest, given);
    },
  });
  // Whatever is longer, the agency refuses at once.
  return Math.min(longest, LONGEST_WAIT_SECONDS) * 1_000;
}
