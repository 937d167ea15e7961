import { z } from 'zod';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import { namedPower, type Decision, type NamedPower } from '../../contract/powers/power.js';
import { RELEASING_OFFICES } from '../../contract/powers/releasing-offices.js';
import type { Reaches } from '../../contract/powers/reach.js';
import { stageConfirmed } from '../../contract/records/stage-change.js';
import { changed } from '../../contract/records/update-record.js';
import type { RecordKind, WorkflowRecord } from '../../contract/records/workflow-record.js';
import { list } from '../../contract/writing/input-schemas.js';
import { recordKey } from '../../contract/writing/record-key.js';
import type { UnitOfWork } from '../../contract/writing/unit-of-work.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { assessmentKind } from '../assessments/assessment-record.js';
import { designationKind } from '../designations/designation-record.js';
import { frontierModelKind } from '../frontier-models/frontier-model-record.js';
import { DEVELOPERS_INFORMATION } from '../handling.js';
import type { NsaStore } from '../nsa-store.js';
import { thresholdKind } from '../threshold-determinations/threshold-record.js';
import {
  isReleased,
  RELEASABLE_FIELDS,
  type ReleasableField,
  type ReleasedByField,
} from './field-release.js';

const content = z.object({
  fields: list(z.enum(RELEASABLE_FIELDS)).min(1, 'must name a field'),
});
type Content = z.infer<typeof content>;
type ReleasedRecord = WorkflowRecord & ReleasedByField & { readonly withdrawn?: boolean };
type Staging = Parameters<typeof stageConfirmed>[3];

/** The Director of NSA releases fields of a record, one by one; nothing is known of it before. */
export function fieldRelease(store: NsaStore): NamedPower {
  return namedPower<Content>({
    name: 'FIELD_RELEASE',
    does: 'Releases fields of a threshold determination, a designation or an assessment to everyone.',
    authority: '32 CFR 2002.18',
    officeOf: (agency) => RELEASING_OFFICES[agency],
    content,
    over: [
      releasing(thresholdKind(store), [
        'RECORD',
        'VERSION_ID',
        'READING',
        'CONSULTED',
        'DECIDED_ON',
      ]),
      releasing(assessmentKind(store), ['RECORD', 'COMPLETED_ON']),
      releasing(
        designationKind(store),
        [
          'RECORD',
          'FRONTIER_MODEL',
          'FINDING',
          'THRESHOLD_VERSION',
          'READING',
          'CONSULTED',
          'DECIDED_ON',
        ],
        releasesModel(store),
      ),
    ],
  });
}

/** What else happens when fields of a record are released. */
type Also<R> = (
  work: UnitOfWork,
  record: R,
) => Promise<(fields: readonly ReleasableField[], at: Date, details: Staging) => void>;

/** Whoever is told which model a designation is about is told of the model. */
function releasesModel(store: NsaStore): Also<{ readonly frontierModel: string }> {
  return async (work, { frontierModel }) => {
    const before = await work.read(store.frontierModels, frontierModel);
    return (fields, at, details) => {
      if (before === null || !fields.includes('FRONTIER_MODEL')) return;
      const after = changed(before, { marking: PUBLIC_MARKING }, at);
      stageConfirmed(work, frontierModelKind(store), { before, after }, details);
    };
  };
}

function releasing<R extends ReleasedRecord>(
  kind: RecordKind<R>,
  ofKind: readonly ReleasableField[],
  also?: Also<R>,
): Reaches<Content> {
  return {
    kind: kind.kind,
    keyOf: (_, id) => recordKey(kind.records, id),
    reach: async (work, _, id) => {
      const record = await work.read(kind.records, id);
      if (record === null) return null;
      const alsoStage = await also?.(work, record);
      const change = ({ fields }: Content, decision: Decision) => {
        const verdict = canBeReleased(record, fields, ofKind);
        if (verdict !== null) return refused(verdict);
        return done((details: Staging) => {
          const released = [...record.released, ...releasesOf(fields, decision)];
          const opened: R = { ...record, released, marking: PUBLIC_MARKING };
          const after = changed(opened, {}, decision.at);
          stageConfirmed(work, kind, { before: record, after }, details);
          alsoStage?.(fields, decision.at, { ...details, reason: null });
        });
      };
      return { record, strictest: DEVELOPERS_INFORMATION, change };
    },
  };
}

function releasesOf(
  fields: readonly ReleasableField[],
  { official, by, authority, date }: Decision,
): ReleasedByField['released'] {
  return [...new Set(fields)].map((field) => ({ field, official, by, authority, date }));
}

function canBeReleased(
  record: ReleasedRecord,
  fields: readonly ReleasableField[],
  ofKind: readonly ReleasableField[],
): Verdict {
  if (record.withdrawn === true) {
    const message = 'The developer withdrew, and nothing that came of the engagement is released.';
    return refuse('DEVELOPER_WITHDREW', message, 'id');
  }
  const foreign = fields.find((field) => !ofKind.includes(field));
  if (foreign !== undefined) {
    const message = `This record has no field ${foreign}. It has ${ofKind.join(', ')}.`;
    return refuse('INPUT_INVALID', message, 'fields');
  }
  if (!isReleased(record, 'RECORD') && !fields.includes('RECORD')) {
    const message = 'Nobody outside NSA knows of this record. Release RECORD with it, or first.';
    return refuse('INPUT_INVALID', message, 'fields');
  }
  const again = fields.find((field) => isReleased(record, field));
  if (again === undefined) return null;
  return refuse('INPUT_INVALID', `${again} is released already.`, 'fields');
}
