/** The labels of the Traffic Light Protocol 2.0, most restrictive first (first.org/tlp). */
export const TRAFFIC_LIGHTS = ['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export type TrafficLight = (typeof TRAFFIC_LIGHTS)[number];

/** The label as TLP 2.0 has it written: `TLP:AMBER+STRICT`. */
export function trafficLightLabel(light: TrafficLight): string {
  return `TLP:${light.replace('_', '+')}`;
}

/** Reads a label as TLP 2.0 has it written; null for anything else, the WHITE of TLP 1 included. */
export function parseTrafficLight(label: string): TrafficLight | null {
  return TRAFFIC_LIGHTS.find((light) => trafficLightLabel(light) === label) ?? null;
}

/** The more restrictive of two promises; a promise, even CLEAR, outweighs none. */
export function stricterTrafficLight(
  one: TrafficLight | null,
  other: TrafficLight | null,
): TrafficLight | null {
  if (one === null || other === null) return one ?? other;
  return TRAFFIC_LIGHTS.indexOf(one) <= TRAFFIC_LIGHTS.indexOf(other) ? one : other;
}

/**
 * True when the promise lets anyone read. GREEN is not public: it goes to the community, but not
 * through channels that anyone can reach (TLP 2.0).
 */
export function isForEveryone(light: TrafficLight | null): boolean {
  return light === null || light === 'CLEAR';
}
