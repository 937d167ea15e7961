/** The ISM values of classification, lowest first. EO 13526, section 1.2; U is marked, but is no level of classification. */
export const CLASSIFICATIONS = ['U', 'C', 'S', 'TS'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** The words of a banner line; a portion mark takes the ISM value itself. */
export const CLASSIFICATION_WORDS: Readonly<Record<Classification, string>> = {
  U: 'UNCLASSIFIED',
  C: 'CONFIDENTIAL',
  S: 'SECRET',
  TS: 'TOP SECRET',
};

/** True when the first is as high as the second, or higher. */
export function isAtLeast(classification: Classification, floor: Classification): boolean {
  return CLASSIFICATIONS.indexOf(classification) >= CLASSIFICATIONS.indexOf(floor);
}

/** The higher of two. */
export function higher<Class extends Classification>(one: Class, other: Class): Class {
  return isAtLeast(one, other) ? one : other;
}
