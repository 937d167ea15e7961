import { z } from 'zod';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { changesOneOf, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { caseKind } from '../cases/case-kind.js';
import type { CaseRecord } from '../cases/case-record.js';
import { embargoedOn } from '../embargoes/embargo.js';
import { endedByPublicity } from '../embargoes/embargo-steps.js';
import type { TreasuryStore } from '../treasury-store.js';
import { FACT_TRANSITIONS, PUBLIC_FACTS, type PublicFacts } from './participant-lifecycles.js';

const reportFactsInput = z
  .object({
    ...updateFields,
    publiclyKnown: z.boolean().nullish(),
    exploitPublic: z.boolean().nullish(),
    attacksObserved: z.boolean().nullish(),
  })
  .refine(...changesOneOf('publiclyKnown', 'exploitPublic', 'attacksObserved'));
type ReportFactsInput = z.infer<typeof reportFactsInput>;

/** What became public of a case. The vulnerability or an exploit, once public, ends an embargo in the same change. */
export function reportFacts(store: TreasuryStore): Prepare<CaseRecord> {
  return updateRecord(caseKind(store), {
    name: 'reportFacts',
    input: reportFactsInput,
    right: 'REPORT_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayReportCase(principal, 'TREASURY'),
    change: (before, input, { today }) => {
      const publicFacts = factsWith(before.publicFacts, input);
      // A fact is one whether anybody still works on the case or not.
      const verdict = isNextState(FACT_TRANSITIONS, before.publicFacts, publicFacts);
      if (verdict !== null) return refused(verdict);
      const embargoed = embargoedOn(before, today);
      const isPublic = publicFacts.startsWith('P');
      return done({
        publicFacts,
        ...(isPublic ? endedByPublicity(embargoed, today) : embargoed),
      });
    },
  });
}

/** The facts with what is given; a public exploit makes the vulnerability public too. */
function factsWith(before: PublicFacts, input: ReportFactsInput): PublicFacts {
  const { publiclyKnown, exploitPublic, attacksObserved } = input;
  const letter = (index: number, given: boolean | null | undefined) => {
    const present = before.charAt(index);
    if (given == null) return present;
    return given ? present.toUpperCase() : present.toLowerCase();
  };
  const exploit = letter(1, exploitPublic);
  const known = exploit === 'X' && publiclyKnown == null ? 'P' : letter(0, publiclyKnown);
  const written = `${known}${exploit}${letter(2, attacksObserved)}`;
  // What is no state at all, such as an exploit that is public of what is not, is no step from any.
  return PUBLIC_FACTS.find((facts) => facts === written) ?? 'pxa';
}
