import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { madeUpHost } from '../../build/made-up-host.ts';
import { destinationPages } from './destinations.ts';

/** A document of the built site, and the folder whose style sheets and pictures it uses. */
export interface Printed {
  readonly html: string;
  readonly folder: string;
  /** The path under which the site is built. */
  readonly base: string;
}

/**
 * Prints a book: once to learn on which page each place lies, and once more with those numbers in
 * its contents, since no style sheet can ask Chromium for the page of another place. The numbers
 * stand in room that is kept for them, so that they move nothing; this is verified.
 */
export async function printBook(
  browser: Browser,
  { html, folder, base }: Printed,
): Promise<Buffer> {
  const page = await browser.newPage();
  // A book of 260 pages takes a minute, and many on a machine that has much to do.
  page.setDefaultTimeout(0);
  const address = `${madeUpHost}${base}book.html`;
  await page.route(`${madeUpHost}/**`, (route) => {
    const url = route.request().url();
    if (url === address) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    }
    return route.fulfill({
      path: join(folder, decodeURI(new URL(url).pathname).slice(base.length)),
    });
  });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const pages = destinationPages(await print(page));
  await numberContents(page, pages);
  const book = await print(page);
  const moved = [...destinationPages(book)].filter(([id, number]) => pages.get(id) !== number);
  if (moved.length > 0) throw new Error(`the page numbers moved ${String(moved)}`);
  await page.close();
  return book;
}

function print(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
}

async function numberContents(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  await page.locator('.book-contents a').evaluateAll((links, numbers) => {
    for (const link of links) {
      const id = decodeURIComponent(new URL((link as HTMLAnchorElement).href).hash.slice(1));
      const number = numbers[id];
      const place = link.querySelector('.book-page');
      if (number === undefined || !place) throw new Error(`no page for ${id}`);
      place.textContent = String(number);
    }
  }, Object.fromEntries(pages));
}
