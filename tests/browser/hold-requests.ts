import type { Page } from '@playwright/test';

/** Requests that a test holds back, as a slow network would. */
export interface HeldRequests {
  /** How many have been asked for so far. */
  readonly count: () => number;
  /** Lets all of them through, and whatever comes later. */
  readonly release: () => void;
}

/** Holds back, from now on, whatever a page asks for at a matching address, until it is released. */
export async function holdRequests(page: Page, address: RegExp): Promise<HeldRequests> {
  let count = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    count += 1;
    await released;
    await route.continue();
  });
  return { count: () => count, release };
}
