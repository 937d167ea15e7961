import { CLASSIFICATION_WORDS } from './classification.js';
import {
  DISSEMINATION_CONTROLS,
  type DisseminationControl,
  type IsmMarking,
} from './ism-marking.js';

const BANNER_WORDS: Partial<Readonly<Record<DisseminationControl, string>>> = {
  OC: 'ORCON',
  'OC-USGOV': 'ORCON-USGOV',
  IMC: 'IMCON',
  NF: 'NOFORN',
  PR: 'PROPIN',
};

/** The banner line in the order `CLASS//SCI//SAP//AEA//FGI//DISSEM//NON-IC` (CAPCO): `TOP SECRET//SI//ORCON/NOFORN`. */
export function bannerOfIsm(marking: IsmMarking): string {
  return line(marking, CLASSIFICATION_WORDS[marking.classification], BANNER_WORDS);
}

/** The mark before one portion, in the same order with the short forms: `(TS//SI//OC/NF)`. */
export function portionOfIsm(marking: IsmMarking): string {
  return `(${line(marking, marking.classification, {})})`;
}

function line(marking: IsmMarking, level: string, words: typeof BANNER_WORDS): string {
  const blocks = [
    level,
    listed(marking.SCIcontrols),
    listed(marking.SARIdentifier.map((name) => `SAR-${name}`)),
    listed(marking.atomicEnergyMarkings),
    foreignSources(marking),
    dissemination(marking, words),
    listed(marking.nonICmarkings),
  ];
  return blocks.filter((block) => block !== '').join('//');
}

function listed(names: readonly string[]): string {
  return [...names].sort().join('/');
}

function foreignSources({ FGIsourceOpen, FGIsourceProtected }: IsmMarking): string {
  // One protected source hides the open ones too, or the banner would say who is not meant.
  if (FGIsourceProtected.length > 0) return 'FGI';
  return FGIsourceOpen.length === 0 ? '' : `FGI ${[...FGIsourceOpen].sort().join(' ')}`;
}

function dissemination(marking: IsmMarking, words: typeof BANNER_WORDS): string {
  const controls = DISSEMINATION_CONTROLS.filter((one) =>
    marking.disseminationControls.includes(one),
  ).map((control) => {
    if (control === 'REL') return `REL TO ${countries(marking.releasableTo).join(', ')}`;
    if (control === 'EYES') return `${countries(marking.releasableTo).join('/')} EYES ONLY`;
    return words[control] ?? control;
  });
  if (marking.displayOnlyTo.length > 0) {
    controls.push(`DISPLAY ONLY ${countries(marking.displayOnlyTo).join(', ')}`);
  }
  return controls.join('/');
}

/** USA first, then countries (three letters), then groups such as FVEY, each by the alphabet. */
function countries(names: readonly string[]): readonly string[] {
  const rank = (name: string) => (name === 'USA' ? 0 : name.length === 3 ? 1 : 2);
  return [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
