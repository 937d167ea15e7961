/** How a category may be controlled: by the common rules, or by a law's own (32 CFR 2002.4). */
export const CUI_CONTROLS = ['BASIC', 'SPECIFIED'] as const;
export type CuiControl = (typeof CUI_CONTROLS)[number];

export interface CuiCategory {
  /** The category marking of the CUI registry. */
  readonly marking: string;
  readonly name: string;
  readonly controls: readonly CuiControl[];
}

// Which of the two applies is decided by the law behind the single record, so most may be either.
const EITHER = CUI_CONTROLS;

/** The categories of the CUI registry that this graph can meet (32 CFR 2002.12). */
export const CUI_CATEGORIES: readonly CuiCategory[] = [
  { marking: 'BUDG', name: 'Budget', controls: EITHER },
  { marking: 'CRIT', name: 'General Critical Infrastructure Information', controls: EITHER },
  { marking: 'INV', name: 'Investigation', controls: EITHER },
  { marking: 'ISVI', name: 'Information Systems Vulnerability Information', controls: ['BASIC'] },
  { marking: 'LEI', name: 'General Law Enforcement', controls: EITHER },
  { marking: 'PCII', name: 'Protected Critical Infrastructure Information', controls: EITHER },
  { marking: 'PERS', name: 'Personnel Records', controls: EITHER },
  { marking: 'PROPIN', name: 'General Proprietary Business Information', controls: EITHER },
  { marking: 'PRVCY', name: 'General Privacy', controls: EITHER },
];

const SPECIFIED_PREFIX = 'SP-';

/** True for a marking such as `SP-PROPIN`. */
export function isSpecified(marking: string): boolean {
  return marking.startsWith(SPECIFIED_PREFIX);
}

/** What is wrong with a category marking such as `ISVI` or `SP-PROPIN`, by its name; null when nothing is. */
export function cuiCategoryFault(marking: string): string | null {
  const name = isSpecified(marking) ? marking.slice(SPECIFIED_PREFIX.length) : marking;
  const category = CUI_CATEGORIES.find((known) => known.marking === name);
  if (category === undefined) {
    const known = CUI_CATEGORIES.map((one) => one.marking).join(', ');
    return `${name} is no CUI category of this graph; it knows ${known}.`;
  }
  if (category.controls.includes(isSpecified(marking) ? 'SPECIFIED' : 'BASIC')) return null;
  return `${name} is CUI Basic; write it without ${SPECIFIED_PREFIX}.`;
}

/** Category markings as a banner lists them: Specified before Basic, each by the alphabet, none twice. */
export function inBannerOrder(categories: readonly string[]): readonly string[] {
  const sorted = [...new Set(categories)].sort();
  return [...sorted.filter(isSpecified), ...sorted.filter((marking) => !isSpecified(marking))];
}
