import { z } from 'zod';
import { mustHaveAnswered } from '../../contract/consultations/must-have-answered.js';
import type { OfficeConsultation } from '../../contract/consultations/consultation-record.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { provision } from '../../contract/order/provisions.js';
import { namedPower, type Decision, type NamedPower } from '../../contract/powers/power.js';
import type { Reaches } from '../../contract/powers/reach.js';
import { idInput, text } from '../../contract/writing/input-schemas.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import { RELEASED_UNDER } from './authority.js';
import { isNumberOfDay } from './directive-number.js';
import {
  INSTRUMENT_DECISIONS,
  INSTRUMENT_TRANSITIONS,
  isStanding,
  type InstrumentDecision,
} from './instrument-lifecycle.js';
import { INSTRUMENT_KIND, type InstrumentRecord } from './instrument-record.js';
import { allInstruments } from './read-instruments.js';
import { stageDecision } from './stage-decision.js';
import { isNotRevoked, wordingRules } from './wording-rules.js';

const content = z.object({
  decision: z.enum(Object.keys(INSTRUMENT_DECISIONS) as [InstrumentDecision]),
  succeededBy: idInput.nullish(),
  endReason: text(2_000).nullish(),
});
/** What the Director is asked to decide. */
export type DecisionContent = z.infer<typeof content>;

/** A directive or guidance within a transaction, with what a decision about it looks at. */
export interface Decided {
  readonly record: InstrumentRecord;
  readonly others: readonly InstrumentRecord[];
  readonly asked: readonly OfficeConsultation[];
}

/** The Director of CISA alone issues, closes, revokes and supersedes. Issuing makes the record public. */
export function instrumentDecision(store: CisaStore): NamedPower {
  return namedPower<DecisionContent>({
    name: 'INSTRUMENT_DECISION',
    does: 'Issues a directive or guidance, which ends what it revokes and supersedes; or closes, revokes or supersedes one.',
    authority: RELEASED_UNDER,
    officeOf: () => 'DIRECTOR_CISA',
    content,
    over: [overInstruments(store)],
  });
}

function overInstruments(store: CisaStore): Reaches<DecisionContent> {
  const { instruments } = store;
  return {
    kind: INSTRUMENT_KIND,
    keyOf: (_, id) => recordKey(instruments, id),
    reach: async (work, { consultations }, id) => {
      const record = await work.read(instruments, id);
      if (record === null) return null;
      const all = await allInstruments(work, store);
      const asked = await work.readWhere(consultations, { agency: 'CISA', about: id });
      const found = { record, others: all.filter(({ _id }) => _id !== id), asked };
      return {
        record,
        strictest: record.marking,
        change(proposed, decision) {
          const verdict = mayBeDecided(found, proposed, decision);
          if (verdict !== null) return refused(verdict);
          return done((details) => {
            stageDecision(work, store, found, proposed, decision, details);
          });
        },
      };
    },
  };
}

function mayBeDecided(found: Decided, proposed: DecisionContent, decision: Decision): Verdict {
  const { record, others } = found;
  const state = INSTRUMENT_DECISIONS[proposed.decision];
  const isIssue = proposed.decision === 'ISSUE';
  return firstRefusal(
    () => isNextState(INSTRUMENT_TRANSITIONS, record.state, state, 'decision'),
    () => namesItsEnd(proposed),
    () => (isIssue ? wasConsulted(found, decision) : null),
    () => (isIssue ? isNumberOfDay(record.kind, record.number, decision.date) : null),
    () => (isIssue ? wordingRules(record, others) : null),
    () => isSucceeded(found, proposed),
  );
}

/** Section 2(c): in consultation with the Director of OMB, the APNSA and the National Cyber Director; about the text as it stands. */
function wasConsulted({ record, asked }: Decided, { audiences }: Decision): Verdict {
  const aboutThis = asked.filter(
    ({ requestedAt, audience }) => requestedAt >= record.wordedAt && audiences.includes(audience),
  );
  return mustHaveAnswered(provision('2(c)').consultations, aboutThis, 'id');
}

/** What each decision says beside itself: a revocation names its successor or the reason. */
function namesItsEnd({ decision, succeededBy, endReason }: DecisionContent): Verdict {
  const [hasSuccessor, hasReason] = [succeededBy != null, endReason != null];
  switch (decision) {
    case 'ISSUE':
      return hasSuccessor || hasReason
        ? refuse('INPUT_INVALID', 'What is issued has no end yet.', 'decision')
        : null;
    case 'REVOKE':
      if (hasSuccessor || hasReason) return null;
      return refuse(
        'INPUT_INVALID',
        'A revocation names what takes its place, in "succeededBy", or says why, in "endReason".',
        'endReason',
      );
    case 'SUPERSEDE':
      return hasSuccessor
        ? null
        : refuse('INPUT_INVALID', 'Name what takes its place.', 'succeededBy');
    case 'CLOSE':
      return hasReason && !hasSuccessor
        ? null
        : refuse('INPUT_INVALID', 'Say why it is closed; nothing succeeds it.', 'endReason');
  }
}

function isSucceeded({ others }: Decided, { succeededBy }: DecisionContent): Verdict {
  if (succeededBy == null) return null;
  const successor = others.find(({ _id }) => _id === succeededBy);
  if (successor === undefined) {
    return refuse('NOT_FOUND', `There is no other directive ${succeededBy}.`, 'succeededBy');
  }
  const revoked = isNotRevoked(successor, 'succeededBy');
  if (revoked !== null || isStanding(successor.state)) return revoked;
  const message = `${succeededBy} is ${successor.state}: what takes the place of another stands itself.`;
  return refuse('SKIPPED_STATE', message, 'succeededBy');
}
