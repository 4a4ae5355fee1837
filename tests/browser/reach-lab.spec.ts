import { expect, test, type Page } from '@playwright/test';
import { keptRuns, lab, part, rows, small, trainInNode, trainToEnd } from './lab-page.ts';
import { addressIn, disk, listenTo, servers } from './reach-places.ts';
import { dist } from './site.ts';
import { serveFolder } from './static-server.ts';

test.use({ locale: 'fr-FR' });

/** Opens the lab there with a small run of digits, and trains it. */
async function trainAt(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?${small.digits}#lab`);
  await expect(lab(page)).toHaveAttribute('data-awake', '');
  await trainToEnd(page);
}

for (const kind of [...servers.slice(1), disk]) {
  test(`the lab ${kind.name} learns digits, and makes the mistakes that Node makes`, async ({
    page,
  }) => {
    const place = await kind.open();
    const complaints = await listenTo(page, place);
    await trainAt(page, addressIn(place, 'ko/lab/'));
    const [run] = await keptRuns(page);
    if (run === undefined) throw new Error('a finished run is kept');
    const there = await trainInNode(run.settings);
    expect(run.outcome).toEqual(there.outcome);
    expect(Array.from(run.losses)).toEqual(Array.from(there.losses));
    expect(complaints).toEqual([]);
    await place.close();
  });
}

test('a lab that was used learns digits without a network', async ({ browser }) => {
  const server = await serveFolder(dist, '/a/');
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'allow' });
  const page = await context.newPage();
  await trainAt(page, `${server.address}ko/lab/`);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        const kept = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
        return kept.some(({ url }) => /digits[^/]*\.bin$/.test(url));
      }),
    )
    .toBe(true);
  // Once more with the worker of the site at work, which keeps the lab's own worker, too.
  await page.reload();
  await part(page, 'train').click();
  await expect(rows(page).first()).toHaveAttribute('data-state', 'finished');
  server.setReachable(false);
  await page.reload();
  await expect(lab(page)).toHaveAttribute('data-awake', '');
  await trainToEnd(page);
  await expect(part(page, 'lab-note')).toBeHidden();
  await context.close();
  await server.close();
});
