import { figureWords } from '../../src/i18n/figure-words.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { AnyFigure } from '../../src/kit/contract/figure.ts';
import { defaultValues } from '../../src/kit/parameters/parameter.ts';
import { figurePage } from '../../src/site/navigation/figure-page.ts';
import { figureNames, importFigure } from '../unit/figures/figure-states.ts';
import { expectFinding, expectValues, figurePath, root } from './figure-page.ts';
import { expectDrawn, setState } from './figure-state.ts';
import { started } from './settled.ts';
import { expect, test } from './test.ts';

const figures = await Promise.all(figureNames.map(importFigure));

const pages = [...new Set(figureNames.map(figurePage))];

// Two figures a visit: servers take no address that is much longer.
const pairs = pages.flatMap((name) => {
  const onPage = figures.filter(({ id }) => figurePage(id) === name);
  return onPage.flatMap((_, at) => (at % 2 === 0 ? [onPage.slice(at, at + 2)] : []));
});

for (const [index, pair] of pairs.entries()) {
  // Both languages, in turn: what reads an address knows no figure.
  const language = languages[index % languages.length] ?? 'ko';

  test(`${pair.map(({ id }) => id).join(', ')}: a bad address is told in the reader’s language, and leaves a working figure`, async ({
    page,
  }) => {
    const [first] = pair;
    if (!first) throw new Error('a pair of figures has a first one');
    await page.goto(`${figurePath(first, language)}?${pair.map(badQuery).join('&')}`);
    for (const figure of pair) {
      const note = root(page, figure).locator('[data-part="note"]');
      await expect(note).toContainText(figureWords[language].badState);
      expect((await note.innerText()).length).toBeLessThan(400);
      await expectFinding(page, figure, language, defaultValues(figure.parameters));
    }
    expect(await page.title()).not.toBe('1');
  });
}

test('a link in the text sets a figure’s state without a reload, and back undoes it', async ({
  page,
}) => {
  const figure = await importFigure('batch-of-one');
  await page.goto(figurePath(figure, 'ko'));
  await started(page);
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

test('a link to a state unfolds the controls behind "more" where it moves one of them, and only there', async ({
  page,
}) => {
  const figure = await importFigure('batch-of-one');
  const values = { ...defaultValues(figure.parameters), B: 1 };
  const more = root(page, figure).locator('details.more');
  await page.goto(`${figurePath(figure, 'ko')}?batch-of-one.B=1`);
  await expectDrawn(page, figure, values);
  await expect(more).not.toHaveAttribute('open');
  await setState(page, figure, { ...values, seed: 7 });
  await expect(more).toHaveAttribute('open');
});

/** What others may have made of a figure's address: no numbers, foreign keys, a book, a script. */
function badQuery({ id, parameters }: AnyFigure): string {
  const junk = encodeURIComponent('ㄱ<b>'.repeat(500)).slice(0, 4990);
  const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const key = `${id}.${Object.keys(parameters)[0] ?? 'nothing'}`;
  return [
    `${key}=NaN`,
    `${id}.nothing=1`,
    `${key}=1e99`,
    `${key}=${junk}`,
    `${key}=${encodeURIComponent(script)}`,
  ].join('&');
}
