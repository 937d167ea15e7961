import type mongoose from 'mongoose';
import type { EventRecord } from '../../contract/events/event-record.js';
import { canonicalJson } from '../../contract/events/canonical-json.js';
import { eventAsStored, type StoredEvent } from '../../contract/events/stored-event.js';
import type { LogVerdict } from '../../contract/events/verify-log.js';
import type { SubgraphName } from '../../contract/order/agencies.js';
import { onlyFor } from '../../contract/policy/audience.js';
import { PROPOSAL_KIND } from '../../contract/powers/proposal-record.js';
import { stateSchema } from './record-states.js';
import { eventOf, type LedgerVersion } from './ledger-version.js';

/** What the ledger copies of an event. */
const COPIED = [
  '_id',
  'id',
  'agency',
  'at',
  'kind',
  'subject',
  'version',
  'actor',
  'right',
  'proposedBy',
  'authority',
  'from',
  'to',
  'reason',
  'evidenceItems',
  'told',
  'marking',
  'audience',
  'state',
] as const satisfies readonly (keyof EventRecord)[];

/** Compares the ledger's copy of a log with the log, as far as it goes, and names the first event that differs. */
export async function verifyCopy(
  subgraph: SubgraphName,
  versions: mongoose.mongo.Collection<LedgerVersion>,
  log: mongoose.mongo.Collection<StoredEvent>,
): Promise<LogVerdict> {
  let entries = 0;
  const originals = log.find({}, { sort: { _id: 1 } });
  try {
    for await (const version of versions.find({ subgraph }, { sort: { sequence: 1 } })) {
      // What was taken over after reading had come to the end is there by now.
      const original = (await originals.next()) ?? (await log.findOne({ _id: version.sequence }));
      entries += 1;
      const finding = differenceOf(version, original);
      if (finding !== null) return { intact: false, brokenAt: entries, finding };
    }
  } finally {
    await originals.close();
  }
  return { intact: true, entries };
}

function differenceOf(version: LedgerVersion, original: StoredEvent | null): string | null {
  if (original === null) return 'the log has no such event';
  const copy = eventOf(version);
  const event = asTaken(eventAsStored(original));
  const differing = COPIED.find(
    (field) => canonicalJson(copy[field]) !== canonicalJson(event[field]),
  );
  return differing === undefined ? null : `"${differing}" is not as the log has it`;
}

/** The event as it is taken over: a record of an older kind is completed, and a proposal is its agency's own. */
function asTaken(event: EventRecord): EventRecord {
  // What cannot be read as a record was never taken over, so that it differs.
  const { data: state = event.state } = stateSchema(event.kind).safeParse(event.state);
  const audience = event.kind === PROPOSAL_KIND ? onlyFor(event.agency) : event.audience;
  return { ...event, audience, state: { ...state } };
}
