import type { Transitions } from '../../subgraphs/contract/lifecycles/lifecycle.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import type { Changed } from '../send-change.js';
import type { Stage } from '../stage.js';

/** The two ways to a subgraph: through the gateway, or past it. */
export type Way = 'ask' | 'askSubgraph';

/** A record as it stands in the database, with what the next change of it names. */
export interface At {
  readonly id: string;
  readonly version: number;
  readonly stored: Readonly<Record<string, unknown>>;
}

/** How the records of a lifecycle are made and taken from state to state, through the API alone. */
export interface Walk<State extends string> {
  /** The collection that keeps them. */
  readonly collection: string;
  /** A new record in a state; where absent, by the shortest way that the table has. */
  readonly bring?: (state: State) => Promise<string>;
  /** A new record in the first state of the table, or in one that no other leads to. */
  readonly begin: (state: State) => Promise<string>;
  /** Makes what a state needs to be there before it is asked for. */
  readonly prepare?: (at: At, to: State) => Promise<unknown>;
  /** Asks for a state, by whichever change leads to it. */
  readonly ask: (at: At, to: State) => Promise<Changed>;
  /** The field of a stored record that says where it stands; `state` where absent. */
  readonly field?: string;
  /** Where a stored record stands, where no field of it says so; or where a part of it does. */
  readonly stateOf?: (stored: At['stored']) => State;
}

/** A lifecycle of the code, and how it is walked. */
export interface Machine<State extends string = string> {
  /** The name that its table has in the code. */
  readonly table: string;
  readonly transitions: Transitions<State>;
  /** The code that refuses a step which the table does not have; SKIPPED_STATE where absent. */
  readonly refusal?: (from: State, to: State) => string;
  /** States that follow themselves by a change of something else, so that to ask for them is no step. */
  readonly keeps?: (from: State, to: State) => boolean;
  /** What of the table this record has: some go on only from where they paused. */
  readonly nextOf?: (from: State) => readonly State[];
  /** Steps that nobody can ask for, because they come of another step or of the calendar. */
  readonly unasked?: (from: State, to: State) => boolean;
  /** What else the event of a step says, such as the right that it was done under. */
  readonly event?: (to: State) => object;
  readonly over: (stage: Stage, way: Way) => Promise<Walk<State>> | Walk<State>;
}

/** The lifecycles of a subgraph, and the stage that they are walked on. */
export interface Machines {
  readonly subgraph: SubgraphName;
  readonly openStage: () => Promise<Stage>;
  readonly machines: readonly Machine[];
}

/** A machine among others, whose states are its own matter. */
export function machine<State extends string>(own: Machine<State>): Machine {
  return own as unknown as Machine;
}
