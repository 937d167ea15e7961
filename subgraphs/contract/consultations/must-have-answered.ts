import type { RefusalCode } from '../generated/resolver-types.js';
import { refuse, type Verdict } from '../graph/refusal.js';
import type { Consultation } from '../order/consultations.js';
import { party } from '../order/offices.js';
import { isWithOffice } from '../reports/consulted.js';
import type { OfficeConsultation } from './consultation-record.js';

/** What of a consultation says whether an office was asked, and answered. */
export type Asked = Pick<OfficeConsultation, 'office' | 'state' | 'requestedOn'>;

/** The offices that must be consulted and have not answered. A question that was taken back counts for nothing. */
export function unanswered(
  required: readonly Consultation[],
  asked: readonly Asked[],
): readonly Consultation[] {
  return required.filter(
    (consultation) =>
      consultation.required &&
      !asked.some(
        ({ office, state }) => state === 'ANSWERED' && isWithOffice(consultation, office),
      ),
  );
}

/**
 * Refuses where an office that must be consulted has not answered, and names each. For a workflow, with
 * what `officesAsked` finds about its record and with the order's own list, such as
 * `provision('2(c)').consultations`.
 */
export function mustHaveAnswered(
  required: readonly Consultation[],
  asked: readonly Asked[],
  field: string,
  code: RefusalCode = 'CONSULTATION_MISSING',
): Verdict {
  const missing = unanswered(required, asked);
  if (missing.length === 0) return null;
  const each = missing.map((consultation) => {
    const pending = asked.find(
      ({ office, state }) => state === 'REQUESTED' && isWithOffice(consultation, office),
    );
    const since = pending === undefined ? 'never asked' : `asked on ${pending.requestedOn}`;
    return `${party(consultation.party).name} (${since})`;
  });
  return refuse(
    code,
    `Not answered yet: ${each.join(', ')}. Ask each in a consultation about this record; its office must answer first.`,
    field,
  );
}
