import { mustHaveAnswered } from '../../contract/consultations/must-have-answered.js';
import { officesAsked } from '../../contract/consultations/read-consultations.js';
import type { Circumstances } from '../../contract/records/record-change.js';
import { SECTION_3A_DETERMINATION } from '../../contract/order/determination.js';
import type { OfficeId } from '../../contract/order/offices.js';
import { done, refused, type Outcome } from '../../contract/writing/write-command.js';

/** The offices that answered about a determination, or who of those that 3(a) names is missing. */
export async function wereConsulted(
  about: string,
  { work, context }: Pick<Circumstances, 'work' | 'context'>,
): Promise<Outcome<readonly OfficeId[]>> {
  const asked = await officesAsked(work, { agency: 'NSA', about }, context);
  const verdict = mustHaveAnswered(SECTION_3A_DETERMINATION.consultations, asked, 'state');
  if (verdict !== null) return refused(verdict);
  const answered = asked.filter(({ state }) => state === 'ANSWERED').map(({ office }) => office);
  return done([...new Set(answered)]);
}
