import { SECTION_3A_DETERMINATION } from '../../contract/order/determination.js';
import { party } from '../../contract/order/offices.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';

/** The only office that makes a determination under 3(a): for the threshold, and whether a model meets it. */
export const DETERMINED_BY = SECTION_3A_DETERMINATION.decidedBy;

/** Refuses a determination before it is CONSULTED: the step to that says who is still missing. */
export function wasConsulted({ state }: { readonly state: string }): Verdict {
  if (state !== 'DRAFT') return null;
  const required = SECTION_3A_DETERMINATION.consultations.filter(({ required: must }) => must);
  const names = required.map((consultation) => party(consultation.party).name).join(', ');
  return refuse(
    'CONSULTATION_MISSING',
    `A determination comes after consultation with ${names}. Bring it to CONSULTED first.`,
    'id',
  );
}

/** Refuses a state that only the Director of NSA brings about. */
export function takesNoDecision(
  to: string | null | undefined,
  decided: readonly string[],
  mutation: string,
): Verdict {
  if (to == null || !decided.includes(to)) return null;
  const message = `Only the Director of NSA makes a determination ${to}. Propose it with "${mutation}".`;
  return refuse('DECIDER_NOT_AUTHORIZED', message, 'state');
}
