import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** What a page brings before it is touched: gzipped bytes by kind. */
export interface PageWeight {
  readonly html: number;
  /** Files, and scripts inline in the page, which `html` counts too. */
  readonly scripts: number;
  readonly styles: number;
  readonly fonts: number;
  readonly images: number;
  readonly requests: number;
  readonly elements: number;
  /** How far what was seen has moved, as Lighthouse counts it, with fonts that come late. */
  readonly shift: number;
}

/** Milliseconds after which a font comes: after the first paint. */
const fontDelay = 300;

/** Opens a page, touches nothing, and weighs all that comes. */
export async function weighPage(page: Page, path: string): Promise<PageWeight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.route('**/*.woff2', async (route) => {
    await new Promise((passed) => setTimeout(passed, fontDelay));
    await route.fallback();
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const inline = await page
    .locator('script:not([src])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent).join('\n'));
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const shift = await page.evaluate(readShift);
  const sizes = await Promise.all(
    responses.map(async (response) => ({
      kind: response.request().resourceType(),
      bytes: gzipSync(await response.body()).length,
    })),
  );
  const weightOf = (name: string) =>
    sizes.filter(({ kind }) => kind === name).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    html: weightOf('document'),
    scripts: weightOf('script') + gzipSync(inline).length,
    styles: weightOf('stylesheet'),
    fonts: weightOf('font'),
    images: weightOf('image'),
    requests: responses.length,
    elements,
    shift,
  };
}

/** The sum of all shifts since the page came. In the page. */
function readShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // What happened before it observed is told in a task of its own.
    setTimeout(() => {
      resolve(sum);
    }, 50);
  });
}
