import type { RefusalCode } from '../../subgraphs/contract/generated/resolver-types.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import type { ToldFacts as ToldToNsa } from '../../subgraphs/nsa/testing/told-facts.js';
import type { ToldFacts as ToldToTreasury } from '../../subgraphs/treasury/testing/told-facts.js';
import type { Stage } from '../stage.js';

/** The stage, and what its agencies tell one another. */
export interface Scene {
  readonly stage: Stage;
  readonly toldToNsa: ToldToNsa;
  readonly toldToTreasury: ToldToTreasury;
}

/** One call that a rule refuses. */
export interface Call {
  readonly mutation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly as: Principal;
}

/** Makes whatever a rule looks at, and gives the one call that it refuses. */
export type Provocation = (scene: Scene) => Call | Promise<Call>;

export type Provocations = Readonly<Partial<Record<RefusalCode, Provocation>>>;
