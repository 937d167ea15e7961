import { z } from 'zod';
import { designationOf, type ToldDesignation } from '../../contract/asking/designation-question.js';
import type { FactQuestion } from '../../contract/asking/fact-question.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { Principal } from '../../contract/identity/principal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { mayKnowOf } from '../../contract/policy/known-to.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { idInput, idempotencyKeyInput } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import { stepped } from '../mutual-agreements/mutual-record.js';
import { goesOn, isAboutDesignated, isOfDeveloper } from '../mutual-agreements/mutual-rules.js';
import { earlyAccessTo, followsGovernment, type ToldEarlyAccess } from './early-access-question.js';
import { PARTNER_TRANSITIONS } from './partner-lifecycle.js';
import { partnerKind, type TrustedPartnerRecord } from './partner-record.js';
import { UNDER } from './partner-rights.js';

const reportInput = z.object({
  id: idInput,
  expectedVersion: z.number().int(),
  idempotencyKey: idempotencyKeyInput,
});

type Told = ToldDesignation | ToldEarlyAccess;

/** The developer says that a partner to whom both agreed has early access now. */
export function beginPartnerAccess(store: CisaStore): Prepare<TrustedPartnerRecord> {
  const { trustedPartners } = store;
  return updateRecord<TrustedPartnerRecord, z.infer<typeof reportInput>, Told>(partnerKind(store), {
    ...UNDER.DEVELOPER,
    name: 'beginPartnerAccess',
    input: reportInput,
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
    restsOn: async ({ id }, context): Promise<readonly FactQuestion<Told>[]> => {
      const before = await trustedPartners.findById(id).lean<TrustedPartnerRecord | null>();
      // What would be refused anyway is not asked about, least of all for somebody who may not know of it.
      if (before === null || !mayKnowOf(before, context)) return [];
      if (recordAllows(before, context.principal) !== null) return [];
      return [designationOf(before.frontierModel), earlyAccessTo(before.frontierModel)];
    },
    change: (before, _, { context, today, facts }) => {
      const verdict = firstRefusal(
        () => recordAllows(before, context.principal),
        () => isAboutDesignated('DEVELOPER', facts.find(isDesignation), before.developer),
        () => followsGovernment(facts.find(isEarlyAccess)),
      );
      if (verdict !== null) return refused(verdict);
      // Whoever has access knows of it.
      const parties = [before.developer, before.organization];
      return done({ ...stepped(before, 'EARLY_ACCESS', today), parties });
    },
  });
}

function recordAllows(before: TrustedPartnerRecord, principal: Principal): Verdict {
  return firstRefusal(
    () => isOfDeveloper(before, principal),
    () => goesOn(before),
    () => isMutual(before),
    () => isNextState(PARTNER_TRANSITIONS, before.state, 'EARLY_ACCESS', 'id'),
  );
}

function isMutual({ state, developerAgreed, governmentAgreed }: TrustedPartnerRecord): Verdict {
  if (state !== 'PROPOSED' || (developerAgreed && governmentAgreed)) return null;
  const missing = developerAgreed ? 'The Government' : 'The developer';
  const message = `${missing} has yet to agree. A trusted partner takes both agreements: section 3(b)(iii).`;
  return refuse('PARTNER_NOT_MUTUAL', message, 'id');
}

function isDesignation(told: Told): told is ToldDesignation {
  return 'designation' in told;
}

function isEarlyAccess(told: Told): told is ToldEarlyAccess {
  return 'earlyAccess' in told;
}
