import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArguments } from '../../src/tooling/browser-arguments.ts';
import { findBrowser } from '../../src/tooling/find-browser.ts';
import { freePort } from '../../src/tooling/free-port.ts';
import { thisMachine } from '../../src/tooling/this-machine.ts';
import { base } from './site.ts';

// Playwright loads this file in every worker; the environment hands them the first one's answers.
const port = (process.env['TEST_PORT'] ||= String(await freePort()));
const executablePath = (process.env['CHROMIUM_PATH'] ||= findBrowser(thisMachine));
const report = process.env['TEST_REPORT'];
const address = `http://127.0.0.1:${port}${base}`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: 'results',
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  // These machines are noisy: a test that passes when it is tried again is listed as flaky.
  retries: 1,
  // A test tells what is wrong, not how busy the machine is.
  timeout: 60_000,
  reporter: [
    ['list'],
    ['./faults/fault-counts.ts'],
    ...(report ? [['json', { outputFile: report }] as const] : []),
  ],
  forbidOnly: Boolean(process.env['CI']),
  use: {
    // Ends with the base: tests name their pages relative to it, `page.goto('ko/')`.
    baseURL: address,
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1,
    // It would fetch every page of every test once more; its own tests let it in.
    serviceWorkers: 'block',
    // A drawing that travels would be waited for at each of some thousand states: see `motion.spec.ts`.
    contextOptions: { reducedMotion: 'reduce' },
    // Two workers keep two cores busy: more threads that paint take a tenth of their time away.
    launchOptions: { executablePath, args: [...browserArguments, '--num-raster-threads=1'] },
  },
  webServer: {
    command: `astro preview --host 127.0.0.1 --port ${port}`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: address,
    reuseExistingServer: false,
  },
});
