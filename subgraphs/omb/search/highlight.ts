import { stemmedWords, stemsOf } from './stems.js';

/** A piece of a text, and whether it is what was looked for. */
export interface HighlightPiece {
  readonly text: string;
  readonly matches: boolean;
}

/** How much of a text is shown around the first match, in characters. */
const SHOWN = 240;
const BEFORE = 60;

/** The text around the first match in pieces; its beginning where nothing in it can be pointed at. */
export function highlight(text: string, sought: ReadonlySet<string>): readonly HighlightPiece[] {
  const matches = stemmedWords(text).filter(({ stem }) => sought.has(stem));
  const [first] = matches;
  const start = wordStart(text, Math.max(0, (first?.index ?? 0) - BEFORE));
  const end = Math.min(text.length, start + SHOWN);
  const pieces: HighlightPiece[] = [];
  let reached = start;
  for (const { word, index } of matches) {
    if (index + word.length > end) break;
    pieces.push(
      { text: text.slice(reached, index), matches: false },
      { text: word, matches: true },
    );
    reached = index + word.length;
  }
  pieces.push({ text: text.slice(reached, end), matches: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The stems of the words that a search looks for; not those that it rules out. */
export function soughtStems(search: string): ReadonlySet<string> {
  return stemsOf(search.replace(/(^|\s)-\S+/g, ' '));
}

function wordStart(text: string, position: number): number {
  if (position === 0) return 0;
  const blank = text.indexOf(' ', position);
  return blank === -1 ? position : blank + 1;
}
