import { z } from 'zod';
import { refuse } from '../graph/refusal.js';
import { isLessStrict } from '../markings/less-strict.js';
import { handlingLine, type MarkingRecord } from '../markings/marking.js';
import { audienceOf } from '../policy/audience.js';
import { wholeReportMarkingOf, type ReportRecord } from '../reports/report-record.js';
import { wholeMarkingOf, type TaskRecord } from '../tasks/task-record.js';
import { markingInput } from '../writing/input-schemas.js';
import { markingOf } from '../writing/may-mark.js';
import { done, refused, type Outcome } from '../writing/write-command.js';
import { namedPower, type Decision } from './power.js';
import { over, type PowerOver, type PowerRecord } from './reach.js';
import {
  RELEASE_TARGETS,
  releasesOf,
  type Releasable,
  type ReleaseTarget,
} from './release-record.js';
import { RELEASING_OFFICES } from './releasing-offices.js';

const content = z.object({
  target: z.enum(RELEASE_TARGETS),
  marking: markingInput.transform(markingOf),
});
type Content = z.infer<typeof content>;

/** The agency that designated information as controlled decides to lower its marking. Nothing else ever does. */
export const releaseDecision = namedPower<Content>({
  name: 'RELEASE_DECISION',
  does: 'Lowers the marking of a record, or of a part of it that is marked by itself.',
  authority: '32 CFR 2002.18',
  officeOf: (agency) => RELEASING_OFFICES[agency],
  content,
  over: [
    releaseOf<TaskRecord>({
      kind: 'task',
      records: ({ tasks }) => tasks,
      stateOf: ({ status }) => status,
      markingOf: wholeMarkingOf,
      part: 'DESCRIPTION',
      partMarkingOf: ({ descriptionMarking }) => descriptionMarking,
      withPartMarking: (descriptionMarking) => ({ descriptionMarking }),
      changedAt: (updatedAt) => ({ updatedAt }),
    }),
    releaseOf<ReportRecord>({
      kind: 'report',
      records: ({ reports }) => reports,
      stateOf: ({ work }) => work,
      markingOf: wholeReportMarkingOf,
      part: 'NOTE',
      partMarkingOf: ({ noteMarking }) => noteMarking,
      withPartMarking: (noteMarking) => ({ noteMarking }),
      changedAt: (reportedAt) => ({ reportedAt }),
    }),
  ],
});

/** A kind of record that is marked, and of which one part may be marked by itself. */
interface MarkedKind<R extends PowerRecord> extends Omit<PowerOver<R, Content>, 'change'> {
  readonly part: Exclude<ReleaseTarget, 'RECORD'>;
  /** The part's own marking; null where it is marked like the record. */
  readonly partMarkingOf: (record: R) => MarkingRecord | null | undefined;
  readonly withPartMarking: (marking: MarkingRecord) => Partial<R>;
  readonly changedAt: (at: Date) => Partial<R>;
}

function releaseOf<R extends PowerRecord & Releasable>(kind: MarkedKind<R>) {
  const change = (record: R, content: Content, decision: Decision) =>
    release(kind, record, content, decision);
  return over<R, Content>({ ...kind, change });
}

function release<R extends PowerRecord & Releasable>(
  { part, partMarkingOf, withPartMarking, changedAt }: MarkedKind<R>,
  record: R,
  { target, marking: to }: Content,
  { official, by, authority, date, reason, audiences, at }: Decision,
): Outcome<R> {
  const markings = { RECORD: record.marking, [part]: partMarkingOf(record) };
  const from = markings[target] ?? null;
  if (from === null) {
    const message = `This record has no ${target} with a marking of its own: what has none is marked like the RECORD and released with it.`;
    return refused(refuse('INPUT_INVALID', message, 'target'));
  }
  if (!audiences.includes(audienceOf(from, record.agency))) {
    const message = `The token does not reach what would be released, ${handlingLine(from)}. Use one with the clearance for it.`;
    return refused(refuse('NOT_AUTHORIZED', message, 'target'));
  }
  if (!isLessStrict(to, from)) {
    const message = `${handlingLine(to)} is not less strict than the present ${handlingLine(from)}. Give a marking that leaves something of it out and adds nothing.`;
    return refused(refuse('INPUT_INVALID', message, 'marking'));
  }
  const made = { official, by, authority, date, target, from, to, reason };
  // Who may know of a record follows from its marking.
  const opened = { marking: to, audience: audienceOf(to, record.agency) };
  return done({
    ...record,
    ...(target === 'RECORD' ? opened : withPartMarking(to)),
    ...changedAt(at),
    version: record.version + 1,
    releaseDecisions: [...releasesOf(record), made],
  });
}
