import type { Resolvers } from '../generated/resolver-types.js';
import { JUDICIAL_DISTRICTS } from './judicial-districts.js';

/** The districts are fixed by law. */
export const districtResolvers = {
  Query: { judicialDistricts: () => JUDICIAL_DISTRICTS },
} satisfies Resolvers;
