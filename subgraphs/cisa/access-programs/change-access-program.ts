import { z } from 'zod';
import { createRecord } from '../../contract/records/create-record.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { changesOneOf, list, text } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import {
  changedProgram,
  KEEP_PROGRAMS,
  mayRecord,
  newProgram,
  takesStep,
} from '../programs/program-changes.js';
import {
  changedProgramFields,
  newProgramFields,
  OF_EVERY_PROGRAM,
} from '../programs/program-inputs.js';
import {
  ACCESS_KINDS,
  accessProgramKind,
  type AccessProgramRecord,
  type OfferedTool,
} from './access-program-record.js';
import { beneficiariesGiven, beneficiaryInput } from './beneficiary.js';

const beneficiaries = list(beneficiaryInput).min(1, 'must name whom it is for');
const tools = list(
  z.object({ kind: z.enum(ACCESS_KINDS), name: text(200), provider: text(200).nullish() }),
);

const createInput = z.object({ ...newProgramFields, beneficiaries, tools: tools.nullish() });
const updateInput = z
  .object({
    ...changedProgramFields,
    beneficiaries: beneficiaries.nullish(),
    tools: tools.nullish(),
  })
  .refine(...changesOneOf(...OF_EVERY_PROGRAM, 'beneficiaries', 'tools'));

const UNDER = { right: KEEP_PROGRAMS, authority: '2(c)(iii)' } as const;

/** A program that is to facilitate access, or why it is none. */
export function createAccessProgram(store: CisaStore): Prepare<AccessProgramRecord> {
  return createRecord(accessProgramKind(store), {
    ...UNDER,
    name: 'createAccessProgram',
    input: createInput,
    agency: 'CISA',
    may: mayRecord,
    make: (input, { today }) =>
      done({
        ...newProgram(input, today),
        beneficiaries: beneficiariesGiven(input.beneficiaries),
        tools: toolsGiven(input.tools ?? []),
      }),
  });
}

/** A step of a program or a change of what is told of it, or why it is none. */
export function updateAccessProgram(store: CisaStore): Prepare<AccessProgramRecord> {
  return updateRecord(accessProgramKind(store), {
    ...UNDER,
    name: 'updateAccessProgram',
    input: updateInput,
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'CISA'),
    change: (before, input, { today }) => {
      const verdict = takesStep(before, input);
      if (verdict !== null) return refused(verdict);
      const { beneficiaries: whom, tools: what } = input;
      return done({
        ...changedProgram(before, input, today),
        beneficiaries: whom == null ? before.beneficiaries : beneficiariesGiven(whom),
        tools: what == null ? before.tools : toolsGiven(what),
      });
    },
  });
}

function toolsGiven(given: z.infer<typeof tools>): readonly OfferedTool[] {
  return given.map(({ kind, name, provider }) => ({ kind, name, provider: provider ?? null }));
}
