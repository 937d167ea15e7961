import { countOf } from '../../contract/connections/connection.js';
import type { NamedPower } from '../../contract/powers/power.js';
import { propose } from '../../contract/powers/propose.js';
import { change } from '../../contract/writing/change.js';
import type { CisaStore } from '../cisa-store.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { createRequiredAction } from './create-required-action.js';
import { dueOnOfRequired, shownState } from './due-actions.js';
import { listRequiredActions } from './list-required-actions.js';
import { reportRequiredAction } from './report-required-action.js';
import { updateRequiredAction } from './update-required-action.js';

/** What agencies are required to do: for CISA all of it, for an agency its own, for everyone what was released. */
export function requiredActionResolvers(store: CisaStore, release: NamedPower) {
  const name = 'requiredAction';
  return {
    Query: {
      requiredActions: (_, request, context) => listRequiredActions(store, request, context),
    },
    Mutation: {
      createCISARequiredAction: change('createRequiredAction', name, createRequiredAction(store)),
      reportCISARequiredAction: change('reportRequiredAction', name, reportRequiredAction(store)),
      updateCISARequiredAction: change('updateRequiredAction', name, updateRequiredAction(store)),
      proposeCISAComplianceRelease: change('proposeRelease', 'proposal', propose(release)),
    },
    BindingOperationalDirective: {
      agencyCompliance: ({ _id }, request, context) =>
        listRequiredActions(store, request, context, _id),
    },
    RequiredAction: {
      id: ({ _id }) => _id,
      directive: ({ directive }, _, { instruments }) => instruments.load(directive),
      agency: ({ boundAgency }) => boundAgency,
      state: (required, _, context) => shownState(required, context),
      dueOn: (required, { on }, context) => dueOnOfRequired(required, on ?? context.today, context),
    },
    RequiredActionConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
