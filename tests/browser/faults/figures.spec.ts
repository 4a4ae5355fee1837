import { figureWords } from '../../../src/i18n/figure-words.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';
import { importFigure } from '../../unit/figures/figure-states.ts';
import type { Locator, Page } from '@playwright/test';
import { awake, expectFinding, expectValues, figurePath, root, wake } from '../figure-page.ts';
import { expectDrawn, setState } from '../figure-state.ts';
import { holdRequests } from '../hold-requests.ts';
import { started } from '../settled.ts';
import { expect, sharedPage, test } from '../test.ts';

const figure = await importFigure('batch-of-one');
const defaults = defaultValues(figure.parameters);
const path = figurePath(figure, 'ko');
const words = figureWords.ko;

test('all controls that were moved before the figure came are obeyed, and win over the address', async ({
  page,
}) => {
  const { release } = await holdRequests(page, /start-figure/);
  // The state in the address asks for the files at once: they hold the page's load.
  await page.goto(`${path}?batch-of-one.B=4&batch-of-one.seed=7`, { waitUntil: 'commit' });
  const controls = root(page, figure).locator('.controls');
  await controls.locator('input[name="B"]').fill('1');
  await controls.locator('input[name="mode"][value="inference"]').check({ force: true });
  release();
  await expectValues(page, figure, { ...defaults, B: 1, mode: 'inference', seed: 7 });
});

test('a figure whose files are late says so, and takes it back when they come', async ({
  page,
}) => {
  await page.clock.install();
  const { release } = await holdRequests(page, /start-figure/);
  await page.goto(path);
  await root(page, figure).locator('.question').hover();
  const note = root(page, figure).locator('[data-part="note"]');
  await expect(note).toBeHidden();
  await page.clock.runFor(9000);
  await expect(note).toHaveText(words.loadSlow);
  release();
  await awake(page, figure);
  await expect(note).toBeHidden();
});

test('what was pressed while the files failed does not happen later', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    acceptDownloads: true,
  });
  const page = await context.newPage();
  let fails = true;
  await page.route(/start-figure/, (route) => (fails ? route.abort() : route.continue()));
  await page.goto(path);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await root(page, figure).locator('[data-download="csv"]').click();
  await expect(root(page, figure).locator('[data-part="note"]')).toHaveText(words.loadFailed);
  fails = false;
  await page.mouse.move(0, 0);
  await wake(page, figure);
  await expect(root(page, figure).locator('[data-part="note"]')).toBeHidden();
  expect(downloads).toEqual([]);
  await context.close();
});

test('a handle that was grabbed before the figure came follows the same hand when it comes', async ({
  page,
}) => {
  const { release } = await holdRequests(page, /start-figure/);
  await page.goto(path);
  await started(page);
  const handle = root(page, figure).locator('.drawn-wide .handle');
  const chart = await grab(page, handle);
  await page.mouse.move(chart.right, chart.y, { steps: 3 });
  release();
  await expectValues(page, figure, { ...defaults, x1: 3 });
  await page.mouse.move(chart.left, chart.y, { steps: 3 });
  await expectValues(page, figure, { ...defaults, x1: -3 });
  await page.mouse.up();
});

test('what was done to a handle before the figure came is done, wherever the page then stands', async ({
  page,
}) => {
  const { release } = await holdRequests(page, /start-figure/);
  await page.goto(path);
  await started(page);
  const handle = root(page, figure).locator('.drawn-wide .handle');
  const chart = await grab(page, handle);
  await page.mouse.move(chart.left, chart.y, { steps: 3 });
  await page.mouse.up();
  await page.mouse.wheel(0, 90);
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  release();
  await expectValues(page, figure, { ...defaults, x1: -2.8 });
});

test.describe('a figure that lives', () => {
  const page = sharedPage({ viewport: { width: 1280, height: 800 } });

  test('a note about the address goes when the figure is reset', async () => {
    await page().goto(`${path}?batch-of-one.B=x&batch-of-one.seed=7`);
    const note = root(page(), figure).locator('[data-part="note"]');
    await expect(note).toContainText(words.badState);
    await root(page(), figure).locator('[data-part="reset"]').click();
    await expect(note).toBeHidden();
  });

  test('a mark that turns the direction of writing does not turn a note', async () => {
    await page().goto(`${path}?batch-of-one.B=${encodeURIComponent('\u202Eabc')}`);
    const note = root(page(), figure).locator('[data-part="note"]');
    await expect(note).toContainText('\uFFFDabc');
    expect(await note.textContent()).not.toMatch(/\p{Bidi_Control}/u);
  });

  test('foreign keys of the address stay as others wrote them', async () => {
    await page().goto(`${path}?x=%ff&flag&y=a%20b`);
    await wake(page(), figure);
    await setState(page(), figure, { ...defaults, B: 1 });
    await page().locator('#fig-batch-of-one input[name="B"]').press('ArrowRight');
    await expect(page()).toHaveURL(/\?x=%ff&flag&y=a%20b&batch-of-one\./i);
  });

  test('a hash that changes leaves a state that is not yet in the address', async () => {
    await page().goto(path);
    await wake(page(), figure);
    await root(page(), figure).locator('input[name="B"]').fill('1');
    await page().evaluate(() => (location.hash = 'main'));
    await expectDrawn(page(), figure, { ...defaults, B: 1 });
    await expectValues(page(), figure, { ...defaults, B: 1 });
  });

  test('forward brings back a state in a figure that slept again', async () => {
    await page().goto(path);
    await page().locator('a[data-figure-state="batch-of-one"][href*="inference"]').first().click();
    await expect(page()).toHaveURL(/inference/);
    await page().goBack();
    await page().reload();
    await page().goForward();
    await expect(page()).toHaveURL(/inference/);
    await expectFinding(page(), figure, 'ko', { ...defaults, B: 1, mode: 'inference' });
  });

  test('a reload right after a change keeps it', async () => {
    await page().goto(path);
    await wake(page(), figure);
    await root(page(), figure).locator('input[name="B"]').fill('1');
    await expectDrawn(page(), figure, { ...defaults, B: 1 });
    await page().evaluate(() => {
      location.reload();
    });
    await expectValues(page(), figure, { ...defaults, B: 1 });
  });
});

test('a state that cannot be shown is told, and the next one that can takes that back', async ({
  page,
}) => {
  await page.goto(path);
  await wake(page, figure);
  // The finding's place fails once, as a fault in words or numbers would.
  await root(page, figure)
    .locator('[data-part="finding"]')
    .evaluate((finding) => {
      console.error = console.warn;
      const replaceChildren = finding.replaceChildren.bind(finding);
      finding.replaceChildren = (...parts) => {
        finding.replaceChildren = replaceChildren;
        throw new Error(`made up, with ${String(parts.length)} parts`);
      };
    });
  const slider = root(page, figure).locator('input[name="B"]');
  await slider.fill('1');
  const note = root(page, figure).locator('[data-part="note"]');
  await expect(note).toHaveText(words.drawFailed);
  await slider.fill('2');
  await expectDrawn(page, figure, { ...defaults, B: 2 });
  await expect(note).toBeHidden();
});

test.describe('where the browser keeps nothing for a site', () => {
  test.use({ colorScheme: 'light' });

  test('the theme is the system’s, can be chosen, and nothing fails', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, {
          configurable: true,
          get: () => {
            throw new DOMException('made up', 'SecurityError');
          },
        });
      }
    });
    await page.goto('ko/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.locator('starlight-theme-select select').first().selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('a theme that is chosen in one tab is followed by another', async ({ context, page }) => {
  const other = await context.newPage();
  await page.goto('ko/');
  await other.goto('en/');
  await page.locator('starlight-theme-select select').first().selectOption('dark');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.locator('starlight-theme-select select').first()).toHaveValue('dark');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to the page in the other language, and no menu stands there dead', async ({
    page,
  }) => {
    await page.goto('ko/compare/');
    await expect(page.locator('header select').first()).toBeHidden();
    await page.locator('header a[hreflang="en"]').click();
    await expect(page).toHaveURL(/\/en\/compare\/$/);
  });
});

test('a photograph that is dropped on a figure is taken, and survives a slider moved while it is read', async ({
  page,
}) => {
  const photo = await importFigure('instance-norm-contrast');
  await page.goto(figurePath(photo, 'ko'));
  await wake(page, photo);
  const started = await root(page, photo).evaluate((element) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 64, height: 64 });
    canvas.getContext('2d')?.fillRect(0, 0, 40, 64);
    return new Promise<string>((resolve) => {
      canvas.toBlob((blob) => {
        const transfer = new DataTransfer();
        if (blob) transfer.items.add(new File([blob], 'dropped.png', { type: 'image/png' }));
        const drop = { bubbles: true, cancelable: true, dataTransfer: transfer };
        element.querySelector('.drawings')?.dispatchEvent(new DragEvent('drop', drop));
        const slider = element.querySelector<HTMLInputElement>('.controls input[type="range"]');
        if (slider) {
          slider.stepDown();
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        }
        resolve(slider?.name ?? '');
      });
    });
  });
  expect(started).not.toBe('');
  await expect(root(page, photo)).toHaveAttribute('data-drawn', /"picture"/);
});

/** Presses the mouse on a handle; tells where, beyond both ends of its chart, it may be dragged. */
async function grab(page: Page, handle: Locator) {
  const place = handle.locator('..');
  await place.scrollIntoViewIfNeeded();
  const [chart, box] = [await place.boundingBox(), await handle.boundingBox()];
  if (!chart || !box) throw new Error('the handle has no place');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  return { left: chart.x - 30, right: chart.x + chart.width + 30, y };
}
