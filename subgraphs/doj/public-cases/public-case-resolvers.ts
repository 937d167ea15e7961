import { countOf } from '../../contract/connections/connection.js';
import { change } from '../../contract/writing/change.js';
import { judicialDistrict } from '../districts/judicial-districts.js';
import type { DojStore } from '../doj-store.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { statute } from '../statutes/known-statutes.js';
import { countPublicCases } from './count-public-cases.js';
import { createPublicCase } from './create-public-case.js';
import { listPublicCases } from './list-public-cases.js';
import { presumptionOf } from './public-case-record.js';
import { updatePublicCase } from './update-public-case.js';

/** Public cases: read by everyone, recorded by DOJ. */
export function publicCaseResolvers(store: DojStore) {
  return {
    Query: {
      publicCases: (_, request, context) => listPublicCases(store, request, context),
      publicCaseCounts: (_, { filter }, context) =>
        countPublicCases(store.publicCases, filter, context),
    },
    Mutation: {
      createDOJPublicCase: change('createPublicCase', 'publicCase', createPublicCase(store)),
      updateDOJPublicCase: change('updatePublicCase', 'publicCase', updatePublicCase(store)),
    },
    PublicCase: {
      id: ({ _id }) => _id,
      district: ({ district }) => judicialDistrict(district),
      statutes: ({ statutes }) => statutes.map(statute),
      vulnerabilities: ({ cveIds }) => cveIds.map((cveId) => ({ cveId })),
      predicate: ({ predicate }) => [...(predicate ?? [])],
      presumption: presumptionOf,
    },
    PublicCaseConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
