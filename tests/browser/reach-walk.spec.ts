import { expect, test } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { wakeFirst } from './reach-figures.ts';
import { addressIn, disk, listenTo } from './reach-places.ts';
import { builtPages } from './site.ts';

test.use({ locale: 'fr-FR' });

// A page's two languages differ in words only; servers' places are walked in `site.spec.ts`.
const [language, ...others] = languages;
const pages = builtPages().filter(
  (page) => !others.some((other) => page.split('/').includes(other)),
);

test(`every page in "${language}" ${disk.name} comes whole, its first figure lives, and nothing else is asked`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  const place = await disk.open();
  const complaints = await listenTo(page, place);
  for (const name of pages) {
    await page.goto(addressIn(place, name), { waitUntil: 'domcontentloaded' });
    const faults = [...(await wakeFirst(page)), ...complaints];
    expect(faults, name).toEqual([]);
  }
  await place.close();
});
