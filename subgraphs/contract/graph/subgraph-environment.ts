import type { Clock } from '../dates/clock.js';
import type { AssertionSigner } from '../identity/sign-assertions.js';
import type { TrustedKeys } from '../identity/trusted-keys.js';
import type { Logger } from '../logging/logger.js';
import type { Ceiling } from '../markings/ceiling.js';
import type { SubgraphName } from '../order/agencies.js';
import type { SubgraphTransport } from '../transport/subgraph-request.js';

/** What a process gives the subgraphs it runs. Nothing of it tells whether they run alone. */
export interface SubgraphEnvironment {
  /** Where an agency's database is, as a connection string. */
  readonly databaseUri: (subgraph: SubgraphName) => string;
  /** Put before the name of each database, so that test files do not meet. */
  readonly databasePrefix: string;
  /** What the system may hold at most; the usual ceiling, CUI, where absent. */
  readonly markingCeiling?: Ceiling | undefined;
  /** Whether the databases hold an exercise; they do not where absent. */
  readonly isExercise?: boolean | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The keys whose statements of who asks are believed. */
  readonly trustedKeys: TrustedKeys;
  /** States who asks when a subgraph asks another. */
  readonly signer: AssertionSigner;
  /** How to ask another subgraph. */
  readonly peer: (subgraph: SubgraphName) => SubgraphTransport;
}
