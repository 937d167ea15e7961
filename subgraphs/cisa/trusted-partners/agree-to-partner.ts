import { z } from 'zod';
import type { ToldDesignation } from '../../contract/asking/designation-question.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { quarterOf } from '../../contract/dates/calendar-quarter.js';
import { firstRefusal } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import { agreeOrEnd } from '../mutual-agreements/agree-or-end.js';
import { designationFor, mayActFor } from '../mutual-agreements/agreeing.js';
import { stepped, type Side } from '../mutual-agreements/mutual-record.js';
import { canAgree, isAboutDesignated, isOfDeveloper } from '../mutual-agreements/mutual-rules.js';
import { PARTNER_TRANSITIONS } from './partner-lifecycle.js';
import { partnerKind, type TrustedPartnerRecord } from './partner-record.js';
import { UNDER } from './partner-rights.js';

const confirmInput = z.object(updateFields);

/** The developer agrees to a partner that the Government proposed. */
export function confirmPartner(store: CisaStore): Prepare<TrustedPartnerRecord> {
  type Input = z.infer<typeof confirmInput>;
  const allows = (before: TrustedPartnerRecord) =>
    canAgree(PARTNER_TRANSITIONS, before, 'DEVELOPER', 'AGREED');
  return updateRecord<TrustedPartnerRecord, Input, ToldDesignation>(partnerKind(store), {
    ...UNDER.DEVELOPER,
    name: 'confirmPartner',
    input: confirmInput,
    may: (_, context) => mayActFor('DEVELOPER', context),
    restsOn: async ({ id }, context) =>
      designationFor(await read(store, id), context, (before) =>
        firstRefusal(
          () => isOfDeveloper(before, context.principal),
          () => allows(before),
        ),
      ),
    change: (before, _, { context, today, facts: [told] }) => {
      const verdict = firstRefusal(
        () => isOfDeveloper(before, context.principal),
        () => allows(before),
        () => isAboutDesignated('DEVELOPER', told, before.developer),
      );
      return verdict === null ? done(agreed(before, 'DEVELOPER', today)) : refused(verdict);
    },
  });
}

/** CISA's office agrees for the Government to a partner that the developer proposed, or takes its agreement back. */
export function updatePartner(store: CisaStore): Prepare<TrustedPartnerRecord> {
  return agreeOrEnd(partnerKind(store), {
    ...UNDER.GOVERNMENT,
    name: 'updatePartner',
    transitions: PARTNER_TRANSITIONS,
    agreed: (before, on) => agreed(before, 'GOVERNMENT', on),
    ended: (before, on) => ({ ...stepped(before, 'ENDED', on), governmentAgreed: false }),
  });
}

function agreed(before: TrustedPartnerRecord, side: Side, on: CalendarDate) {
  return {
    ...stepped(before, 'AGREED', on),
    ...(side === 'DEVELOPER' ? { developerAgreed: true } : { governmentAgreed: true }),
    agreedQuarter: quarterOf(on),
  };
}

function read({ trustedPartners }: CisaStore, id: string) {
  return trustedPartners.findById(id).lean<TrustedPartnerRecord | null>();
}
