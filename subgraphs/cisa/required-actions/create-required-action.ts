import { z } from 'zod';
import { firstRefusal } from '../../contract/graph/refusal.js';
import { createRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { calendarDateInput, changeFields, idInput } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { statuteOf } from '../binding-operational-directives/authority.js';
import { actionIdInput } from '../binding-operational-directives/instrument-inputs.js';
import { allInstruments } from '../binding-operational-directives/read-instruments.js';
import type { CisaStore } from '../cisa-store.js';
import { isAskedFor } from './action-of-directive.js';
import { canBeBound, isFcebAgency } from './fceb-agencies.js';
import {
  COMPLIANCE_MARKING,
  requiredActionId,
  requiredActionKind,
  type RequiredActionRecord,
} from './required-action-record.js';

const createRequiredActionInput = z.object({
  directive: idInput,
  action: actionIdInput,
  agency: idInput,
  dueOn: calendarDateInput.nullish(),
  ...changeFields,
});

/** What a directive has an agency do, from when CISA asks it to report on it; or why there is no such thing. */
export function createRequiredAction(store: CisaStore): Prepare<RequiredActionRecord> {
  return createRecord(requiredActionKind(store), {
    name: 'createRequiredAction',
    input: createRequiredActionInput,
    agency: 'CISA',
    right: 'KEEP_REQUIRED_ACTIONS',
    authority: statuteOf({ kind: 'BOD' }),
    may: ({ agency }, { policy, principal }) =>
      firstRefusal(
        () => policy.mayWriteKnowingAll(principal, 'CISA'),
        () => canBeBound(agency),
      ),
    idOf: ({ directive, action, agency }) => requiredActionId(directive, action, agency),
    make: async (input, { work, today }) => {
      const { directive: id, action, agency } = input;
      const all = await allInstruments(work, store);
      const directive = all.find(({ _id }) => _id === id);
      const verdict = isAskedFor(directive, all, { ...input, field: 'directive' }, today);
      if (verdict !== null) return refused(verdict);
      // Whoever cannot be bound was refused before; the question tells the compiler so.
      if (!isFcebAgency(agency)) throw new RangeError(`${agency} cannot be bound.`);
      return done({
        directive: id,
        number: directive?.number ?? null,
        action,
        boundAgency: agency,
        state: 'PENDING',
        channel: null,
        steps: [],
        evidenceItems: [],
        marking: COMPLIANCE_MARKING,
      });
    },
  });
}
