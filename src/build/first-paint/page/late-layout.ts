/** How long the page lays out before it lets the reader's hand in again, in milliseconds. */
const slice = 8;

/**
 * How many elements are laid out at once: each time costs a millisecond of its own, and more than these, on
 * a phone, more time than there is.
 */
const handful = 150;

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
    rest ??= waitingParts();
    const until = performance.now() + slice;
    do {
      const parts = takeHandful(rest);
      for (const part of parts) part.style.setProperty('content-visibility', 'visible');
      parts[0]?.getBoundingClientRect();
    } while (rest.length > 0 && performance.now() < until);
    // What is laid out stays marked: to take all marks away would cost the style of the whole page once more.
    if (rest.length === 0) end();
    else next();
  };
  const next = (): void => {
    requestIdleCallback(layOutSome, { timeout: 1000 });
  };
  return next;
}

/** What waits, in the order of the page: the style sheet says which of its parts do, and of a figure's. */
function waitingParts(): HTMLElement[] {
  const parts = document.querySelectorAll<HTMLElement>(
    '.sl-markdown-content > *, .sl-markdown-content > .bibliography > *',
  );
  return [...parts]
    .filter((part) => getComputedStyle(part).contentVisibility === 'auto')
    .flatMap((part) => [part, ...partsOfFigure(part)]);
}

/**
 * A figure alone takes longer to lay out than a reader's hand should wait. Of its form the places of the
 * controls: a control named `style` would stand where the form's own style is.
 */
function partsOfFigure(part: HTMLElement): Iterable<HTMLElement> {
  if (!part.matches('live-figure')) return [];
  return part.querySelectorAll<HTMLElement>('.drawings, .control-place, .numbers, .tools');
}

/** Takes the first parts away from some, as many as hold a {@link handful} of elements, but one at least. */
function takeHandful(parts: HTMLElement[]): readonly HTMLElement[] {
  let elements = 0;
  const tooMany = parts.findIndex((part) => {
    elements += part.getElementsByTagName('*').length + 1;
    return elements > handful;
  });
  return parts.splice(0, tooMany === -1 ? parts.length : Math.max(1, tooMany));
}
