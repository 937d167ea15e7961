import { refuse, type Verdict } from '../graph/refusal.js';

/** The states of a kind of record, and which can follow each: one table, which the tests walk. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

/** The states of a table, in its order; the type says that there is at least one, as zod wants it. */
export function statesOf<State extends string>(
  transitions: Transitions<State>,
): readonly [State, ...State[]] {
  const [first, ...others] = Object.keys(transitions) as State[];
  if (first === undefined) throw new RangeError('A lifecycle needs a state.');
  return [first, ...others];
}

/** Whether a state can follow another. */
export function canFollow<State extends string>(
  transitions: Transitions<State>,
  from: State,
  to: State,
): boolean {
  return transitions[from].includes(to);
}

/** Refuses a state that cannot follow the present one, and says which can. No state asked for is no step. */
export function isNextState<State extends string>(
  transitions: Transitions<State>,
  from: State,
  to: State | null | undefined,
  field = 'state',
): Verdict {
  if (to == null || canFollow(transitions, from, to)) return null;
  const next = transitions[from].join(', ') || 'nothing: it is final';
  return refuse('SKIPPED_STATE', `${to} cannot follow ${from}. What can: ${next}.`, field);
}
