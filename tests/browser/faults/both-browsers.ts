import process from 'node:process';
import { expect, test as playwright } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserArguments } from '../../../src/tooling/browser-arguments.ts';
import { hasFirefox, startFirefox } from '../firefox.ts';
import { serveFaulty, type FaultyServer } from './faulty-server.ts';

/** What a test of faults is given: a page of a fresh profile, and a server to misbehave. */
export interface Stage {
  readonly page: Page;
  readonly server: FaultyServer;
  /** Another page of the same reader. */
  readonly open: () => Promise<Page>;
}

/** A claim about what a reader keeps when something fails. */
export interface Claim {
  readonly title: string;
  readonly play: (stage: Stage) => Promise<void>;
}

/**
 * What Firefox says of files that fail, and of equations that have come by half: no script threw it. And
 * what Chromium says of the service worker, which these servers do not have.
 */
const remark = /^(Error: (Failed to load|Loading failed|Invalid markup)|A bad HTTP response code)/;

/** How long a browser may take to start on a busy machine, in milliseconds. */
const startTime = 180_000;

const browsers = {
  Chromium: () =>
    puppeteer.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: [...browserArguments],
      headless: 'shell',
    }),
  Firefox: startFirefox,
} as const;

/**
 * Tests claims in Chromium, and in Firefox where it is installed. The pages of a test must stay quiet, as
 * in `test.ts`: an error in the console, unless it is of a file that the server spoiled, an uncaught error
 * or a request to another host fails it.
 */
export function testInBoth(claims: readonly Claim[]): void {
  for (const [name, launch] of Object.entries(browsers)) {
    playwright.describe(`in ${name}`, () => {
      // One browser serves them all: it takes seconds to start.
      playwright.describe.configure({ mode: 'default' });
      playwright.skip(name === 'Firefox' && !hasFirefox, 'Firefox is not installed');
      let browser: Browser | undefined;
      playwright.beforeAll(async () => {
        playwright.setTimeout(startTime);
        browser = await launch();
      });
      playwright.afterAll(() => browser?.close());
      for (const { title, play } of claims) {
        playwright(title, async () => {
          if (!browser) throw new Error('the browser did not start');
          await perform(browser, play);
        });
      }
    });
  }
}

async function perform(browser: Browser, play: Claim['play']): Promise<void> {
  const server = await serveFaulty();
  const context = await browser.createBrowserContext();
  const complaints: string[] = [];
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    listen(page, server, complaints);
    return page;
  };
  try {
    await play({ page: await open(), server, open });
    expect(complaints, 'the pages stay quiet and on their own host').toEqual([]);
  } finally {
    server.close();
    await context.close();
  }
}

function listen(page: Page, server: FaultyServer, complaints: string[]): void {
  const complain = (kind: string, text: string): void => {
    if (!remark.test(text)) complaints.push(`${kind}: ${text}`);
  };
  page.on('console', (message) => {
    const { url = '' } = message.location();
    if (message.type() !== 'error' || server.hasSpoiled(url)) return;
    complain('console error', `${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => {
    complain('uncaught error', String(error));
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(server.address)) {
      complain('request to another host', url);
    }
  });
}
