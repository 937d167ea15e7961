import { countOf } from '../../contract/connections/connection.js';
import type { NamedPower } from '../../contract/powers/power.js';
import { propose } from '../../contract/powers/propose.js';
import { change } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { requiredListing } from './assistance-listing.js';
import { createProgram, updateProgram } from './change-program.js';
import { orderOfCoordination } from './coordination.js';
import { createDetermination } from './create-determination.js';
import { availableThrough, isAvailableOn } from './funds.js';
import { programId } from './grant-program-record.js';
import type { GrantStore } from './grant-store.js';
import { listDeterminations, listPrograms } from './list-grants.js';
import { updateDetermination } from './update-determination.js';

/** Grants: programs that everyone may read, and determinations from the day they are made. */
export function grantResolvers(store: GrantStore, ruling: NamedPower) {
  const [program, determination] = ['grantProgram', 'grantDetermination'] as const;
  return {
    Query: {
      grantPrograms: (_, request, context) => listPrograms(store, request, context),
      grantProgram: (_, { assistanceListing }, { grants }) =>
        grants.programs.load(programId(requiredListing(assistanceListing))),
      grantDeterminations: (_, request, context) => listDeterminations(store, request, context),
    },
    Mutation: {
      createOMBGrantProgram: change('createProgram', program, createProgram(store)),
      updateOMBGrantProgram: change('updateProgram', program, updateProgram(store)),
      createOMBGrantDetermination: change(
        'createDetermination',
        determination,
        createDetermination(store),
      ),
      updateOMBGrantDetermination: change(
        'updateDetermination',
        determination,
        updateDetermination(store),
      ),
      proposeOMBGrantDetermination: change('proposeDetermination', 'proposal', propose(ruling)),
    },
    GrantProgram: {
      id: ({ _id }) => _id,
      determinations: ({ _id }, request, context) =>
        listDeterminations(store, request, context, _id),
    },
    GrantDetermination: {
      id: ({ _id }) => _id,
      directive: () => ({ citation: '2(e)' }),
      program: ({ program: id }, _, { grants }) => grants.programs.load(id),
      orderOfCoordination,
      supersedes: ({ supersedes }, _, { grants }) =>
        supersedes === null ? null : grants.determinations.load(supersedes),
      supersededBy: ({ supersededBy }, _, { grants }) =>
        supersededBy === null ? null : grants.determinations.load(supersededBy),
    },
    GrantFunds: {
      availableThrough,
      isAvailable: (funds, _, { today }) => isAvailableOn(funds, today),
    },
    GrantProgramConnection: { totalCount: countOf },
    GrantDeterminationConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
