import { setTimeout as pause } from 'node:timers/promises';

/** How long something that happens by itself may take. */
const PATIENCE_MS = 20_000;
const BETWEEN_LOOKS_MS = 20;

/** Looks again and again until what is seen fits, and gives it back; fails with what was seen last. */
export async function eventually<Seen>(
  look: () => Promise<Seen> | Seen,
  fits: (seen: Seen) => boolean,
): Promise<Seen> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (fits(seen)) return seen;
    if (performance.now() > deadline) {
      throw new Error(`It did not happen in time. Seen last: ${JSON.stringify(seen)}`);
    }
    await pause(BETWEEN_LOOKS_MS);
  }
}
