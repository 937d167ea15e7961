import axe from 'axe-core';
import type { Page } from 'playwright-core';

// What WCAG 2.2 AA asks for, as far as a program can tell, and what axe takes for good practice.
const EVERY_RULE = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;

// What can differ where only the colours do.
const RULES_OF_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/** Nothing on the page keeps anyone out, as far as axe can tell. */
export function expectAccessible(page: Page): Promise<void> {
  return expectNoViolation(page, EVERY_RULE);
}

/** A page that was found accessible before keeps no one out in other colours either. */
export function expectReadable(page: Page): Promise<void> {
  return expectNoViolation(page, RULES_OF_COLOUR);
}

async function expectNoViolation(page: Page, rules: typeof EVERY_RULE | typeof RULES_OF_COLOUR) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const broken = await page.evaluate(async (runOnly) => {
    const runner = (window as unknown as { readonly axe: Runner }).axe;
    // Describing every element that passed would cost more than looking for those that do not.
    const { violations } = await runner.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({
      id,
      where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
    }));
  }, rules);
  expect(broken).toEqual([]);
}

/** Axe, as it stands in the page. */
interface Runner {
  run(options: object): Promise<axe.AxeResults>;
}

/** Nothing is wider than the window, so that nobody has to scroll both ways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(
    () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
  );
  expect(content).toBeLessThanOrEqual(window);
}
