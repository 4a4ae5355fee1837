import { wantsLessMotion } from './wants-less-motion.ts';

/** How much of the drawings must be in view, of them or of the view, and for how long. */
const share = 0.6;
const stay = 300;

/** How long a page is left alone after it has loaded, in milliseconds. */
const rest = 1000;

/**
 * What tells that somebody reads the page. Before that, no figure is made live: a page that nobody
 * has moved yet would pay for it with about a second of a phone's processor while its text arrives.
 */
const signs = ['scroll', 'wheel', 'pointermove', 'pointerdown', 'keydown'];

/**
 * Waits until a figure has come into view of a reader who has begun to read and the page has nothing
 * else to do, for an opening move. It never comes where the reader wants less motion or fewer bytes, nor after she has gone back to
 * a page, where figures are as she left them.
 *
 * @param drawings the part of the figure that must be seen
 * @param begin called at most once
 * @returns what ends the waiting
 */
export function watchOpening(drawings: Element, begin: () => void): () => void {
  if (!mayOpen()) return () => undefined;
  let timer = 0;
  const over = new AbortController();
  const end = (): void => {
    clearTimeout(timer);
    observer.disconnect();
    over.abort();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.at(-1);
      clearTimeout(timer);
      if (seen && isSeen(seen)) timer = window.setTimeout(tryToBegin, stay);
    },
    { threshold: [0, 0.2, 0.4, share, 0.8] },
  );
  const tryToBegin = (): void => {
    if (document.hidden) return;
    end();
    begin();
  };
  void Promise.all([sign(over.signal), loaded().then(rested)]).then(() => {
    if (!over.signal.aborted) observer.observe(drawings);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) end();
  });
  return end;
}

function mayOpen(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const [navigation] = performance.getEntriesByType('navigation');
  const cameBack = (navigation as { type?: string } | undefined)?.type === 'back_forward';
  return (
    !wantsLessMotion() && !matchMedia('print').matches && connection?.saveData !== true && !cameBack
  );
}

function isSeen(entry: IntersectionObserverEntry): boolean {
  const view = entry.rootBounds?.height ?? innerHeight;
  return entry.intersectionRatio >= share || entry.intersectionRect.height >= share * view;
}

/** Resolves at the first sign of a reader. */
function sign(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    for (const name of signs) {
      addEventListener(name, () => resolve(), { once: true, capture: true, passive: true, signal });
    }
  });
}

function loaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });
}

function rested(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      // Safari has no idle callbacks.
      if (typeof requestIdleCallback === 'function') {
        requestIdleCallback(() => resolve(), { timeout: 2000 });
      } else resolve();
    }, rest);
  });
}
