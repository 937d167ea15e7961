import type { GraphQLEnumType } from 'graphql';
import { ALL_MACHINES } from '../lifecycles/all-machines.js';

const sorted = (names: readonly string[]) => [...names].sort().join();

/** What can follow a state, by the table that has the states of an enum; null where the enum is of no lifecycle. */
export function nextStates(type: GraphQLEnumType, state: unknown): readonly string[] | null {
  const names = sorted(type.getValues().map(({ name }) => name));
  const table = ALL_MACHINES.find(({ transitions }) => sorted(Object.keys(transitions)) === names);
  return table?.transitions[String(state)] ?? null;
}
