import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { figureWords } from '../../src/i18n/figure-words.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { AnyFigure } from '../../src/kit/figure.ts';
import { findingText } from '../../src/kit/finding.ts';
import { defaultValues, type RangeParameter } from '../../src/kit/parameter.ts';
import { nearestStep } from '../../src/kit/read-parameter.ts';
import { figureNames, importFigure } from '../unit/figures/figure-states.ts';
import { expectFinding, expectValues, root, showControl, wake } from './figure-page.ts';
import { expect, test } from './test.ts';

for (const name of figureNames) {
  const figure = await importFigure(name);
  const { id, parameters } = figure;
  const defaults = defaultValues(parameters);
  const path = `ko/${figure.home.page}/`;
  const ranges = Object.entries(parameters).filter(
    (entry): entry is [string, RangeParameter] => entry[1].kind === 'range',
  );
  const [firstRange] = ranges;

  test.describe(name, () => {
    test('stands complete without scripts, and offers no control that would do nothing', async ({
      browser,
      baseURL,
    }) => {
      for (const language of languages) {
        const context = await browser.newContext({
          javaScriptEnabled: false,
          ...(baseURL === undefined ? {} : { baseURL }),
        });
        const page = await context.newPage();
        await page.goto(`${language}/${figure.home.page}/`);
        const element = root(page, figure);
        await expect(element.locator('.drawn-wide svg').first()).toBeVisible();
        const finding = findingText(
          figure.describe(figure.model(defaults), figure.words[language]),
        );
        await expect(element.locator('[data-part="finding"]')).toHaveText(finding);
        await expect(element.locator('.controls')).toBeHidden();
        await expect(element.locator('.actions')).toBeHidden();
        await expect(element.locator('noscript .note')).toHaveText(
          figureWords[language].scriptsOff,
        );
        if (figure.equations) {
          expect(await element.locator('div[data-variant] .katex-html').count()).toBeGreaterThan(0);
          expect(await element.locator('div[data-variant] math').count()).toBeGreaterThan(0);
        }
        await context.close();
      }
    });

    test('the arrow keys move each slider, and finding and address follow', async ({ page }) => {
      await page.goto(path);
      for (const [rangeName, range] of ranges) {
        const slider = await showControl(page, figure, rangeName);
        await slider.press('ArrowLeft');
        await expectValues(page, figure, { ...defaults, [rangeName]: stepDown(range) });
        // At the lower end the first key had nowhere to go.
        if (stepDown(range) !== range.default) await slider.press('ArrowRight');
        await expectValues(page, figure, defaults);
      }
    });

    test('a choice is made with a tap', async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        hasTouch: true,
        viewport: { width: 360, height: 740 },
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      const page = await context.newPage();
      await page.goto(path);
      for (const [choiceName, parameter] of Object.entries(parameters)) {
        if (parameter.kind !== 'choice') continue;
        const last = parameter.options.at(-1) ?? '';
        await (
          await showControl(page, figure, choiceName)
        )
          .and(page.locator(`[value="${last}"]`))
          .tap();
        await expectValues(page, figure, { ...defaults, [choiceName]: last });
        await root(page, figure).locator('[data-part="reset"]').tap();
        await expectValues(page, figure, defaults);
      }
      await context.close();
    });

    test('a bad address is told in the reader’s language, and leaves a working figure', async ({
      page,
    }) => {
      const junk = encodeURIComponent('ㄱ<b>'.repeat(2000)).slice(0, 9990);
      const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
      const key = `${id}.${firstRange?.[0] ?? 'nothing'}`;
      const queries = [
        `${key}=NaN&${id}.nothing=1&${key}=${encodeURIComponent(script)}`,
        `${key}=1e99&${key}=${junk}`,
      ];
      for (const [index, query] of queries.entries()) {
        const language = languages[index % languages.length] ?? 'ko';
        await page.goto(`${language}/${figure.home.page}/?${query}`);
        const note = root(page, figure).locator('[data-part="note"]');
        await expect(note).toContainText(figureWords[language].badState);
        expect((await note.innerText()).length).toBeLessThan(400);
        await expectFinding(page, figure, language, defaults);
        expect(await page.title()).not.toBe('1');
      }
    });

    test('foreign keys of the address are kept and never told', async ({ page }) => {
      await page.goto(`${path}?utm_source=blog&fbclid=1&other-figure.B=x`);
      await wake(page, figure);
      await expect(root(page, figure).locator('[data-part="note"]')).toBeHidden();
      if (!firstRange) return;
      const slider = await showControl(page, figure, firstRange[0]);
      await slider.press('ArrowLeft');
      await expect(page).toHaveURL(/utm_source=blog&fbclid=1&other-figure\.B=x&.+=/);
    });

    test('the reader’s state and place survive the change of language', async ({ page }) => {
      if (!firstRange) return;
      await page.goto(path);
      const slider = await showControl(page, figure, firstRange[0]);
      await slider.press('ArrowLeft');
      const values = { ...defaults, [firstRange[0]]: stepDown(firstRange[1]) };
      await expectValues(page, figure, values);
      const before = await root(page, figure).boundingBox();
      await page.locator('starlight-lang-select select').first().selectOption({ label: 'English' });
      await expect(page).toHaveURL(new RegExp(`/en/.*${id}`));
      await expectFinding(page, figure, 'en', values);
      const after = await root(page, figure).boundingBox();
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(4);
    });

    test('its files hold what is shown', async ({ page }) => {
      await page.goto(path);
      await wake(page, figure);
      const csv = await save(page, figure, 'csv');
      const { rows } = figure.rows(figure.model(defaults));
      expect(csv.toString('utf8').split('\r\n')).toHaveLength(rows.length + 2);
      const svg = (await save(page, figure, 'svg')).toString('utf8');
      expect(svg).toContain(figure.words.ko.question);
      expect(svg).not.toContain('var(');
      const png = await save(page, figure, 'png');
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.length).toBeGreaterThan(5000);
    });

    test('its link, copied, leads another reader to the same state', async ({ page, context }) => {
      if (!firstRange) return;
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(path);
      const slider = await showControl(page, figure, firstRange[0]);
      await slider.press('ArrowLeft');
      await root(page, figure).locator('[data-part="link"]').click();
      await expect(root(page, figure).locator('[data-part="status"]')).toHaveText(
        figureWords.ko.linkCopied,
      );
      await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
      await expectValues(page, figure, { ...defaults, [firstRange[0]]: stepDown(firstRange[1]) });
    });
  });
}

test('a link in the text sets a figure’s state without a reload, and back undoes it', async ({
  page,
}) => {
  const figure = await importFigure('batch-of-one');
  await page.goto(`ko/${figure.home.page}/`);
  await page.evaluate(() => ((globalThis as unknown as { stayed: boolean }).stayed = true));
  await page.locator('a[data-figure-state="batch-of-one"][href*="inference"]').first().click();
  const linked = { ...defaultValues(figure.parameters), B: 1, mode: 'inference' };
  await expectValues(page, figure, linked);
  await page.goBack();
  await expectFinding(page, figure, 'ko', defaultValues(figure.parameters));
  expect(await page.evaluate(() => (globalThis as unknown as { stayed?: boolean }).stayed)).toBe(
    true,
  );
});

test('a control that is moved before the figure has come is obeyed when it comes', async ({
  page,
}) => {
  const figure = await importFigure('batch-of-one');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/start-figure/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`ko/${figure.home.page}/`);
  await root(page, figure).locator('input[name="B"]').fill('1');
  release();
  await expectValues(page, figure, { ...defaultValues(figure.parameters), B: 1 });
});

test('a figure whose files cannot be had says so, and comes when it is touched again', async ({
  browser,
  baseURL,
}) => {
  const figure = await importFigure('batch-of-one');
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  await page.route(/start-figure/, (route) => route.abort());
  await page.goto(`ko/${figure.home.page}/`);
  await root(page, figure).locator('.question').hover();
  await expect(root(page, figure).locator('[data-part="note"]')).toHaveText(
    figureWords.ko.loadFailed,
  );
  await context.close();
});

/** The value one step left of a range's default. */
function stepDown(range: RangeParameter): number {
  if (range.values) return range.values[range.values.indexOf(range.default) - 1] ?? range.default;
  return nearestStep(range, range.default - range.step);
}

async function save(page: Page, figure: AnyFigure, kind: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    root(page, figure).locator(`[data-download="${kind}"]`).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${figure.id}.${kind}`);
  return readFile(await download.path());
}
