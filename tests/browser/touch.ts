import type { Locator, Page } from '@playwright/test';

/** A way of a finger, in CSS pixels. */
export interface Way {
  readonly right: number;
  readonly down: number;
}

/**
 * A finger comes down on an element, goes a way, and lifts: real touches, which the browser itself
 * makes a scroll of, or leaves to the page.
 *
 * @param at where on the element the finger comes down, as shares of its width and height
 */
export async function swipe(
  page: Page,
  element: Locator,
  { right, down }: Way,
  at: Way = { right: 0.5, down: 0.5 },
): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('there is nothing to touch');
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + at.right * box.width, box.y + at.down * box.height];
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) => {
    const point = { x: x + share * right, y: y + share * down };
    await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [point],
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  };
  await touch('touchStart', 0);
  const moves = right === 0 && down === 0 ? 0 : 12;
  for (let move = 1; move <= moves; move += 1) await touch('touchMove', move / moves);
  await touch('touchEnd', 1);
  await session.detach();
}
