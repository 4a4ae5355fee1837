import { expect, test, type Page } from '@playwright/test';
import { keepKey } from '../../src/labs/training/keep/kept-runs.ts';
import { lab, openLab, part, rows, small, trainToEnd, words } from './lab-page.ts';

// Playwright's own `test`: a page whose files fail is not quiet.

const digits = /digits[^/]*\.bin/;

/** Opens the lab, and listens for what nobody caught. */
async function openAlert(page: Page, query: string): Promise<readonly string[]> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openLab(page, query);
  return errors;
}

for (const [what, body, note] of [
  ['that do not come', undefined, words.notes.noDigits],
  ['that come broken', 'not digits', words.notes.brokenDigits],
] as const) {
  test(`digits ${what} are told, and a retry trains when they are there again`, async ({
    page,
  }) => {
    const errors = await openAlert(page, small.digits);
    await page.route(digits, (route) => (body ? route.fulfill({ body }) : route.abort()));
    await part(page, 'train').click();
    await expect(part(page, 'lab-note')).toHaveText(note);
    await expect(rows(page).first()).toHaveAttribute('data-state', 'failed');
    await page.unroute(digits);
    await part(page, 'retry').click();
    await expect(rows(page).first()).toHaveAttribute('data-state', 'finished');
    await expect(part(page, 'lab-note')).toBeHidden();
    expect(errors).toEqual([]);
  });
}

test('a browser that starts no worker trains on the page, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: function () {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const errors = await openAlert(page, small.moons);
  await trainToEnd(page);
  await expect(part(page, 'lab-note')).toHaveText(words.notes.fallback);
  expect(errors).toEqual([]);
});

test('a worker whose file does not come gives way to the page', async ({ page }) => {
  await page.route(/worker-[^/]*\.js/, (route) => route.abort());
  const errors = await openAlert(page, small.moons);
  await trainToEnd(page);
  await expect(part(page, 'lab-note')).toHaveText(words.notes.fallback);
  expect(errors).toEqual([]);
});

test('a browser without storage trains all the same, and says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const errors = await openAlert(page, small.moons);
  await expect(part(page, 'lab-note')).toHaveText(words.notes.keepUnavailable);
  await trainToEnd(page);
  expect(errors).toEqual([]);
});

for (const [how, room] of [
  ['is full', 0],
  ['has no room for a run', 1000],
] as const) {
  test(`a storage that ${how} costs no run, and is told`, async ({ page }) => {
    await page.addInitScript((most) => {
      Storage.prototype.setItem = new Proxy(Reflect.get(Storage.prototype, 'setItem'), {
        apply: (set, storage, [key, value]: [string, string]) => {
          if (value.length >= most) throw new DOMException('full', 'QuotaExceededError');
          set.call(storage, key, value);
        },
      });
    }, room);
    const errors = await openAlert(page, small.moons);
    await trainToEnd(page);
    await expect(part(page, 'lab-note')).toHaveText(words.notes.keepUnavailable);
    expect(errors).toEqual([]);
  });
}

for (const text of ['nonsense', '[{"id":1}]', '{"a":[]}']) {
  test(`what others left in the storage breaks nothing: ${text}`, async ({ page }) => {
    await page.addInitScript(
      ([key = '', value = '']) => {
        localStorage.setItem(key, value);
      },
      [keepKey, text],
    );
    const errors = await openAlert(page, small.moons);
    await expect(part(page, 'lab-note')).toHaveText(words.notes.keepBroken);
    await trainToEnd(page);
    expect(errors).toEqual([]);
  });
}

test('a lab whose files do not come says so, and comes when it is touched again', async ({
  page,
}) => {
  await page.route(/start-lab/, (route) => route.abort());
  await page.goto('ko/lab/');
  await lab(page).hover();
  await expect(part(page, 'note')).toHaveText(words.notes.loadFailed);
  await page.unroute(/start-lab/);
  await part(page, 'train').click();
  await expect(lab(page)).toHaveAttribute('data-awake', '');
  await expect(part(page, 'note')).toBeHidden();
});

test('without scripts the run of the page stands there, and says why it is alone', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('ko/lab/');
  await expect(lab(page).locator('noscript .note')).toHaveText(words.scriptsOff);
  await expect(lab(page).locator('.drawn-wide [data-chart="loss"] svg')).toBeVisible();
  await expect(part(page, 'train')).toBeHidden();
  await context.close();
});
