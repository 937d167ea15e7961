/** How AI was used, in the three ways that section 4 of the order tells apart. */
export const AI_USES = [
  'INSTRUMENT_OF_ACCESS',
  'FURTHERING_OTHER_CRIME',
  'AGENT_DATA_ACCESS',
] as const;
export type AiUse = (typeof AI_USES)[number];

/** Whose system was breached. */
export const SYSTEM_TARGETS = ['PUBLIC', 'PRIVATE'] as const;
export type SystemTarget = (typeof SYSTEM_TARGETS)[number];
