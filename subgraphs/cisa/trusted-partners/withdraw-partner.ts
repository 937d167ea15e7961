import { z } from 'zod';
import { firstRefusal } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { ownStepFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import { stepped } from '../mutual-agreements/mutual-record.js';
import { goesOn, isOfDeveloper } from '../mutual-agreements/mutual-rules.js';
import { PARTNER_TRANSITIONS } from './partner-lifecycle.js';
import { partnerKind, type TrustedPartnerRecord } from './partner-record.js';
import { UNDER } from './partner-rights.js';

const withdrawInput = z.object(ownStepFields);

/** The developer takes its agreement back, from any state that is not final. The record stays, for CISA and the developer alone. */
export function withdrawPartner(store: CisaStore): Prepare<TrustedPartnerRecord> {
  return updateRecord(partnerKind(store), {
    ...UNDER.DEVELOPER,
    name: 'withdrawPartner',
    input: withdrawInput,
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
    change: (before, _, { context, today }) => {
      const verdict = firstRefusal(
        () => isOfDeveloper(before, context.principal),
        () => goesOn(before),
        () => isNextState(PARTNER_TRANSITIONS, before.state, 'WITHDRAWN', 'id'),
      );
      if (verdict !== null) return refused(verdict);
      const step = stepped(before, 'WITHDRAWN', today);
      return done({ ...step, developerAgreed: false, parties: [before.developer] });
    },
  });
}
