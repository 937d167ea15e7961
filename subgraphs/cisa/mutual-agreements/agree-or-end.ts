import { z } from 'zod';
import type { ToldDesignation } from '../../contract/asking/designation-question.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState, type Transitions } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord, type Changes } from '../../contract/records/update-record.js';
import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { designationFor, mayActFor } from './agreeing.js';
import type { MutualRecord } from './mutual-record.js';
import { canAgree, goesOn, isAboutDesignated } from './mutual-rules.js';

const agreeOrEndInput = z.object({ ...updateFields, state: z.enum(['AGREED', 'ENDED']) });
type Input = z.infer<typeof agreeOrEndInput>;

/** How the Government agrees to one kind of record, or ends it. */
export interface AgreeOrEnd<R extends MutualRecord<string>> {
  /** The change, under which a retry is known. */
  readonly name: string;
  readonly right: string;
  readonly authority: string;
  readonly transitions: Transitions<string>;
  /** What becomes different by the agreement, and by the end. */
  readonly agreed: (before: R, on: CalendarDate) => Changes<R>;
  readonly ended: (before: R, on: CalendarDate) => Changes<R>;
}

/** CISA agrees for the Government to what the developer proposed, or ends it: takes its own agreement back. */
export function agreeOrEnd<R extends MutualRecord<string>>(
  kind: RecordKind<R>,
  { transitions, agreed, ended, ...change }: AgreeOrEnd<R>,
): Prepare<R> {
  const allows = (before: R, to: Input['state']): Verdict =>
    to === 'AGREED'
      ? canAgree(transitions, before, 'GOVERNMENT', 'AGREED')
      : firstRefusal(
          () => goesOn(before),
          () => isNextState(transitions, before.state, to),
        );
  return updateRecord<R, Input, ToldDesignation>(kind, {
    ...change,
    input: agreeOrEndInput,
    may: (_, context) => mayActFor('GOVERNMENT', context),
    // An end rests on nobody's facts.
    restsOn: async ({ id, state }, context) => {
      if (state === 'ENDED') return [];
      const before = await kind.records.findById(id).lean<R | null>();
      return designationFor<R>(before, context, (found) => allows(found, state));
    },
    change: (before, { state }, { today, facts: [told] }) => {
      const verdict = firstRefusal(
        () => allows(before, state),
        () => (state === 'ENDED' ? null : isAboutDesignated('GOVERNMENT', told, before.developer)),
      );
      if (verdict !== null) return refused(verdict);
      return done(state === 'ENDED' ? ended(before, today) : agreed(before, today));
    },
  });
}
