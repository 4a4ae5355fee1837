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
}

/** Opens a page, touches nothing, and weighs all that comes. */
export async function weighPage(page: Page, path: string): Promise<PageWeight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });
  const inline = await page
    .locator('script:not([src])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent).join('\n'));
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
  };
}
