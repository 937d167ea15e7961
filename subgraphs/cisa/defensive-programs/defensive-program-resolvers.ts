import { countOf } from '../../contract/connections/connection.js';
import { change } from '../../contract/writing/change.js';
import type { CisaStore } from '../cisa-store.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { createDefensiveProgram, updateDefensiveProgram } from './change-defensive-program.js';
import { listDefensivePrograms } from './list-defensive-programs.js';
import { isExpanded } from './program-baseline.js';

/** Programs that enhance AI-enabled defensive tools: established or expanded. */
export function defensiveProgramResolvers(store: CisaStore) {
  const name = 'defensiveProgram';
  return {
    Query: {
      defensivePrograms: (_, request, context) => listDefensivePrograms(store, request, context),
    },
    Mutation: {
      createCISADefensiveProgram: change(
        'createDefensiveProgram',
        name,
        createDefensiveProgram(store),
      ),
      updateCISADefensiveProgram: change(
        'updateDefensiveProgram',
        name,
        updateDefensiveProgram(store),
      ),
    },
    Directive: {
      defensivePrograms: ({ citation }, request, context) =>
        listDefensivePrograms(store, request, context, citation),
    },
    DefensiveProgram: {
      id: ({ _id }) => _id,
      directive: () => ({ citation: '2(c)(ii)' }),
      alsoSupports: ({ alsoSupports }) => alsoSupports.map((citation) => ({ citation })),
      isExpanded: ({ baseline }) => isExpanded(baseline),
    },
    DefensiveProgramConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
