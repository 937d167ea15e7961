import type { Classification } from './classification.js';

/** The ISM values of disseminationControls, in the order in which a banner lists them. */
export const DISSEMINATION_CONTROLS = [
  'OC',
  'OC-USGOV',
  'IMC',
  'NF',
  'PR',
  'REL',
  'RELIDO',
  'EYES',
  'DSEN',
  'FISA',
  'RAWFISA',
  'FED ONLY',
  'FEDCON',
  'NOCON',
  'DL ONLY',
  'AC',
  'AWP',
] as const;
export type DisseminationControl = (typeof DISSEMINATION_CONTROLS)[number];

/**
 * The attributes of the Intelligence Community's ISM that a banner is made of, by their ISM names.
 * The graph stores none of it (its ceiling is CUI); this is how a marking from elsewhere is judged.
 */
export interface IsmMarking {
  readonly classification: Classification;
  readonly SCIcontrols: readonly string[];
  readonly SARIdentifier: readonly string[];
  readonly atomicEnergyMarkings: readonly string[];
  readonly FGIsourceOpen: readonly string[];
  /** Foreign sources whose names are themselves protected: a banner says `FGI` and no more. */
  readonly FGIsourceProtected: readonly string[];
  readonly disseminationControls: readonly DisseminationControl[];
  readonly releasableTo: readonly string[];
  readonly displayOnlyTo: readonly string[];
  readonly nonICmarkings: readonly string[];
}

/** Unclassified and without any control; spread it and set what differs. */
export const PLAIN_ISM: IsmMarking = {
  classification: 'U',
  SCIcontrols: [],
  SARIdentifier: [],
  atomicEnergyMarkings: [],
  FGIsourceOpen: [],
  FGIsourceProtected: [],
  disseminationControls: [],
  releasableTo: [],
  displayOnlyTo: [],
  nonICmarkings: [],
};
