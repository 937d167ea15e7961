import type { Browser, Page } from 'playwright-core';
import { Enforcement, publicCaseInput } from '../../../subgraphs/doj/testing/enforcement.js';
import { Determinations } from '../../../subgraphs/nsa/testing/determinations.js';
import { Workforce } from '../../../subgraphs/opm/testing/workforce.js';
import { CaseInHand } from '../../../subgraphs/treasury/testing/case-in-hand.js';
import { Clearinghouse, memberOf } from '../../../subgraphs/treasury/testing/clearinghouse.js';
import { ToldFacts } from '../../../subgraphs/treasury/testing/told-facts.js';
import { openStage, PRESENT, type Stage } from '../../../testing/stage.js';
import { openBrowser, openPage, type WatchedPage } from './browser.js';

/** A stage with records that pages count, once the last quarter of 2026 is over, and a browser before it. */
export class CountedStage {
  private constructor(
    readonly stage: Stage,
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  static async open(): Promise<CountedStage> {
    const cisa = new ToldFacts();
    cisa.setTimeline('', 'THREE_DAYS', 3, '2026-08-04');
    const [stage, browser] = await Promise.all([
      openStage({ now: '2026-08-01T15:00:00Z', lineTo: cisa.lineTo }),
      openBrowser(),
    ]);
    const address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
    const counted = new CountedStage(stage, browser, address);
    await record(stage).catch(async (error: unknown) => {
      await counted.close();
      throw error;
    });
    return counted;
  }

  /** A page for one test. */
  newPage(): Promise<WatchedPage> {
    return openPage(this.browser, this.address, { colorScheme: 'light' });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stage.close();
  }
}

/** Goes somewhere, and waits until all of it is there: what is of the present is live. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const isPast = path.includes('asOf');
  await page.locator(isPast ? '.as-of__now strong' : '[data-live="true"]').waitFor();
}

async function record(stage: Stage): Promise<void> {
  await reportCases(stage);
  await determine(stage);
  stage.clock.set(PRESENT);
  await new Workforce(stage).placed([
    { agency: 'CISA', count: 30 },
    { agency: 'NSA', count: 20 },
    { agency: 'OPM', count: 2 },
  ]);
  await charge(stage);
  // The last quarter of 2026 is over.
  stage.clock.set('2027-01-05T15:00:00Z');
}

/** Thirty cases of many organizations, and two that are past their timeline. */
async function reportCases(stage: Stage): Promise<void> {
  const at = new Clearinghouse(stage);
  const reports = Array.from({ length: 30 }, (_, index) =>
    at.reported({ sectors: ['ENERGY'] }, memberOf(`Organization ${index % 15}`)),
  );
  await Promise.all(reports);
  for (const organization of ['One', 'Two'])
    await (await CaseInHand.of(at, { sectors: ['DAMS'] }, memberOf(organization))).coordinate();
}

/** Two designations, of which NSA released the one in part and of the other nothing. */
async function determine(stage: Stage): Promise<void> {
  const nsa = new Determinations(stage);
  const threshold = await nsa.determinedThreshold();
  await nsa.release(threshold, 3, ['RECORD', 'VERSION_ID']);
  const pending = async (alias: string) =>
    (await nsa.broughtTo('DETERMINATION_PENDING', alias, threshold)).id;
  const released = await nsa.designated(await pending('Larch'), threshold, 'DESIGNATED_COVERED');
  await nsa.release(released, 3, ['RECORD', 'FINDING']);
  await nsa.designated(await pending('Nobody knows'), threshold, 'DESIGNATED_COVERED');
}

/** Two public cases, of which one has ended, and a priority that was issued beside one that was not. */
async function charge(stage: Stage): Promise<void> {
  const doj = new Enforcement(stage);
  await doj.issuedPriority();
  await doj.draft({ title: 'A draft that nobody may know of' });
  await doj.createCase(publicCaseInput('1:26-cr-00001'));
  const id = await doj.charged('1:26-cr-00002', { statutes: ['18 USC 1030', '18 USC 1343'] });
  await doj.updateCase({ id, expectedVersion: 1, outcome: 'PLEA', resolvedOn: '2026-11-21' });
}
