import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for something, but no longer than until the signal; then it rejects. */
export function untilStopped<Result>(work: Promise<Result>, stop: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const onStop = () => reject(new Error('Stopped'));
    stop.addEventListener('abort', onStop, { once: true });
    // Whatever is left behind still ends somehow, and must not end as an unhandled rejection.
    work.then(resolve, reject).finally(() => stop.removeEventListener('abort', onStop));
    if (stop.aborted) onStop();
  });
}

/** Waits a while, but no longer than until the signal. */
export async function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || stop.aborted) return;
  await sleep(milliseconds, undefined, { signal: stop }).catch(() => undefined);
}
