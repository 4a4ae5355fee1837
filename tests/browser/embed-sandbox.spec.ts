import { expect, test } from '@playwright/test';
import { openPost, serveBlog, siteHost } from './embed-frame.ts';
import { base } from './site.ts';

const address = `${siteHost}${base}embed/en/padding/`;
const post = (sandbox: string) =>
  `<!doctype html><iframe title="x" width="800" height="900" sandbox="${sandbox}" src="${address}"></iframe>`;

for (const sandbox of ['', 'allow-same-origin']) {
  test(`a frame with sandbox="${sandbox}", where no script runs, shows the figure and says why it stands still`, async ({
    page,
  }) => {
    await serveBlog(page);
    await openPost(page, post(sandbox));
    const figure = page.frameLocator('iframe').locator('live-figure');
    await expect(figure.locator('.drawn-wide svg').first()).toBeVisible();
    await expect(figure.locator('.finding')).toBeVisible();
    await expect(figure.locator('noscript .note')).toBeVisible();
    await expect(figure.locator('.controls')).toBeHidden();
  });
}

test('a figure lives in a sandbox of scripts alone, and where its server lets no other origin read', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await serveBlog(page, {});
  await openPost(page, post('allow-scripts'));
  const figure = page.frameLocator('iframe').locator('live-figure');
  const input = figure.locator('.controls input:not([disabled])').first();
  await input.focus();
  await expect(figure).toHaveAttribute('data-awake', '');
  const drawn = await figure.getAttribute('data-drawn');
  await input.press('ArrowRight');
  await expect(figure).not.toHaveAttribute('data-drawn', drawn ?? '');
  expect(errors).toEqual([]);
});
