// Whatever a server asks for, a page that someone looks at tries once an hour.
const LONGEST_MS = 60 * 60 * 1_000;

/** For how long `Retry-After` asks to wait, in seconds or until a date; null where it does not say. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1_000;
  return Number.isNaN(ms) ? null : Math.min(Math.max(0, ms), LONGEST_MS);
}
