import type { Frame, Page } from '@playwright/test';
import { openPost, renderedPost, serveBlog, siteHost } from './embed-frame.ts';
import { base } from './site.ts';
import { expect, test as playwright } from '@playwright/test';

const figure = `${siteHost}${base}embed/ko/batch-of-one/`;

/** A page that must stay quiet, with a blog and our site on hosts of their own. */
const test = playwright.extend({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await serveBlog(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
});

function frameAt(page: Page, start: string): Frame {
  const frame = page.frames().find((candidate) => candidate.url().startsWith(start));
  if (!frame) throw new Error(`no frame shows ${start}`);
  return frame;
}

async function contentHeight(frame: Frame): Promise<number> {
  return frame.locator('.embed').evaluate((box) => Math.ceil(box.getBoundingClientRect().height));
}

test.describe('in a post that Jekyll rendered', () => {
  test('a figure shows the state of its snippet, obeys its controls, and leads to its page', async ({
    page,
  }) => {
    await openPost(page, renderedPost({ script: false }));
    const frame = frameAt(page, figure);
    await expect(frame.locator('live-figure')).toHaveAttribute('data-drawn', /"B":1,.*"seed":7/);
    await frame.locator('input[name="B"]').press('ArrowRight');
    await expect(frame.locator('live-figure')).toHaveAttribute('data-drawn', /"B":2,/);
    await frame.locator('[data-part="full-page"]').click();
    await page.waitForURL(/batch-normalization-limits/);
    const { pathname, search, hash } = new URL(page.url());
    expect(pathname).toBe(`${base}ko/batch-normalization-limits/`);
    expect(search).toBe('?batch-of-one.B=2&batch-of-one.seed=7');
    expect(hash).toBe('#fig-batch-of-one');
  });

  test('a frame follows the height that its figure tells, when the script is there', async ({
    page,
  }) => {
    await openPost(page, renderedPost({ script: true }));
    const frame = frameAt(page, figure);
    const element = page.locator('iframe').first();
    const told = async () =>
      (await element.evaluate((e) => e.clientHeight)) - (await contentHeight(frame));
    await expect.poll(told).toBe(0);
    const before = await contentHeight(frame);
    await frame.locator('details.table summary').click();
    await expect.poll(() => contentHeight(frame)).toBeGreaterThan(before + 50);
    await expect.poll(told).toBe(0);
    await page.setViewportSize({ width: 390, height: 800 });
    await expect.poll(told).toBe(0);
  });

  test('a snippet has one height on a wide screen and another on a phone, without any script', async ({
    page,
  }) => {
    await openPost(page, renderedPost({ script: false }));
    const height = () =>
      page
        .locator('iframe')
        .first()
        .evaluate((frame) => frame.clientHeight);
    expect(await height()).toBe(1100);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await height()).toBe(1400);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
  });

  test('a figure in a sandbox without an origin lives, and tells its height', async ({ page }) => {
    await openPost(page, renderedPost({ script: true }));
    const frame = frameAt(page, `${siteHost}${base}embed/ko/padding/`);
    expect(await frame.evaluate(() => origin)).toBe('null');
    const input = frame.locator('.controls input:not([disabled])').first();
    await input.focus();
    await expect(frame.locator('live-figure')).toHaveAttribute('data-awake', '');
    const drawn = await frame.locator('live-figure').getAttribute('data-drawn');
    await input.press('ArrowRight');
    await expect(frame.locator('live-figure')).not.toHaveAttribute('data-drawn', drawn ?? '');
    const element = page.locator('iframe[sandbox]');
    const told = async () =>
      (await element.evaluate((e) => e.clientHeight)) - (await contentHeight(frame));
    await expect.poll(told).toBe(0);
    // The address is written late: nothing may fail then.
    await page.waitForTimeout(400);
  });
});

test.describe('the theme of a frame', () => {
  // Left to itself: a scheme that is emulated holds in every frame, whatever its element says.
  test.use({ colorScheme: null });

  const ground = async (page: Page) => {
    const frame = frameAt(page, figure);
    return frame.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return {
        backgroundColor,
        color,
        scheme: getComputedStyle(document.documentElement).colorScheme,
      };
    });
  };
  const frame = (query: string, style = '') =>
    `<!doctype html><iframe title="x" style="border:0;${style}" src="${figure}${query}"></iframe>`;
  const clear = 'rgba(0, 0, 0, 0)';
  const [inkOfLight, inkOfDark] = ['rgb(26, 29, 35)', 'rgb(231, 233, 238)'];

  for (const { query, style, ink, scheme } of [
    { query: '?theme=light', style: '', ink: inkOfLight, scheme: 'light' },
    { query: '?theme=dark', style: '', ink: inkOfDark, scheme: 'dark' },
    { query: '', style: '', ink: inkOfLight, scheme: 'light' },
    { query: '?theme=auto', style: 'color-scheme:dark', ink: inkOfDark, scheme: 'dark' },
  ] as const) {
    test(`is ${scheme} for "${query}" in a frame of style "${style}", on a clear ground`, async ({
      page,
    }) => {
      await openPost(page, frame(query, style));
      expect(await ground(page)).toEqual({ backgroundColor: clear, color: ink, scheme });
    });
  }
});
