import type { Transitions } from '../lifecycle.js';

/** A shortest way from one state to another by allowed steps alone, without the state that it starts from. */
export function wayTo<State extends string>(
  transitions: Transitions<State>,
  start: State,
  state: State,
): readonly State[] {
  const ways: State[][] = [[start]];
  const seen = new Set<State>([start]);
  for (const way of ways) {
    const last = way.at(-1);
    if (last === undefined || last === state) return way.slice(1);
    for (const next of transitions[last].filter((one) => !seen.has(one))) {
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  throw new Error(`No way leads from ${start} to ${state}.`);
}
