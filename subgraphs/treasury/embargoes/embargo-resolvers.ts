import { change } from '../../contract/writing/change.js';
import { present, type Participant } from '../participants/participant.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import { embargoedOn, type Embargo } from './embargo.js';
import { proposeEmbargo } from './propose-embargo.js';
import { amongParticipants } from './under-embargo.js';
import { updateEmbargo } from './update-embargo.js';

/** An embargo in an answer, with the case that it is of. */
export interface ShownEmbargo extends Embargo {
  readonly record: CaseRecord;
  readonly notConsented: readonly string[];
  readonly shouldEnd: boolean;
  readonly breached: boolean;
}

/** The embargo of a case, as it stands today. */
export function embargoResolvers(store: TreasuryStore) {
  const name = 'clearinghouseCase';
  return {
    Mutation: {
      proposeTreasuryEmbargo: change('proposeEmbargo', name, proposeEmbargo(store)),
      updateTreasuryEmbargo: change('updateEmbargo', name, updateEmbargo(store)),
    },
    ClearinghouseCase: {
      embargo: (record, _, { today }) => {
        const { embargo, participants } = embargoedOn(record, today);
        // Attacks under way should end an embargo; only what is public ends it by itself.
        const shouldEnd = record.publicFacts.endsWith('A') && embargo.state !== 'EXITED';
        const missing = isOver(embargo) ? [] : present(participants).filter(hasNotSigned);
        const notConsented = missing.map(({ organization }) => organization);
        return {
          ...embargo,
          record,
          notConsented,
          shouldEnd,
          breached: embargo.endedBy === 'PUBLIC_BEFORE_TERM',
        };
      },
    },
    CaseEmbargo: {
      notConsented: ({ notConsented, record }, _, context, info) =>
        amongParticipants(notConsented, record, context, info),
    },
  } satisfies Resolvers;
}

function isOver({ state }: Embargo): boolean {
  return state === 'NONE' || state === 'EXITED';
}

function hasNotSigned({ consent }: Participant): boolean {
  return consent !== 'SIGNATORY';
}
