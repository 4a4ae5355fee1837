/** How long the page lays out before it lets the reader's hand in again, in milliseconds. */
const slice = 6;

/** What a reader does who may leave the top of the page: what lies above her must keep its height from then on. */
const moves = ['scroll', 'keydown', 'hashchange', 'popstate', 'beforeprint'];

/**
 * Leaves what is out of view to be laid out bit by bit when all else is done (`first-paint.css`), or at once
 * when the reader begins to move. For a reader who has just come and stands at the top.
 *
 * @returns what begins to lay out the rest
 */
export function lateLayout(): () => void {
  const root = document.documentElement;
  root.dataset['lateLayout'] = '';
  const over = new AbortController();
  const { signal } = over;
  const end = (): void => {
    over.abort();
    root.dataset['laidOut'] = '';
  };
  const layOutAll = (): void => {
    delete root.dataset['lateLayout'];
    end();
  };
  for (const move of moves) {
    addEventListener(move, layOutAll, { capture: true, passive: true, signal });
  }
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a[href*="#"]')) layOutAll();
    },
    { capture: true, signal },
  );
  let rest: HTMLElement[] | undefined;
  const layOutSome = (): void => {
    if (signal.aborted) return;
    rest ??= partsOfPage();
    const until = performance.now() + slice;
    for (let part = rest.shift(); part; part = rest.shift()) {
      if (getComputedStyle(part).contentVisibility !== 'auto') continue;
      part.style.setProperty('content-visibility', 'visible');
      part.getBoundingClientRect();
      if (performance.now() >= until) break;
    }
    // What is laid out stays marked: to take all marks away would cost the style of the whole page once more.
    if (rest.length === 0) end();
    else next();
  };
  const next = (): void => {
    requestIdleCallback(layOutSome, { timeout: 1000 });
  };
  return next;
}

/** What may wait; which of it does, the style sheet says. */
function partsOfPage(): HTMLElement[] {
  return [
    ...document.querySelectorAll<HTMLElement>(
      '.sl-markdown-content > *, .sl-markdown-content > .bibliography > *',
    ),
  ];
}
