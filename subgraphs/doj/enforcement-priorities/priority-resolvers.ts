import { countOf } from '../../contract/connections/connection.js';
import { pageInMemory } from '../../contract/connections/page-in-memory.js';
import type { NamedPower } from '../../contract/powers/power.js';
import { propose } from '../../contract/powers/propose.js';
import { change } from '../../contract/writing/change.js';
import type { DojStore } from '../doj-store.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { statute } from '../statutes/known-statutes.js';
import { createPriority } from './create-priority.js';
import { listPriorities } from './list-priorities.js';
import { updatePriority } from './update-priority.js';

/** Enforcement priorities: drafted by DOJ, decided by the Attorney General, then read by everyone. */
export function priorityResolvers(store: DojStore, decision: NamedPower) {
  const name = 'enforcementPriority';
  return {
    Query: {
      enforcementPriorities: (_, request, context) => listPriorities(store, request, context),
    },
    Mutation: {
      createDOJEnforcementPriority: change('createPriority', name, createPriority(store)),
      updateDOJEnforcementPriority: change('updatePriority', name, updatePriority(store)),
      proposeDOJPriorityDecision: change('proposeDecision', 'proposal', propose(decision)),
    },
    Directive: {
      __resolveReference: ({ citation }) => ({ citation }),
      enforcementPriorities: ({ citation }, request, context) =>
        citation === '4'
          ? listPriorities(store, request, context)
          : pageInMemory([], String, `enforcementPriorities of ${citation}`, request),
    },
    EnforcementPriority: {
      id: ({ _id }) => _id,
      directive: () => ({ citation: '4' }),
      statutes: ({ statutes }) => statutes.map(statute),
      supersedes: ({ supersedes }, _, { priorities }) =>
        supersedes === null ? null : priorities.load(supersedes),
    },
    EnforcementPriorityConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
