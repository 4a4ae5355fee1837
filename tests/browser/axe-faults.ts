import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page, all rules tried; inside of formulas only when it is told to, since most
 * elements of a page are KaTeX's, which are alike on all of them. Only violations are written out: for every node that
 * passes axe would compute a selector, which takes longer than to judge it. Our pages have no
 * frames, and need no second page in which axe puts the results of frames together.
 */
export async function axeFaults(page: Page, formulas = false): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (!formulas) axe.exclude('.katex');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
