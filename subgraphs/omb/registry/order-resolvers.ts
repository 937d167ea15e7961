import type { Resolvers } from '../generated/resolver-types.js';
import { ORDER_IDENTITY, type GradedFact } from './order-identity.js';
import { ORDER_SECTIONS, ORDER_TEXT } from './order-sections.js';
import { PROVISION_TEXTS } from './provision-texts.js';

/** The order itself: what identifies it, and its words. */
export const orderResolvers = {
  Query: { order: () => ORDER_IDENTITY },
  ExecutiveOrder: {
    number: ({ number }) => number.value,
    title: ({ title }) => title.value,
    signedOn: ({ signedOn }) => signedOn.value,
    publishedOn: ({ publishedOn }) => publishedOn.value,
    frDocument: ({ frDocument }) => frDocument.value,
    citation: ({ citation }) => citation.value,
    facts: (identity) =>
      Object.entries<GradedFact<string>>({ ...identity }).map(([field, fact]) => ({
        field,
        ...fact,
      })),
    sections: () => ORDER_SECTIONS,
    text: () => ORDER_TEXT,
    notice: () => PROVISION_TEXTS['5(c)'],
  },
  OrderSection: {
    directives: ({ citations }) => citations.map((citation) => ({ citation })),
  },
} satisfies Resolvers;
