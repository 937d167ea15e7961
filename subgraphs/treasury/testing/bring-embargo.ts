import type { EmbargoState } from '../embargoes/embargo-lifecycle.js';
import type { ConsentState } from '../participants/participant-lifecycles.js';
import type { CaseInHand } from './case-in-hand.js';

/** Brings the embargo of a case to a state, by a vendor that signs. */
export async function bringEmbargo(
  inHand: CaseInHand,
  vendor: string,
  state: EmbargoState,
): Promise<void> {
  if (state === 'NONE') return;
  await inHand.propose('2026-12-31');
  await inHand.say(vendor, { consent: 'SIGNATORY' });
  if (state === 'PROPOSED') return;
  await inHand.decide('ACCEPT');
  if (state === 'EXITED') await inHand.decide('END');
  if (state !== 'REVISE') return;
  await inHand.propose('2027-01-31');
  await inHand.say(vendor, { consent: 'SIGNATORY' });
}

/** Brings a vendor to a state of consent; with a second signatory the terms come into force for all but the first state. */
export async function sayConsent(
  inHand: CaseInHand,
  vendor: string,
  consent: ConsentState,
  second?: string,
): Promise<void> {
  if (consent === 'NO_EMBARGO') return;
  await inHand.propose('2026-12-31');
  if (consent === 'SIGNATORY' || consent === 'LAPSED')
    await inHand.say(vendor, { consent: 'SIGNATORY' });
  if (consent === 'DECLINED') await inHand.say(vendor, { consent });
  if (second !== undefined) await inHand.say(second, { consent: 'SIGNATORY' });
  if (second !== undefined || consent === 'LAPSED') await inHand.decide('ACCEPT');
  if (consent === 'LAPSED') await inHand.propose('2027-01-31');
}
