import type { Resolvers } from '../generated/resolver-types.js';
import { KNOWN_STATUTES } from './known-statutes.js';

/** Statutes are existing law: nobody changes them here. */
export const statuteResolvers = {
  Query: {
    statutes: (_, { namedInOrder }) =>
      KNOWN_STATUTES.filter((one) => namedInOrder == null || one.namedInOrder === namedInOrder),
  },
} satisfies Resolvers;
