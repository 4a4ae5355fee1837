import { truncateSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { figureWords } from '../../src/i18n/figure-words.ts';
import { maximumBytes } from '../../src/kit/live/read-picture.ts';
import { writePng } from '../../src/site/pictures/write-png.ts';
import { importFigure } from '../unit/figures/figure-states.ts';
import { figurePath, root, showControl, wake } from './figure-page.ts';
import { shownPictures } from './figure-pictures.ts';
import { holdRequests } from './hold-requests.ts';
import { expect, sharedPage, test } from './test.ts';

const figure = await importFigure('instance-norm-contrast');
const size = 40;
const stripes = Uint8ClampedArray.from({ length: 4 * size * size }, (_, index) =>
  index % 4 === 3 ? 255 : (Math.floor(index / 4 / size) % 8) * 30 + (index % 4) * 10,
);
const photo = Buffer.from(writePng({ width: size, height: size, data: stripes }));
/** What a small file may say: 20,000 by 20,000 pixels, of which a browser would make 3 GB. */
const boundless = Buffer.from(photo);
boundless.writeUInt32BE(20_000, 16);
boundless.writeUInt32BE(20_000, 20);

test.describe('a photo of the reader’s own', () => {
  const page = sharedPage({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is shown in place of the bundled one, and asks nothing of any server', async () => {
    await page().goto(figurePath(figure, 'ko'));
    await wake(page(), figure);
    const before = await shownPictures(root(page(), figure), 'wide');
    const requests: string[] = [];
    page().on('request', (request) => requests.push(request.url()));
    await choose(page(), 'mine.png', 'image/png', photo);
    await expect(root(page(), figure)).toHaveAttribute('data-drawn', /"photo":"picture"/);
    const after = await shownPictures(root(page(), figure), 'wide');
    expect(after.map(({ sum }) => sum)).not.toContain(before[0]?.sum);
    expect(requests).toEqual([]);
  });

  test('stays when a link in the text sets a state, and never enters the address', async () => {
    await page().locator('a[data-figure-state="instance-norm-contrast"]').first().click();
    await expect(root(page(), figure)).toHaveAttribute(
      'data-drawn',
      /"brightness":0.4,.*"photo":"picture"/,
    );
    expect(page().url()).not.toContain('photo');
  });

  test('is left out of the copied link, which says so', async () => {
    await root(page(), figure).locator('[data-part="link"]').click();
    await expect(root(page(), figure).locator('[data-part="status"]')).toHaveText(
      figureWords.ko.linkWithoutFile,
    );
    const link = await page().evaluate(() => navigator.clipboard.readText());
    expect(link).not.toContain('photo');
  });

  for (const [name, type, buffer, fault] of [
    ['notes.txt', 'text/plain', Buffer.from('a cat'), 'not-a-picture'],
    ['drawing.svg', 'image/svg+xml', Buffer.from('<svg/>'), 'not-a-picture'],
    ['broken.png', 'image/png', photo.subarray(0, 60), 'unreadable'],
    ['boundless.png', 'image/png', boundless, 'too-many-pixels'],
  ] as const) {
    test(`gives way to no faulty file: ${name}`, async () => {
      await choose(page(), name, type, buffer);
      await expect(root(page(), figure).locator('[data-file-note]').first()).toHaveText(
        figureWords.ko.fileFault(name, fault),
      );
      await expect(root(page(), figure)).toHaveAttribute('data-drawn', /"photo":"picture"/);
    });
  }

  test('gives way to no file that is too large', async () => {
    const path = test.info().outputPath('huge.jpg');
    writeFileSync(path, '');
    truncateSync(path, maximumBytes + 1);
    await (await showControl(page(), figure, 'photo')).setInputFiles(path);
    await expect(root(page(), figure).locator('[data-file-note]').first()).toHaveText(
      figureWords.ko.fileFault('huge.jpg', 'too-large'),
    );
  });

  test('is taken out again, by its own button and by reset', async () => {
    const remove = root(page(), figure).locator('[data-remove-file="photo"]');
    await remove.click();
    await expect(root(page(), figure)).toHaveAttribute('data-drawn', /"photo":null/);
    await expect(remove).toBeHidden();
    await choose(page(), 'mine.png', 'image/png', photo);
    await expect(root(page(), figure)).toHaveAttribute('data-drawn', /"photo":"picture"/);
    await root(page(), figure).locator('[data-part="reset"]').click();
    await expect(root(page(), figure)).toHaveAttribute('data-drawn', /"photo":null/);
  });
});

test('a photo that is chosen before the figure has come is shown when it comes', async ({
  page,
}) => {
  const { release } = await holdRequests(page, /start-figure/);
  await page.goto(figurePath(figure, 'ko'));
  await choose(page, 'mine.png', 'image/png', photo);
  release();
  await expect(root(page, figure)).toHaveAttribute('data-drawn', /"photo":"picture"/);
});

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await (await showControl(page, figure, 'photo')).setInputFiles({ name, mimeType, buffer });
}
