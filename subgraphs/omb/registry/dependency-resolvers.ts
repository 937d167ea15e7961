import type { Citation } from '../../contract/order/citations.js';
import { isComplete, type WorkState } from '../../contract/order/work-state.js';
import type { Resolvers } from '../generated/resolver-types.js';
import {
  dependenciesOf,
  dependentsOf,
  type Dependency,
} from '../../contract/order/dependencies.js';

/** A dependency, seen from one of its two ends. */
export interface SeenDependency extends Dependency {
  /** The provision at the other end. */
  readonly other: Citation;
  /** The moment of the past that is asked about; null for now. */
  readonly asOf: Date | null;
}

/** What a provision needs of others. */
export function needsOf(citation: Citation, asOf: Date | null): readonly SeenDependency[] {
  return dependenciesOf(citation).map((need) => ({ ...need, other: need.on, asOf }));
}

/** What others need of a provision. */
export function neededBy(citation: Citation, asOf: Date | null): readonly SeenDependency[] {
  return dependentsOf(citation).map((need) => ({ ...need, other: need.from, asOf }));
}

/** Whether what another provision brings is there, by where the work on it stands; null where that is not known. */
export function isSatisfiedBy(work: WorkState | null): boolean | null {
  // A claim that nobody verified settles nothing.
  if (work === null || work === 'REPORTED_COMPLETE') return null;
  return isComplete(work);
}

/** One provision's need of another, and whether it is met. */
export const dependencyResolvers = {
  DirectiveDependency: {
    directive: ({ other, asOf }) => ({ citation: other, asOf }),
    satisfied: async ({ on, asOf }, _, { standings }) => {
      return isSatisfiedBy((await standings.of({ citation: on, asOf })).work);
    },
  },
} satisfies Resolvers;
