import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { trainExample } from '../../src/labs/training/example-run.ts';
import { keepKey } from '../../src/labs/training/keep/kept-runs.ts';
import { unpack } from '../../src/labs/training/keep/pack.ts';
import { readRecord } from '../../src/labs/training/keep/read-record.ts';
import type { LabValues } from '../../src/labs/training/parameters.ts';
import type { RunRecord } from '../../src/labs/training/run-record.ts';
import { words as labWords } from '../../src/labs/training/words.ts';
import { expect } from './test.ts';

/** The words of the page that the tests open. */
export const words = labWords.ko;

/** Small runs, by their queries. */
export const small = {
  moons: 'lab.task=moons&lab.epochs=2&lab.examples=250&lab.B=8',
  digits: 'lab.examples=250&lab.epochs=1&lab.B=8',
  /** So long that a test can do something meanwhile. */
  long: 'lab.examples=3000&lab.epochs=20&lab.B=1',
} as const;

/** The lab on its page. */
export function lab(page: Page): Locator {
  return page.locator('#fig-lab');
}

/** A part of the lab by its name. */
export function part(page: Page, name: string): Locator {
  return lab(page).locator(`[data-part="${name}"]`);
}

/** Opens the lab with settings, which wake it. */
export async function openLab(page: Page, query: string): Promise<void> {
  await page.goto(`ko/lab/?${query}#lab`);
  await expect(lab(page)).toHaveAttribute('data-awake', '');
}

/** The rows of the table of runs, the newest first. */
export function rows(page: Page): Locator {
  return lab(page).locator('tr[data-run]');
}

/** Starts a run, and waits until it is finished. */
export async function trainToEnd(page: Page): Promise<void> {
  const before = await rows(page).count();
  await part(page, 'train').click();
  await expect(rows(page)).toHaveCount(before + 1);
  await expect(rows(page).first()).toHaveAttribute('data-state', 'finished');
}

/** How many steps the newest run has done. */
export async function stepsOf(page: Page): Promise<number> {
  const text = await rows(page).first().locator('[data-cell="steps"]').textContent();
  return Number((text ?? '').split('/')[0]?.replaceAll(',', ''));
}

/** The runs that the browser keeps, the oldest first. */
export async function keptRuns(page: Page): Promise<readonly RunRecord[]> {
  const text = await page.evaluate((key) => localStorage.getItem(key), keepKey);
  const items = text === null ? [] : (unpack(text) as readonly unknown[]);
  return items.flatMap((item) => readRecord(item) ?? []);
}

/** Tells the page that its tab is hidden, or seen. */
export async function hideTab(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

/** What the same run comes to in Node. */
export function trainInNode(settings: LabValues): Promise<RunRecord> {
  return trainExample(readFileSync('src/training/digits/digits.bin'), settings);
}
