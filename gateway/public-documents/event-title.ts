import { nameInWords, stateInWords } from '../pages/facts/names-in-words.js';

/** An event, as far as a title tells of it. */
export interface TitledEvent {
  readonly kind: string;
  readonly version: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly agency: { readonly name: string; readonly abbreviation: string | null };
}

/** What happened in a few words, such as "CISA: task created, not started". */
export function eventTitle({ kind, version, from, to, agency }: TitledEvent): string {
  const what = `${agency.abbreviation ?? agency.name}: ${nameInWords(kind)}`;
  if (version === 1) return `${what} created${to === null ? '' : `, ${stateInWords(to)}`}`;
  if (to === null) return `${what} changed`;
  if (from === null) return `${what} changed, ${stateInWords(to)}`;
  return from === to
    ? `${what} changed, ${stateInWords(to)} as before`
    : `${what} went from ${stateInWords(from)} to ${stateInWords(to)}`;
}
