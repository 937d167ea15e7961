import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import type { Decision } from '../../contract/powers/power.js';
import type { ConfirmedDetails } from '../../contract/powers/reach.js';
import { stageConfirmed } from '../../contract/records/stage-change.js';
import { changed, type Changes } from '../../contract/records/update-record.js';
import type { UnitOfWork } from '../../contract/writing/unit-of-work.js';
import type { CisaStore } from '../cisa-store.js';
import type { Decided, DecisionContent } from './instrument-decision.js';
import { INSTRUMENT_DECISIONS } from './instrument-lifecycle.js';
import { instrumentKind, type InstrumentRecord } from './instrument-record.js';

/** Stages what the Director decided, and with an issuance the end of everything that it revokes or supersedes. */
export function stageDecision(
  work: UnitOfWork,
  store: CisaStore,
  { record, others }: Decided,
  { decision, succeededBy, endReason }: DecisionContent,
  { at, date }: Pick<Decision, 'at' | 'date'>,
  details: ConfirmedDetails,
): void {
  const stage = (
    before: InstrumentRecord,
    changes: Changes<InstrumentRecord>,
    under: ConfirmedDetails,
  ) => {
    const after = changed(before, changes, at);
    stageConfirmed(work, instrumentKind(store), { before, after }, under);
  };
  if (decision !== 'ISSUE') {
    const state = INSTRUMENT_DECISIONS[decision];
    const end = { succeededBy: succeededBy ?? null, endReason: endReason ?? null, endedOn: date };
    stage(record, { state, ...end }, details);
    return;
  }
  const issued = { issuedOn: date, issueOrder: date, marking: PUBLIC_MARKING };
  stage(record, { state: 'ISSUED', ...issued }, details);
  // Why stands with what was issued alone.
  const besides = { ...details, reason: null };
  const end = { endedOn: date, succeededBy: record._id };
  for (const other of others) {
    if (record.revokes.includes(other._id)) stage(other, { state: 'REVOKED', ...end }, besides);
    if (record.supersedes.includes(other._id)) {
      stage(other, { state: 'SUPERSEDED', ...end }, besides);
    }
  }
}
