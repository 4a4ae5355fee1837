import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

/** Debian's, which Playwright cannot drive: it speaks WebDriver BiDi only. */
const executablePath = '/usr/bin/firefox-esr';

/** Whether Firefox is installed; its tests are skipped where it is not. */
export const hasFirefox = existsSync(executablePath);

/** Starts Firefox with a profile of its own. */
export function startFirefox(): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, timeout: 120_000 });
}
