import { change } from '../../contract/writing/change.js';
import { embargoedOn } from '../embargoes/embargo.js';
import { amongParticipants } from '../embargoes/under-embargo.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import { statusFor } from '../vendor-statuses/status-for.js';
import { inviteParticipant } from './invite-participant.js';
import { leaveCase } from './leave-case.js';
import { reportFacts } from './report-facts.js';
import { updateParticipation } from './update-participation.js';

/** Those who take part in a case, and what they say for themselves. */
export function participantResolvers(store: TreasuryStore) {
  const name = 'clearinghouseCase';
  return {
    Mutation: {
      createTreasuryParticipant: change('inviteParticipant', name, inviteParticipant(store)),
      updateTreasuryParticipation: change('updateParticipation', name, updateParticipation(store)),
      withdrawTreasuryParticipation: change('leaveCase', name, leaveCase(store)),
      reportTreasuryPublicFacts: change('reportFacts', name, reportFacts(store)),
    },
    ClearinghouseCase: {
      participants: (record, _, { today }) => {
        const { participants } = embargoedOn(record, today);
        return participants.map((participant) => ({ ...participant, record }));
      },
      publiclyKnown: ({ publicFacts }) => publicFacts.startsWith('P'),
      exploitPublic: ({ publicFacts }) => publicFacts.includes('X'),
      attacksObserved: ({ publicFacts }) => publicFacts.endsWith('A'),
    },
    CaseParticipant: {
      consent: ({ consent, record }, _, context, info) =>
        amongParticipants(consent, record, context, info),
      isBound: ({ isBound, record }, _, context, info) =>
        amongParticipants(isBound, record, context, info),
      vendorStatus: (participant, _, context, info) => statusFor(participant, context, info),
    },
  } satisfies Resolvers;
}
