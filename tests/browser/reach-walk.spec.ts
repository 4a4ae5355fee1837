import { languages } from '../../src/i18n/languages.ts';
import { expect, test } from '@playwright/test';
import { wakeFirst } from './reach-figures.ts';
import { addressIn, disk, listenTo, servers } from './reach-places.ts';
import { builtPages } from './site.ts';

test.use({ locale: 'fr-FR' });

// A page's two languages differ in words only: each place sees every page, in one of them.
const walks = [...servers, disk].map((kind, index) => {
  const language = languages[index % languages.length] ?? 'ko';
  const others = languages.filter((name) => name !== language);
  const pages = builtPages().filter(
    (page) => !page.split('/').some((part) => isOneOf(part, others)),
  );
  return { kind, language, pages };
});

for (const { kind, language, pages } of walks) {
  test(`every page in "${language}" ${kind.name} comes whole, its first figure lives, and nothing else is asked`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const place = await kind.open();
    const complaints = await listenTo(page, place);
    for (const name of pages) {
      await page.goto(addressIn(place, name), { waitUntil: 'domcontentloaded' });
      const faults = [...(await wakeFirst(page)), ...complaints];
      expect(faults, name).toEqual([]);
    }
    await place.close();
  });
}

function isOneOf(part: string, names: readonly string[]): boolean {
  return names.includes(part);
}
