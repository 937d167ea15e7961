import type { Resolvers } from '../generated/resolver-types.js';

/** What the ledger answers: tasks of every agency, each with how fresh it is. */
export const ledgerResolvers = {
  Task: {
    __resolveReference: ({ id }, { ledger }) => ledger.tasks.load(id),
    asOf: ({ asOf }, _, { now }) => asOf ?? now,
  },
} satisfies Resolvers;
