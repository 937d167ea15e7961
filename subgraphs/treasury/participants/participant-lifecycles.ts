import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

/** How a participant works on its report: Vultron's report management. domain.md 2.5. */
export type ReportState =
  'START' | 'RECEIVED' | 'VALID' | 'INVALID' | 'ACCEPTED' | 'DEFERRED' | 'CLOSED';

export const REPORT_TRANSITIONS: Transitions<ReportState> = {
  START: ['RECEIVED'],
  RECEIVED: ['VALID', 'INVALID'],
  VALID: ['ACCEPTED', 'DEFERRED'],
  INVALID: ['VALID', 'CLOSED'],
  ACCEPTED: ['DEFERRED', 'CLOSED'],
  DEFERRED: ['ACCEPTED', 'CLOSED'],
  CLOSED: [],
};
export const REPORT_STATES = statesOf(REPORT_TRANSITIONS);

/** What a participant agreed to of an embargo. */
export type ConsentState = 'NO_EMBARGO' | 'INVITED' | 'SIGNATORY' | 'DECLINED' | 'LAPSED';

/**
 * INVITED comes with a proposed embargo, LAPSED with revised terms, NO_EMBARGO with the end of it; a
 * participant itself only signs or declines.
 */
export const CONSENT_TRANSITIONS: Transitions<ConsentState> = {
  NO_EMBARGO: ['INVITED'],
  INVITED: ['SIGNATORY', 'DECLINED', 'NO_EMBARGO'],
  SIGNATORY: ['LAPSED', 'DECLINED', 'NO_EMBARGO'],
  DECLINED: ['SIGNATORY', 'INVITED', 'NO_EMBARGO'],
  LAPSED: ['SIGNATORY', 'DECLINED', 'NO_EMBARGO'],
};
export const CONSENT_STATES = statesOf(CONSENT_TRANSITIONS);

/** How far a vendor is with its fix: vfd, Vfd, VFd and VFD of Vultron's case state. Nothing is undone. */
export type FixPath = 'VENDOR_UNAWARE' | 'VENDOR_AWARE' | 'FIX_READY' | 'FIX_DEPLOYED';

export const FIX_TRANSITIONS: Transitions<FixPath> = {
  VENDOR_UNAWARE: ['VENDOR_AWARE'],
  VENDOR_AWARE: ['FIX_READY'],
  FIX_READY: ['FIX_DEPLOYED'],
  FIX_DEPLOYED: [],
};
export const FIX_PATHS = statesOf(FIX_TRANSITIONS);

/**
 * What is public of a case: p or P for the vulnerability, x or X for an exploit, a or A for attacks.
 * Facts are not undone, and a public exploit makes the vulnerability public.
 */
export type PublicFacts = 'pxa' | 'Pxa' | 'pxA' | 'PXa' | 'PxA' | 'PXA';

export const FACT_TRANSITIONS: Transitions<PublicFacts> = {
  pxa: ['Pxa', 'pxA', 'PXa', 'PxA', 'PXA'],
  Pxa: ['PXa', 'PxA', 'PXA'],
  pxA: ['PxA', 'PXA'],
  PXa: ['PXA'],
  PxA: ['PXA'],
  PXA: [],
};
export const PUBLIC_FACTS = statesOf(FACT_TRANSITIONS);
