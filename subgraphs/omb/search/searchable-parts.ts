import { z } from 'zod';
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

const caseState = z.object({ title: z.string(), summary: z.string() });

const instrumentState = z.object({
  number: z.string().nullable(),
  title: z.string().nullable(),
  topic: z.string().nullable(),
  scope: z.string().nullable(),
  actions: z.array(z.object({ text: z.string() })),
  evidenceItems: z.array(z.object({ statement: z.string(), source: z.string() })),
});
const ofGuidance = z.object({ kind: z.literal('GUIDANCE') });

const designationState = z.object({
  finding: z.enum(['DESIGNATED_COVERED', 'NOT_COVERED']).nullable(),
  released: z.array(z.object({ field: z.string() })),
  withdrawn: z.boolean(),
});
const FINDINGS = {
  DESIGNATED_COVERED: 'Designated a covered frontier model',
  NOT_COVERED: 'Determined not to be a covered frontier model',
};

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
  clearinghouseCase: partsOf(caseState, ({ title, summary }) => [
    { part: 'TITLE', text: title },
    { part: 'DESCRIPTION', text: summary },
  ]),
  instrument: partsOf(instrumentState, (instrument) => {
    const { number, title, topic, scope, actions, evidenceItems } = instrument;
    return [
      { part: 'TITLE', text: joined([number, title], ' ') },
      {
        part: 'DESCRIPTION',
        text: joined([topic, scope, ...actions.map(({ text }) => text)], '\n'),
      },
      { part: 'EVIDENCE', text: textOf(evidenceItems) },
    ];
  }),
  // Each field of a designation is released by itself. Nobody finds it once the developer withdrew.
  designation: partsOf(designationState, ({ finding, released, withdrawn }) => {
    const [isKept, isReleased] = [released.length === 0, released.some(isFinding)];
    const isFound = finding !== null && !withdrawn && (isKept || isReleased);
    return [{ part: 'FINDING', text: isFound ? FINDINGS[finding] : null }];
  }),
};

/** The kinds that the ledger itself can answer as they stood; of any other it knows only where to ask. */
export const KINDS_OF_THE_PAST: readonly string[] = ['directive', 'task', 'report'];

function isFinding({ field }: { readonly field: string }): boolean {
  return field === 'FINDING';
}

/** The entries of a version in the text index: each can be found by whoever may see the part it is of. */
export function searchEntriesOf(version: Omit<LedgerVersion, 'words'>): readonly SearchEntry[] {
  const { _id, record, subject, agency, at, validTo, state } = version;
  // The event's marking is that of the strictest part; the record's audience is that of the rest.
  const strictest = { marking: version.marking, audience: audienceOf(version.marking, agency) };
  const kind = foundAs(version);
  const rest = { marking: recordMarkingOf(state, version.marking), audience: version.audience };
  return (PARTS[version.kind]?.(state) ?? []).flatMap(({ part, text, isMarked }) => {
    if (text === null || text === '') return [];
    const handled = isMarked === true ? strictest : rest;
    return [{ _id: `${_id}#${part}`, record, kind, subject, ...handled, at, validTo, part, text }];
  });
}

/** What CISA keeps as one kind of record, readers know as two: what binds and what does not. */
function foundAs({ kind, state }: Pick<LedgerVersion, 'kind' | 'state'>): string {
  return kind === 'instrument' && ofGuidance.safeParse(state).success ? 'guidance' : kind;
}

function partsOf<State extends object>(
  schema: z.ZodType<State>,
  parts: (state: State) => readonly Part[],
) {
  return (state: LedgerVersion['state']) => parts(schema.parse(state));
}

function joined(texts: readonly (string | null)[], separator: string): string {
  return texts.filter((text) => text !== null).join(separator);
}

function textOf(evidence: readonly Pick<EvidenceItem, 'statement' | 'source'>[]): string {
  return evidence.map(({ statement, source }) => `${statement} (${source})`).join('\n');
}
