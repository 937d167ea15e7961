import { CLASSIFICATION_WORDS, type Classification } from './classification.js';
import { printCuiBanner } from './cui-banner.js';
import type { LimitedDissemination } from './limited-dissemination.js';
import type { TrafficLight } from './traffic-light.js';

export { TRAFFIC_LIGHTS, type TrafficLight } from './traffic-light.js';

/** How something must be handled: three systems that stay apart (EO 13526, 32 CFR 2002, TLP 2.0). */
export interface Marking<Class extends Classification = Classification> {
  readonly classification: Class;
  /** The categories; empty where it is not CUI, so a record's CUI always names its category. */
  readonly cui: readonly string[];
  /** Who the CUI may go to; left out where the designating agency set no limit. */
  readonly dissemination?: readonly LimitedDissemination[];
  readonly tlp: TrafficLight | null;
}

/** What a record can carry: the graph is an unclassified system. */
export type MarkingRecord = Marking<'U'>;

/** The marking of public facts. */
export const PUBLIC_MARKING: MarkingRecord = { classification: 'U', cui: [], tlp: null };

/**
 * The banner line, such as `UNCLASSIFIED` or `CUI//ISVI`. TLP is never in it: it is a promise to
 * whoever shared, not a control (TLP 2.0), and is shown beside the banner.
 */
export function bannerOf(marking: Marking): string {
  return line(marking, CLASSIFICATION_WORDS[marking.classification]);
}

/** The mark before one portion of a text, such as `(U)` or `(CUI//ISVI)`. 32 CFR 2002.20(f). */
export function portionOf(marking: Marking): string {
  return `(${line(marking, marking.classification)})`;
}

function line({ classification, cui, dissemination = [] }: Marking, level: string): string {
  if (cui.length === 0 && dissemination.length === 0) return level;
  const controlled = printCuiBanner({ categories: cui, dissemination });
  return classification === 'U' ? controlled : `${level}//${controlled}`;
}

/** How something is handled, in one line: its banner, and its sharing promise, which is another system, beside it. */
export function handlingLine(marking: Marking): string {
  return marking.tlp === null ? bannerOf(marking) : `${bannerOf(marking)} TLP:${marking.tlp}`;
}
