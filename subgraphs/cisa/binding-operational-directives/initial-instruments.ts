import { loadRecord } from '../../contract/initial/load-record.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import type { WriteCommand } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import { statuteOf } from './authority.js';
import { firstDayOf } from './directive-number.js';
import { instrumentKind, numberedId, type InstrumentRecord } from './instrument-record.js';
import { KNOWN_INSTRUMENTS, type KnownInstrument } from './known-instruments.js';

/** The directives that CISA starts with, under the statute that each was issued under. */
export function initialInstruments(store: CisaStore, now: Date): readonly WriteCommand<boolean>[] {
  return KNOWN_INSTRUMENTS.map((known) => {
    const record = recordOf(known, now);
    return loadRecord(instrumentKind(store), record, statuteOf(record));
  });
}

function recordOf(known: KnownInstrument, now: Date): InstrumentRecord {
  const { number, state, revokes = [], succeededBy, issuedOn = null, evidence } = known;
  return {
    _id: numberedId(number),
    version: 1,
    agency: 'CISA',
    kind: number.startsWith('ED') ? 'ED' : 'BOD',
    number,
    title: known.title ?? null,
    topic: known.topic ?? null,
    state,
    appliesTo: ['FCEB_AGENCIES'],
    scope: known.scope ?? null,
    purposes: known.purposes ?? [],
    actions: known.actions ?? [],
    revokes: revokes.map(numberedId),
    supersedes: [],
    supplements: null,
    succeededBy: succeededBy === undefined ? null : numberedId(succeededBy),
    issuedOn,
    endedOn: known.endedOn ?? null,
    endReason: known.endReason ?? null,
    wordedAt: now,
    issueOrder: issuedOn ?? firstDayOf(number),
    evidenceItems: evidence,
    marking: PUBLIC_MARKING,
    audience: 'PUBLIC',
    createdAt: now,
    updatedAt: now,
  };
}
