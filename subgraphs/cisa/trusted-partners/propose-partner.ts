import { z } from 'zod';
import { designationOf, type ToldDesignation } from '../../contract/asking/designation-question.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { SECTORS } from '../../contract/order/sectors.js';
import { createRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { changeFields, idInput, list, text } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import { mayActFor, nobodys } from '../mutual-agreements/agreeing.js';
import { proposedBy, type Side } from '../mutual-agreements/mutual-record.js';
import { developerOf, isAboutDesignated } from '../mutual-agreements/mutual-rules.js';
import { PARTNER_TRANSITIONS } from './partner-lifecycle.js';
import { PARTNER_PURPOSES, partnerKind, type TrustedPartnerRecord } from './partner-record.js';
import { UNDER } from './partner-rights.js';

const proposeInput = z
  .object({
    frontierModel: idInput,
    organization: text(200),
    sector: z.enum(SECTORS).nullish(),
    purposes: list(z.enum(PARTNER_PURPOSES)).min(1, 'must name a purpose of section 3(b)(iii)'),
    ...changeFields,
  })
  .refine(
    ({ sector, purposes }) =>
      sector != null || !purposes.includes('CRITICAL_INFRASTRUCTURE_CYBERSECURITY'),
    { path: ['sector'], message: 'must say which critical infrastructure it is for' },
  );
type ProposeInput = z.infer<typeof proposeInput>;

/** A side proposes an organization as a trusted partner for a designated model, and so agrees to it. */
export function proposePartner(store: CisaStore, side: Side): Prepare<TrustedPartnerRecord> {
  return createRecord<TrustedPartnerRecord, ProposeInput, ToldDesignation>(partnerKind(store), {
    ...UNDER[side],
    name: `proposePartner:${side}`,
    input: proposeInput,
    agency: 'CISA',
    may: (_, context) => mayActFor(side, context),
    restsOn: ({ frontierModel }) => [designationOf(frontierModel)],
    make: async (input, { context, work, facts: [told], today }) => {
      const { frontierModel, organization, sector, purposes } = input;
      const developer = developerOf(side, told, context.principal);
      const verdict = firstRefusal(
        () => isAboutDesignated(side, told, developer),
        () => isAnother(organization, developer),
      );
      if (verdict !== null || developer === null) return refused(verdict ?? nobodys());
      const [there] = await work.matching(
        store.trustedPartners,
        { frontierModel },
        (one) =>
          one.frontierModel === frontierModel &&
          one.organization === organization &&
          PARTNER_TRANSITIONS[one.state].length > 0,
      );
      if (there !== undefined) return refused(isThere(there));
      return done({
        ...proposedBy(side, developer, frontierModel, today),
        organization,
        sector: sector ?? null,
        purposes: [...new Set(purposes)],
        accessTo: [],
        agreedQuarter: null,
      });
    },
  });
}

function isAnother(organization: string, developer: string | null): Verdict {
  if (organization !== developer) return null;
  const message = 'A trusted partner is another organization than the developer.';
  return refuse('INPUT_INVALID', message, 'organization');
}

function isThere({ _id }: TrustedPartnerRecord) {
  const message = `This organization is proposed for this model already: ${_id}. Go on with that one.`;
  return refuse('INPUT_INVALID', message, 'organization');
}
