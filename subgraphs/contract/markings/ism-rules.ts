import { isAtLeast } from './classification.js';
import type { DisseminationControl, IsmMarking } from './ism-marking.js';

/** The rules on ISM markings that are coded (domain.md 3.1). Only the first has a published number there. */
export const ISM_RULES = {
  'ISM-ID-00033': 'REL and NF exclude each other.',
  'REL-NAMES-USA': 'REL needs releasableTo, and USA among it.',
  'CONTROL-NEEDS-CLASSIFICATION': 'NF, OC, IMC, EYES and NOCON need CONFIDENTIAL or higher.',
  'SCI-NEEDS-TOP-SECRET': 'SCI controls need TOP SECRET here.',
} as const;
export type IsmRule = keyof typeof ISM_RULES;

export interface BrokenIsmRule {
  readonly rule: IsmRule;
  readonly words: string;
}

// In ISM. The CUI registry has controls of the same names, for CUI: another system, kept apart.
const CLASSIFIED_ONLY: readonly DisseminationControl[] = ['NF', 'OC', 'IMC', 'EYES', 'NOCON'];

const BREAKS: Readonly<Record<IsmRule, (marking: IsmMarking) => boolean>> = {
  'ISM-ID-00033': ({ disseminationControls: controls }) =>
    controls.includes('REL') && controls.includes('NF'),
  'REL-NAMES-USA': ({ disseminationControls: controls, releasableTo }) =>
    controls.includes('REL') && !releasableTo.includes('USA'),
  'CONTROL-NEEDS-CLASSIFICATION': ({ disseminationControls: controls, classification }) =>
    !isAtLeast(classification, 'C') &&
    controls.some((control) => CLASSIFIED_ONLY.includes(control)),
  'SCI-NEEDS-TOP-SECRET': ({ SCIcontrols, classification }) =>
    SCIcontrols.length > 0 && !isAtLeast(classification, 'TS'),
};

/** Every rule that the marking breaks, with its words; empty when it is sound. */
export function checkIsm(marking: IsmMarking): readonly BrokenIsmRule[] {
  return (Object.keys(ISM_RULES) as IsmRule[])
    .filter((rule) => BREAKS[rule](marking))
    .map((rule) => ({ rule, words: ISM_RULES[rule] }));
}
