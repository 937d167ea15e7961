/** The labels of the Traffic Light Protocol 2.0. */
export const TRAFFIC_LIGHTS = ['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export type TrafficLight = (typeof TRAFFIC_LIGHTS)[number];

/** How a record must be handled: three systems that stay apart (EO 13526, 32 CFR 2002, TLP 2.0). */
export interface MarkingRecord {
  readonly classification: 'U';
  readonly cui: readonly string[];
  readonly tlp: TrafficLight | null;
}

/** The marking of public facts. */
export const PUBLIC_MARKING: MarkingRecord = { classification: 'U', cui: [], tlp: null };

/** The banner line of a marking, such as `UNCLASSIFIED` or `CUI//ISVI`. */
export function bannerOf(marking: MarkingRecord): string {
  return marking.cui.length === 0 ? 'UNCLASSIFIED' : `CUI//${[...marking.cui].sort().join('/')}`;
}
