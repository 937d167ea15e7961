/**
 * How long a test waits for what happens by itself. It only ends a test that would wait for ever: machines
 * differ by far, and how long something may take is told by `bench/`.
 */
export const PATIENCE_MS = 120_000;
const LOOK_AGAIN_MS = 20;

/** Waits until something holds, and says what did not where it never does. */
export async function until(
  what: string | (() => string),
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > deadline) {
      const missed = typeof what === 'string' ? what : what();
      throw new Error(`Not within ${PATIENCE_MS} ms: ${missed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
