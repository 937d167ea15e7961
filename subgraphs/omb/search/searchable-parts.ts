import type { z } from 'zod';
import type { EvidenceItem } from '../../contract/order/evidence.js';
import { audienceOf } from '../../contract/policy/audience.js';
import type { LedgerVersion } from '../ledger/ledger-version.js';
import { recordMarkingOf, reportState, taskState } from '../ledger/record-states.js';
import type { SearchablePart, SearchEntry } from './search-entry.js';

interface Part {
  readonly part: SearchablePart;
  readonly text: string | null;
  /** Whether the part has a marking of its own, beyond the record's. */
  readonly isMarked?: boolean;
}

/** What can be searched of each kind of record. */
const PARTS: Readonly<Record<string, (state: LedgerVersion['state']) => readonly Part[]>> = {
  task: partsOf(taskState, ({ title, description, descriptionMarking, evidenceItems }) => [
    { part: 'TITLE', text: title },
    { part: 'DESCRIPTION', text: description, isMarked: descriptionMarking !== null },
    { part: 'EVIDENCE', text: textOf(evidenceItems) },
  ]),
  report: partsOf(reportState, ({ note, noteMarking, evidenceItems }) => [
    { part: 'NOTE', text: note, isMarked: noteMarking != null },
    { part: 'EVIDENCE', text: textOf(evidenceItems) },
  ]),
};

/** The entries of a version in the text index: each can be found by whoever may see the part it is of. */
export function searchEntriesOf(version: Omit<LedgerVersion, 'words'>): readonly SearchEntry[] {
  const { _id, record, kind, subject, agency, at, validTo, state } = version;
  // The event's marking is that of the strictest part; the record's audience is that of the rest.
  const strictest = { marking: version.marking, audience: audienceOf(version.marking, agency) };
  const rest = { marking: recordMarkingOf(state, version.marking), audience: version.audience };
  return (PARTS[kind]?.(state) ?? []).flatMap(({ part, text, isMarked }) => {
    if (text === null || text === '') return [];
    const handled = isMarked === true ? strictest : rest;
    return [{ _id: `${_id}#${part}`, record, kind, subject, ...handled, at, validTo, part, text }];
  });
}

function partsOf<State extends object>(
  schema: z.ZodType<State>,
  parts: (state: State) => readonly Part[],
) {
  return (state: LedgerVersion['state']) => parts(schema.parse(state));
}

function textOf(evidence: readonly EvidenceItem[]): string {
  return evidence.map(({ statement, source }) => `${statement} (${source})`).join('\n');
}
