import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page, Response } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { languages, type Language } from '../../src/i18n/languages.ts';
import type { EmbedHeights } from '../../src/kit/embed/snippet.ts';
import { figurePage } from '../../src/site/navigation/figure-page.ts';
import { pagePath } from '../../src/site/navigation/page-path.ts';
import { builtEmbeds, dist, pageLanguage, plotScript } from './site.ts';
import { expect, test } from './test.ts';

test.use({ locale: 'fr-FR' });

/** A snippet's height may be off by two lines: another machine has other letters. */
const tolerance = 56;

function listOf(language: Language): string {
  return fileURLToPath(new URL(`../../src/embeds/heights/${language}.json`, import.meta.url));
}

function readList(language: Language): Record<string, EmbedHeights> {
  return JSON.parse(readFileSync(listOf(language), 'utf8')) as Record<string, EmbedHeights>;
}

async function writeList(language: Language, heights: Record<string, EmbedHeights>): Promise<void> {
  const file = listOf(language);
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(JSON.stringify(heights), options));
}

/** Whether the device has a font that `fonts.css` takes for Hangul. */
async function hasHangul(page: Page): Promise<boolean> {
  const css = readFileSync(new URL('../../src/styles/fonts.css', import.meta.url), 'utf8');
  const source = /font-family: Hangul;[^}]*?src:([^;]*);/.exec(css)?.[1];
  if (source === undefined) throw new Error('fonts.css names no fonts of devices for Hangul');
  return page.evaluate(
    async (sources) =>
      new FontFace('Device Hangul', sources).load().then(
        () => true,
        () => false,
      ),
    source,
  );
}

function figureOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** A frame's height depends on its width and on nothing else: the page stands in for two frames. */
async function measure(page: Page): Promise<EmbedHeights & { readonly overflow: number }> {
  return page.evaluate(async () => {
    const heightAt = (width: number): number => {
      document.body.style.inlineSize = `${String(width)}px`;
      return Math.ceil(document.querySelector('.embed')?.getBoundingClientRect().height ?? 0);
    };
    // What is laid out asks for its fonts, and is as high as it will be once they have come.
    heightAt(720);
    await document.fonts.ready;
    const wide = heightAt(720);
    const narrow = heightAt(360);
    return { wide, narrow, overflow: document.body.scrollWidth - 360 };
  });
}

test.describe('the height that a snippet gives a frame', () => {
  // With scripts, without which controls take no room.
  for (const language of languages) {
    test(`is that of its figure in ${language}, 720 and 360 px wide`, async ({ page }, {
      config,
    }) => {
      test.setTimeout(300_000);
      test.skip(
        language === 'ko' && (await hasHangul(page)),
        'the heights are those of our own Hangul font, and this machine has another',
      );
      const measured: Record<string, EmbedHeights> = {};
      for (const path of builtEmbeds().filter((embed) => embed.includes(`/${language}/`))) {
        await page.goto(path);
        const { overflow, ...heights } = await measure(page);
        expect.soft(overflow, `${path} is wider than its frame`).toBe(0);
        measured[figureOf(path)] = heights;
      }
      if (config.updateSnapshots === 'all') await writeList(language, measured);
      const listed = readList(language);
      const off = Object.entries(measured).filter(([figure, { wide, narrow }]) => {
        const { wide: w, narrow: n } = listed[figure] ?? { wide: 0, narrow: 0 };
        return Math.max(Math.abs(w - wide), Math.abs(n - narrow)) > tolerance;
      });
      expect(Object.fromEntries(off), 'measure again by `npm run embeds:accept`').toEqual({});
      expect(Object.keys(listed)).toEqual(Object.keys(measured));
    });
  }
});

test('a figure in a frame brings at most 60 kB of text before it is touched, and no Plot', async ({
  page,
}) => {
  // What is routed passes the cache by, whose answers (304) have no text to weigh.
  await page.route('**/*', (route) => route.continue());
  const texts: Response[] = [];
  page.on('response', (response) => {
    if (['document', 'script', 'stylesheet'].includes(response.request().resourceType())) {
      texts.push(response);
    }
  });
  // All bring the same scripts and styles: what is heaviest by its own text is heaviest.
  for (const path of heaviestEmbeds(3)) {
    texts.length = 0;
    await page.goto(path, { waitUntil: 'networkidle' });
    // Read before the next page takes them away.
    const bodies = await Promise.all(texts.map((response) => response.body()));
    const sum = bodies.reduce((total, body) => total + gzipSync(body).length, 0);
    expect.soft(sum, path).toBeLessThanOrEqual(60 * 1000);
    const plot = plotScript();
    const drawing = texts.map((response) => response.url()).filter((url) => url.includes(plot));
    expect.soft(drawing, path).toEqual([]);
  }
});

function heaviestEmbeds(count: number): readonly string[] {
  const weightOf = (path: string) => gzipSync(readFileSync(join(dist, path, 'index.html'))).length;
  return builtEmbeds()
    .map((path) => ({ path, weight: weightOf(path) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, count)
    .map(({ path }) => path);
}

for (const [index, path] of ['embed/ko/batch-of-one/', 'embed/en/axes-explorer/'].entries()) {
  test.describe(path, () => {
    test.use({
      colorScheme: index === 0 ? 'light' : 'dark',
      viewport: { width: 360, height: 800 },
    });

    test('leaves axe nothing to find, and search engines nothing to show', async ({ page }) => {
      await page.goto(path);
      // A frame has no ground of its own: it stands on the page's, which is of its own scheme.
      await page.evaluate(() => {
        document.documentElement.style.background = 'Canvas';
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      const canonical = page.locator('link[rel="canonical"]');
      const home = `/${pageLanguage(path)}/${pagePath(figurePage(figureOf(path)))}`;
      expect(await canonical.evaluate((link: HTMLLinkElement) => link.href)).toMatch(
        new RegExp(`${home}$`),
      );
    });
  });
}
