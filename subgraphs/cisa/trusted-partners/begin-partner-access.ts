import { z } from 'zod';
import {
  designationOf,
  isDesignation,
  type ToldDesignation,
} from '../../contract/asking/designation-question.js';
import type { FactQuestion } from '../../contract/asking/fact-question.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { Principal } from '../../contract/identity/principal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { mayKnowOf } from '../../contract/policy/known-to.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { ownStepFields } from '../../contract/writing/input-schemas.js';
import { modelVersionInput } from '../../contract/writing/model-version-input.js';
import { MOST_KEPT } from '../../contract/writing/progress-rules.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import { stepped } from '../mutual-agreements/mutual-record.js';
import { goesOn, isAboutDesignated, isOfDeveloper } from '../mutual-agreements/mutual-rules.js';
import { earlyAccessTo, followsGovernment, type ToldEarlyAccess } from './early-access-question.js';
import { PARTNER_TRANSITIONS } from './partner-lifecycle.js';
import { accessOf, partnerKind, type TrustedPartnerRecord } from './partner-record.js';
import { UNDER } from './partner-rights.js';

const reportInput = z.object({
  ...ownStepFields,
  modelVersion: modelVersionInput,
});

type Told = ToldDesignation | ToldEarlyAccess;

/** The developer says that a partner to whom both agreed has early access now to a version of the model. */
export function beginPartnerAccess(store: CisaStore): Prepare<TrustedPartnerRecord> {
  const { trustedPartners } = store;
  return updateRecord<TrustedPartnerRecord, z.infer<typeof reportInput>, Told>(partnerKind(store), {
    ...UNDER.DEVELOPER,
    name: 'beginPartnerAccess',
    input: reportInput,
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
    restsOn: async ({ id, modelVersion }, context): Promise<readonly FactQuestion<Told>[]> => {
      const before = await trustedPartners.findById(id).lean<TrustedPartnerRecord | null>();
      // What would be refused anyway is not asked about, least of all for somebody who may not know of it.
      if (before === null || !mayKnowOf(before, context)) return [];
      if (recordAllows(before, modelVersion, context.principal) !== null) return [];
      return [designationOf(before.frontierModel), earlyAccessTo(before.frontierModel)];
    },
    change: (before, { modelVersion }, { context, today, facts }) => {
      const verdict = firstRefusal(
        () => recordAllows(before, modelVersion, context.principal),
        () => isAboutDesignated('DEVELOPER', facts.find(isDesignation), before.developer),
        () => followsGovernment(facts.find(isEarlyAccess), modelVersion),
      );
      if (verdict !== null) return refused(verdict);
      // Whoever has access knows of it.
      const parties = [before.developer, before.organization];
      const accessTo = [...accessOf(before), { modelVersion, on: today }];
      const step = before.state === 'EARLY_ACCESS' ? {} : stepped(before, 'EARLY_ACCESS', today);
      return done({ ...step, accessTo, parties });
    },
  });
}

function recordAllows(
  before: TrustedPartnerRecord,
  modelVersion: string,
  principal: Principal,
): Verdict {
  return firstRefusal(
    () => isOfDeveloper(before, principal),
    () => goesOn(before),
    () => isMutual(before),
    () => isNextState(PARTNER_TRANSITIONS, before.state, 'EARLY_ACCESS', 'id'),
    () => isAnotherVersion(before, modelVersion),
  );
}

function isMutual({ state, developerAgreed, governmentAgreed }: TrustedPartnerRecord): Verdict {
  if (state !== 'PROPOSED' || (developerAgreed && governmentAgreed)) return null;
  const missing = developerAgreed ? 'The Government' : 'The developer';
  const message = `${missing} has yet to agree. A trusted partner takes both agreements: section 3(b)(iii).`;
  return refuse('PARTNER_NOT_MUTUAL', message, 'id');
}

function isAnotherVersion(before: TrustedPartnerRecord, modelVersion: string): Verdict {
  const accessTo = accessOf(before);
  if (accessTo.length >= MOST_KEPT) {
    const message = `A record names at most ${MOST_KEPT} versions. End it, and propose the partner anew.`;
    return refuse('INPUT_INVALID', message, 'modelVersion');
  }
  const known = accessTo.find((one) => one.modelVersion === modelVersion);
  if (known === undefined) return null;
  const message = `It has access to version ${modelVersion} since ${known.on}. Name another version.`;
  return refuse('INPUT_INVALID', message, 'modelVersion');
}

function isEarlyAccess(told: Told): told is ToldEarlyAccess {
  return 'earlyAccess' in told;
}
