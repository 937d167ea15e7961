import type { Marking } from './marking.js';
import { isForEveryone } from './traffic-light.js';

/** What a system may hold at most, and what a reader may be cleared for at most; lowest first. */
export const CEILINGS = ['U', 'CUI'] as const;
export type Ceiling = (typeof CEILINGS)[number];

/** The ceiling where the setting `MARKING_CEILING` says nothing: an unclassified store (domain.md 3.2). */
export const DEFAULT_CEILING: Ceiling = 'CUI';

/** May the system hold it? Anything classified is over every ceiling; nothing here can raise that. */
export function withinCeiling(marking: Marking, ceiling: Ceiling): boolean {
  return dominates(ceiling, marking);
}

/**
 * Does the reader's clearance reach the marking? Only that: a lawful government purpose (32 CFR
 * 2002.16), a release decision and a TLP promise depend on who asks, so they are the policy's.
 */
export function mayRead(clearance: Ceiling, marking: Marking): boolean {
  return dominates(clearance, marking);
}

/** May everyone read it? What is not is answered with `Cache-Control: private, no-store`. */
export function isPublic(marking: Marking): boolean {
  return dominates('U', marking) && isForEveryone(marking.tlp);
}

function dominates(level: Ceiling, marking: Marking): boolean {
  if (marking.classification !== 'U') return false;
  return (
    level === 'CUI' || (marking.cui.length === 0 && (marking.dissemination ?? []).length === 0)
  );
}
