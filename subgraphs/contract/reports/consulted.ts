import { refuse, type Verdict } from '../graph/refusal.js';
import type { Consultation } from '../order/consultations.js';
import { party } from '../order/offices.js';
import type { ConsultationRecord } from './report-record.js';

/** A completion needs every office that the order requires to be consulted to have been asked. */
export function wereConsulted(
  required: readonly Consultation[],
  recorded: readonly Pick<ConsultationRecord, 'office'>[],
  advice: string,
  field: string,
): Verdict {
  const missing = required.filter(
    (consultation) =>
      consultation.required && !recorded.some(({ office }) => isWithOffice(consultation, office)),
  );
  if (missing.length === 0) return null;
  const names = missing.map((consultation) => party(consultation.party).name).join(', ');
  return refuse('CONSULTATION_MISSING', `Never asked: ${names}. ${advice}`, field);
}

/** An office is asked when the party is, or the office that the order routes it through. */
export function isWithOffice({ party: named, through }: Consultation, office: string): boolean {
  return office === named || office === through;
}
