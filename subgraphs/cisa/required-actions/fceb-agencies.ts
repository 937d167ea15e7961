import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { AgencyId } from '../../contract/order/agencies.js';

/**
 * The agencies of the graph that a directive of CISA's can bind: Federal civilian executive branch
 * agencies, of which 44 USC 3502(1) names the Executive Office of the President, and OMB with it. Not the
 * Department of War, NSA within it, or what is there for National Security Systems: 44 USC 3553(d) and (e).
 */
export const FCEB_AGENCIES = [
  'TREASURY',
  'CISA',
  'OMB',
  'OPM',
  'DOJ',
] as const satisfies readonly AgencyId[];
export type FcebAgency = (typeof FCEB_AGENCIES)[number];

/** Whether a directive can bind an agency of the graph. */
export function isFcebAgency(id: string): id is FcebAgency {
  const agencies: readonly string[] = FCEB_AGENCIES;
  return agencies.includes(id);
}

/** Refuses whoever cannot be bound: another agency, a State, a company, and what nobody here knows. */
export function canBeBound(id: string): Verdict {
  if (isFcebAgency(id)) return null;
  const message = `A directive binds Federal civilian executive branch agencies alone: of this graph ${FCEB_AGENCIES.join(', ')}. ${id} is none of them.`;
  return refuse('BINDS_NON_FCEB', message, 'agency');
}
