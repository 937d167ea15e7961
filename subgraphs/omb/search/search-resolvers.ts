import { countOf } from '../../contract/connections/connection.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { pastMoment } from '../ledger/past-moment.js';
import { findDirective } from '../registry/directive-reference.js';
import { searchRecords } from './search-records.js';

/** What its own agency tells of, by kind. */
const KEPT_ELSEWHERE = {
  clearinghouseCase: 'ClearinghouseCase',
  designation: 'ModelDesignation',
  instrument: 'BindingOperationalDirective',
  guidance: 'CybersecurityGuidance',
} as const;

/** Finds text in everything that the caller may see. */
export const searchResolvers = {
  Query: {
    search: (_, request, context) =>
      searchRecords({ ...request, asOf: pastMoment(request.asOf, context.now) }, context),
  },
  SearchConnection: { totalCount: countOf },
  SearchHit: {
    id: ({ subject }) => subject,
    item: async ({ kind, subject, asOf }, _, { nodes }) => {
      if (isKeptElsewhere(kind)) return { __typename: KEPT_ELSEWHERE[kind], id: subject };
      const directive = kind === 'directive' ? findDirective(subject, asOf) : null;
      if (directive !== null) return { __typename: 'Directive', ...directive };
      const node = await nodes(asOf).load(subject);
      return node?.__typename === 'Task' || node?.__typename === 'DirectiveReport' ? node : null;
    },
  },
} satisfies Resolvers;

function isKeptElsewhere(kind: string): kind is keyof typeof KEPT_ELSEWHERE {
  return Object.hasOwn(KEPT_ELSEWHERE, kind);
}
