import type { Citation } from '../../contract/order/citations.js';
import { isComplete } from '../../contract/order/work-state.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { dependenciesOf, dependentsOf, type Dependency } from './dependencies.js';

/** A dependency, seen from one of its two ends. */
export interface SeenDependency extends Dependency {
  /** The provision at the other end. */
  readonly other: Citation;
}

/** What a provision needs of others. */
export function needsOf(citation: Citation): readonly SeenDependency[] {
  return dependenciesOf(citation).map((dependency) => ({ ...dependency, other: dependency.on }));
}

/** What others need of a provision. */
export function neededBy(citation: Citation): readonly SeenDependency[] {
  return dependentsOf(citation).map((dependency) => ({ ...dependency, other: dependency.from }));
}

/** One provision's need of another, and whether it is met. */
export const dependencyResolvers = {
  DirectiveDependency: {
    directive: ({ other }) => ({ citation: other }),
    satisfied: async ({ on }, _, { standings }) => {
      const { work } = await standings.of(on);
      // A claim that nobody verified settles nothing.
      if (work === null || work === 'REPORTED_COMPLETE') return null;
      return isComplete(work);
    },
  },
} satisfies Resolvers;
