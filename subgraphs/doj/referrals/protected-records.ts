/**
 * The records of the clearinghouse of section 2(d), of section 3 and of what developers offer, by the
 * start of their identifiers: whoever takes part does so of its own accord, and is not referred for it.
 */
export const PROTECTED_RECORDS = [
  'TREASURY:clearinghouseCase',
  'TREASURY:scanDeclaration',
  'TREASURY:earlyAccessAgreement',
  'TREASURY:earlyAccessWindow',
  'NSA:engagement',
  'NSA:frontierModel',
  'NSA:thresholdDetermination',
  'NSA:designation',
  'NSA:assessment',
  'NSA:shareGrant',
  'CISA:modelOffer',
  'CISA:trustedPartner',
] as const;

const NAMES = PROTECTED_RECORDS.map(plain);

/** Whether a reference names one of them: in any case, with any marks between, within other words too. */
export function namesProtectedRecord(reference: string): boolean {
  const given = plain(reference);
  return NAMES.some((name) => given.includes(name));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
