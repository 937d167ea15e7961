import type {
  ClearinghouseCaseStanding,
  CriticalInfrastructureSector,
} from '../generated/graphql.js';

export const STANDINGS: Readonly<Record<ClearinghouseCaseStanding, string>> = {
  IN_WORK: 'In work',
  PAST_TIMELINE: 'Past the timeline',
  REMEDIATED: 'A fix went out',
  SET_ASIDE: 'Set aside',
};

const SMALL: ReadonlySet<string> = new Set(['AND']);

/** A sector as people read it; null for the cases of none. */
export function sectorText(sector: CriticalInfrastructureSector | null): string {
  if (sector === null) return 'None named';
  const words = sector.split('_').map((word) => (SMALL.has(word) ? 'and' : word.toLowerCase()));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
