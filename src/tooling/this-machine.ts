import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import type { Machine } from './find-browser.ts';

/** The machine that we run on, as `findBrowser` sees it. */
export const thisMachine: Machine = {
  environment: process.env,
  platform: process.platform,
  playwrightBrowser: chromium.executablePath(),
  hasApt: process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get'),
  isExecutable,
  run,
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function run(command: string): boolean {
  console.log(`\nNo Chromium yet, trying: ${command}`);
  const { status } = spawnSync(command, {
    shell: true,
    // Nothing may wait for an answer: tests run where nobody types.
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
