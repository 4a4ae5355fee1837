import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { addressIn, disk, listenTo, servers } from './reach-places.ts';
import { builtPages } from './site.ts';

test.use({ locale: 'fr-FR' });

for (const kind of [...servers, disk]) {
  test(`every page ${kind.name} comes whole, one figure of each lives, and nothing else is asked`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const place = await kind.open();
    const complaints = await listenTo(page, place);
    for (const name of builtPages()) {
      await page.goto(addressIn(place, name));
      const fault = (await wakeFirst(page)) ?? complaints.join('\n');
      expect.soft(fault, name).toBe('');
      if (fault !== '') break;
    }
    await place.close();
  });
}

/** Brings the first figure of a page to life; says what failed, if anything. */
async function wakeFirst(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    interface Figure extends HTMLElement {
      wake: () => Promise<void>;
    }
    const figure = document.querySelector<Figure>('live-figure');
    if (!figure) return undefined;
    await customElements.whenDefined('live-figure');
    await figure.wake();
    return figure.dataset['awake'] === undefined ? `${figure.id} stays asleep` : undefined;
  });
}
