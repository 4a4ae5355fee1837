import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { SiteFiles } from '../../src/build/offline/site-files.ts';
import { writeWorker } from '../../src/build/service-worker/service-worker.ts';
import { offlineWords } from '../../src/i18n/offline-words.ts';
import { wakeFirst } from './reach-figures.ts';
import { dist, plotScript } from './site.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

test.use({ locale: 'fr-FR' });

const visited = 'ko/batch-normalization-limits/';
const other = 'en/compare/';
const words = offlineWords.ko;

test.describe('the copy on a device', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  let folder: string;
  let server: StaticServer;
  let context: BrowserContext;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    folder = mkdtempSync(join(tmpdir(), 'normalization-offline-'));
    cpSync(dist, folder, { recursive: true });
    server = await serveFolder(folder, '/a/b%20c/');
    context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'allow' });
    page = await context.newPage();
  });

  test.afterAll(async () => {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test.afterEach(() => {
    server.setReachable(true);
  });

  /** Deploys a version in which a page says something else. */
  const deploy = (path: string, text: string): void => {
    const file = join(folder, path, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1([^>]*)>[^<]*/, `<h1$1>${text}`));
    writeWorker(new SiteFiles(folder), false);
  };

  test('a page that was visited opens without a network, and another does not', async () => {
    await page.goto(server.address + visited);
    await expect.poll(() => keptFiles(page)).toContain(`${server.address}${visited}index.html`);
    await wakeFirst(page);
    await expect.poll(() => keptFiles(page)).toContainEqual(expect.stringContaining(plotScript()));
    server.setReachable(false);
    await page.goto(`${server.address}${visited}?utm_source=x`);
    await expect(page.locator('.main-pane')).toHaveCSS('isolation', 'isolate');
    expect(await wakeFirst(page)).toEqual([]);
    expect(await opensAnew(context, server.address + other)).toBe(false);
  });

  test('one press keeps the whole site, and its size is named before', async () => {
    await page.goto(server.address + visited);
    const button = page.locator('.offline-copy button');
    await expect(button).toHaveText(/ \(\d+ MB\)$/);
    await button.click();
    await expect(page.locator('.offline-copy')).toHaveText(words.kept, { timeout: 60_000 });
    server.setReachable(false);
    await page.goto(server.address + other.slice(0, -1));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto(`${server.address}en/group-normalization/`);
    expect(await wakeFirst(page)).toEqual([]);
    await page.locator('site-search button[data-open-modal]').click();
    await page.locator('site-search input').fill('whitening');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    expect((await page.goto(`${server.address}no/such/page/`))?.status()).toBe(404);
  });

  test('a new version is offered, and comes when the reader takes it', async () => {
    await page.goto(server.address + visited);
    deploy(visited, 'The second version');
    await page.reload();
    const offer = page.locator('.offline-copy', { hasText: words.updateWaits });
    await expect(offer).toBeVisible({ timeout: 30_000 });
    await page.reload();
    await expect(page.locator('h1').first()).not.toHaveText('The second version');
    await offer.locator('button').click();
    await expect(page.locator('h1').first()).toHaveText('The second version');
    server.setReachable(false);
    await page.goto(server.address + other);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('a deployment that stops half way leaves the old version whole', async () => {
    await page.goto(server.address + visited);
    const before = readFileSync(join(folder, other, 'index.html'));
    deploy(other, 'The third version');
    writeFileSync(join(folder, other, 'index.html'), before);
    await page.reload();
    await update(page);
    server.setReachable(false);
    for (const path of [visited, other]) {
      await page.goto(server.address + path);
      await expect(page.locator('h1').first()).not.toHaveText('The third version');
    }
    await expect(page.locator('.offline-copy', { hasText: words.updateWaits })).toHaveCount(0);
  });

  test('a broken worker is retired, and the pages come from the network again', async () => {
    writeFileSync(
      join(folder, 'sw.js'),
      "addEventListener('install',()=>skipWaiting());addEventListener('fetch',(event)=>event.respondWith(Response.error()))",
    );
    await page.goto(server.address + visited);
    const opens = () => opensAnew(context, server.address + other);
    await expect.poll(opens, { timeout: 30_000 }).toBe(false);
    writeWorker(new SiteFiles(folder), true);
    await expect.poll(opens, { timeout: 30_000 }).toBe(true);
    await page.goto(`${server.address}404.html`);
    expect(await keptFiles(page)).toEqual([]);
  });
});

test('a page in a frame keeps nothing', async ({ page }) => {
  const server = await serveFolder(dist, '/a/');
  await page.goto(`${server.address}404.html`);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  }, `${server.address}${other}`);
  await page.waitForTimeout(500);
  const count = () => navigator.serviceWorker.getRegistrations().then(({ length }) => length);
  expect(await page.evaluate(count)).toBe(0);
  await server.close();
});

/** Whether a page opens in a fresh tab. */
async function opensAnew(context: BrowserContext, address: string): Promise<boolean> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    return true;
  } catch {
    return false;
  } finally {
    await page.close();
  }
}

/** The addresses of all that is kept. */
function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const all = names.map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    );
    return (await Promise.all(all)).flat();
  });
}

/** Has the browser look for a new worker, and waits until it is installed or has failed. */
function update(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const { installing } = await registration.update().catch(() => registration);
    if (!installing) return;
    await new Promise<void>((settled) => {
      installing.addEventListener('statechange', () => {
        settled();
      });
    });
  });
}
