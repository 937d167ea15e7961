import { z } from 'zod';
import { eventOfChange } from '../../contract/records/record-change.js';
import { changed, updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { ownStepFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { TreasuryStore } from '../treasury-store.js';
import { isWithdrawn } from './acknowledge-protections.js';
import type { AgreementRecord } from './agreement-record.js';
import { agreementKind, windowKind } from './early-access-kinds.js';
import { isOver, type WindowRecord } from './window-record.js';

const UNDER = { right: 'TAKE_PART', authority: '3(b)' } as const;

/** The developer withdraws, from any state and without a reason; no access is left. */
export function withdrawAgreement(store: TreasuryStore): Prepare<AgreementRecord> {
  const windowsKind = windowKind(store);
  return updateRecord(agreementKind(store), {
    name: 'withdrawAgreement',
    input: z.object(ownStepFields),
    ...UNDER,
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
    change: async (before, input, { context, work, now, today }) => {
      if (before.state === 'WITHDRAWN') return refused(isWithdrawn('agreement'));
      const isLeft = (window: WindowRecord) =>
        window.agreement === before._id && !isOver(window, today);
      const windows = await work.matching(store.windows, { agreement: before._id }, isLeft);
      for (const window of windows) {
        const after = changed<WindowRecord>(window, { withdrawnOn: today }, now);
        const states = { before: window, after };
        const event = eventOfChange(windowsKind, UNDER, states, input, context, []);
        work.change(windowsKind.records, after, event);
      }
      return done({ state: 'WITHDRAWN' });
    },
  });
}
