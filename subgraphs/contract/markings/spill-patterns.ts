/** What a text can bear that only classified material bears. */
export const SPILL_KINDS = ['BANNER', 'PORTION_MARK', 'AUTHORITY_BLOCK'] as const;
export type SpillKind = (typeof SPILL_KINDS)[number];

/** Kept bounded: no quantifier without an upper limit, so that the time grows only with the text. */
export interface SpillPattern {
  readonly kind: SpillKind;
  readonly pattern: RegExp;
}

// The words of SCI, AEA, FGI and dissemination blocks (CAPCO, ISM). Not SCI itself: "TS//SCI
// clearance" is what a job announcement says.
const CONTROL =
  '(?:SI|TK|HCS|KDK|SAR|SAP|RD|FRD|TFNI|FGI|NOFORN|NF|ORCON|OC|IMCON|IMC|PROPIN|PR|REL|RELIDO|EYES|DSEN|FISA|RAWFISA|LIMDIS|EXDIS|NODIS|CUI)(?![A-Za-z0-9])';
const LEVEL = '(?:TOP {1,8}SECRET|SECRET|CONFIDENTIAL)';
const SHORT = '(?:TS|S|C)';
const BREAK = ' {0,8}// {0,8}';
const START = '(?<![A-Za-z0-9_])';
const END = '(?![A-Za-z0-9_])';
const ORNAMENT = '[ >*_=#|~./(){}\\[\\]-]{0,40}';
const SOURCES = '(?:NATO|COSMIC|JOINT|AUS|CAN|DEU|FRA|GBR|ISR|ITA|JPN|KOR|NLD|NZL)';

function spill(kind: SpillKind, source: string, flags = ''): SpillPattern {
  return { kind, pattern: new RegExp(source, flags) };
}

/** EO 13526, section 1.6 and 32 CFR 2001.21 to 2001.24, in the forms that CAPCO gives them. */
export const SPILL_PATTERNS: readonly SpillPattern[] = [
  // TOP SECRET//SI//ORCON/NOFORN, SECRET//NOFORN
  spill('BANNER', `${START}${LEVEL}${BREAK}(?!SCI${END}(?!${BREAK}))[A-Z]`),
  spill('BANNER', `${START}${LEVEL}${BREAK}${CONTROL}`, 'i'),
  // TS//SI//NF, as subject lines have it
  spill('BANNER', `(?<![A-Za-z0-9_/:([])${SHORT} {0,2}// {0,2}${CONTROL}`),
  // SECRET/NOFORN, SECRET NOFORN: badly written, still a banner
  spill(
    'BANNER',
    `${START}${LEVEL}[ /,:;-]{1,4}(?:(?:SI|TK|HCS)[ /-]{1,4}){0,3}(?:NOFORN|ORCON|REL {1,8}TO {1,8}USA)${END}`,
  ),
  // //NATO SECRET, //JOINT SECRET USA GBR
  spill('BANNER', `// {0,4}${SOURCES} {1,8}(?:${LEVEL}|RESTRICTED)${END}`),
  // A line that says SECRET and nothing else, or S E C R E T
  spill('BANNER', `^${ORNAMENT}${LEVEL}${ORNAMENT}$`, 'm'),
  spill('BANNER', `${START}(?:S E C R E T|C O N F I D E N T I A L)${END}`),
  spill('BANNER', `${START}classification {0,8}[:=] {0,8}${LEVEL} {0,8}(?:$|//)`, 'im'),
  // (TS//SI//OC/NF), (C//REL TO USA, FVEY), the older (S/NF), the foreign (//GBR S)
  spill('PORTION_MARK', `[([]${SHORT} {0,2}// {0,2}[A-Z]`),
  spill('PORTION_MARK', `[([]${SHORT} {0,2}// {0,2}${CONTROL}`, 'i'),
  spill('PORTION_MARK', `[([]${SHORT} {0,2}[/-] {0,2}(?:NOFORN|NF|OC|SI|TK|REL)${END}`),
  spill('PORTION_MARK', `[([]// {0,2}(?:CTS|NS|NC|${SOURCES} {1,2}(?:TS|S|C|R))${END}`),
  // The block that names who classified it, from what, why and until when
  spill(
    'AUTHORITY_BLOCK',
    `${START}(?:Classified By|CLASSIFIED BY|Derived From|DERIVED FROM) {0,8}:`,
  ),
  spill('AUTHORITY_BLOCK', `${START}declassify {1,8}on {0,8}:`, 'i'),
  spill('AUTHORITY_BLOCK', `${START}(?:CL BY|DRV FROM|DRV FM|DECL ON) {0,8}:`),
  spill(
    'AUTHORITY_BLOCK',
    `${START}reason {0,8}: {0,8}(?:E\\.?O\\.? {0,2}13526,? {0,2})?(?:sec(?:tion|\\.)? {0,2})?1\\.4 {0,2}\\([a-h]\\)`,
    'i',
  ),
];
