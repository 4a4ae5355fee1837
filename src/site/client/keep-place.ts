import { placeKey } from '../navigation/place-key.ts';

/** What stands at the same id in both languages: headings, terms, works, equations and figures. */
const marks = 'main :is(h1, h2, h3, h4, li, .equation, live-figure)[id]';

/** Where a reader was when she changed the language. */
interface Place {
  /** The page that she is on her way to. */
  readonly path: string;
  /** The mark that she read below, and where it stood, in pixels from the top of the window. */
  readonly id: string;
  readonly top: number;
  /** Folded parts that she had opened. */
  readonly opened: readonly string[];
}

/**
 * Keeps the reader's place when she changes the language: the nearest mark above the middle of
 * the screen is where she goes on reading, on any page.
 */
export function keepPlace(): void {
  const place = takePlace();
  if (place?.path === location.pathname) holdPlace(place);
  document.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      if (target.closest('starlight-lang-select')) rememberPlace(target.value);
    },
    { capture: true },
  );
}

function rememberPlace(path: string): void {
  const mark = [...document.querySelectorAll(marks)].findLast(
    (candidate) =>
      candidate.checkVisibility() && candidate.getBoundingClientRect().top < innerHeight / 2,
  );
  if (!mark) return;
  const opened = [...document.querySelectorAll('.fold[open] > summary > [id]')];
  const place: Place = {
    path,
    id: mark.id,
    top: mark.getBoundingClientRect().top,
    opened: opened.map(({ id }) => id),
  };
  try {
    sessionStorage.setItem(placeKey, JSON.stringify(place));
  } catch {
    // Storage is off: she starts at the top, as without this.
  }
}

function takePlace(): Place | undefined {
  try {
    const text = sessionStorage.getItem(placeKey);
    sessionStorage.removeItem(placeKey);
    const place: unknown = text === null ? undefined : JSON.parse(text);
    return isPlace(place) ? place : undefined;
  } catch {
    // Storage is off, or holds something that is not ours.
    return undefined;
  }
}

function isPlace(value: unknown): value is Place {
  const place = (value ?? {}) as Record<keyof Place, unknown>;
  return (
    typeof place.path === 'string' &&
    typeof place.id === 'string' &&
    typeof place.top === 'number' &&
    Array.isArray(place.opened)
  );
}

/**
 * Holds the page at a place until it has loaded. A browser goes to the address's hash again and
 * again while fonts and pictures come, and so must we after it; but whoever has scrolled by
 * herself, even before this script came, stays where she is.
 */
function holdPlace({ id, top, opened }: Place): void {
  for (const fold of opened) {
    document.getElementById(fold)?.closest('details')?.setAttribute('open', '');
  }
  const mark = document.getElementById(id);
  if (!mark) return;
  const { style } = document.documentElement;
  const reader = new AbortController();
  const { signal } = reader;
  const stop = (): void => {
    reader.abort();
    style.removeProperty('overflow-anchor');
  };
  for (const moved of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(moved, stop, { signal, passive: true });
  }
  // What the browser itself keeps in view when things above grow is not always the mark.
  style.setProperty('overflow-anchor', 'none');
  // Whoever has scrolled before this script came is held where she is: a hash would move her yet.
  const hasScrolled = scrollY >= 1 && !isAtHash();
  const place = hasScrolled ? mark.getBoundingClientRect().top : top;
  let placed = scrollY;
  let framesAfterLoad = 3;
  const hold = (): void => {
    if (signal.aborted) return;
    const isElsewhere = Math.abs(scrollY - placed) >= 1 && !isAtHash();
    if (document.readyState === 'complete') framesAfterLoad -= 1;
    if (isElsewhere || framesAfterLoad < 0) {
      stop();
      return;
    }
    scrollBy({ top: mark.getBoundingClientRect().top - place, behavior: 'instant' });
    placed = scrollY;
    requestAnimationFrame(hold);
  };
  hold();
}

/** Tells whether the page stands where a browser puts it for the address's hash. */
function isAtHash(): boolean {
  const target = document.querySelector(':target');
  if (!target) return false;
  const margin = parseFloat(getComputedStyle(target).scrollMarginBlockStart);
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
  const lowest = document.documentElement.scrollHeight - innerHeight;
  return (
    Math.abs(target.getBoundingClientRect().top - margin - padding) < 2 || scrollY >= lowest - 1
  );
}
