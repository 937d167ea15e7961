/** An all-day entry of a calendar. */
export interface CalendarEntry {
  /** The same for the same thing in every calendar, for ever. */
  readonly uid: string;
  /** The day, as `2026-08-01`: a calendar date, which is the same day everywhere. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** The citation. */
  readonly category: string;
  /** Grows with every change of the thing. */
  readonly sequence: number;
  /** When the thing was last changed. */
  readonly changedAt: Date;
}

// RFC 5545, 3.1: a line has no more octets than this, its end not counted.
const LONGEST_LINE = 75;

/** A calendar as text (RFC 5545). */
export function calendarText(
  name: string,
  description: string,
  entries: readonly CalendarEntry[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Interagency Graph//EO 14409//EN',
    'CALSCALE:GREGORIAN',
    // RFC 7986; the X- form is what most calendars read.
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `DESCRIPTION:${text(description)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...entries.flatMap(linesOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function linesOf(entry: CalendarEntry): readonly string[] {
  const changedAt = utc(entry.changedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${text(entry.uid)}`,
    // Without a METHOD this is when the entry was last revised, so that the same data make the same text.
    `DTSTAMP:${changedAt}`,
    `LAST-MODIFIED:${changedAt}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART;VALUE=DATE:${entry.day.replaceAll('-', '')}`,
    `SUMMARY:${text(entry.summary)}`,
    `DESCRIPTION:${text(entry.description)}`,
    `CATEGORIES:${text(entry.category)}`,
    'CLASS:PUBLIC',
    // A due date takes nobody's day.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (special) => `\\${special}`)
    .replaceAll('\n', '\\n');
}

/** Breaks a long line between characters; what follows a break begins with a blank. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part].join('\r\n');
}
