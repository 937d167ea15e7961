import type { Page } from 'playwright-core';

/** What the first visit to a page costs. */
export interface PageCost {
  /** All that came over the wire, with headers. */
  readonly kilobytes: number;
  /** When the largest part of the page was there, from the request on. */
  readonly largestPaintMs: number;
}

/** Visits a page for the first time on a slow processor. */
export async function measureFirstVisit(
  page: Page,
  path: string,
  slowdown: number,
): Promise<PageCost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const largestPaintMs = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? 0);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return {
    kilobytes: Math.round(bytes / 1_000),
    largestPaintMs: Math.round(largestPaintMs),
  };
}
