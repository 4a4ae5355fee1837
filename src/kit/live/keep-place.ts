const storageKey = 'normalization:place';

/**
 * Keeps the reader's place when she switches the language: headings and figures have the same ids
 * in both, so the nearest one above the middle of the screen is where she goes on reading.
 */
export function keepPlace(): void {
  returnToPlace();
  document.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof Element && target.closest('starlight-lang-select')) rememberPlace();
    },
    { capture: true },
  );
}

function rememberPlace(): void {
  const marks = [
    ...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, live-figure)[id]'),
  ];
  const above = marks.filter((mark) => mark.getBoundingClientRect().top < innerHeight / 2);
  const mark = above.at(-1);
  if (!mark) return;
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([mark.id, mark.getBoundingClientRect().top]));
  } catch {
    // Storage is off: she starts at the top, as without this.
  }
}

function returnToPlace(): void {
  try {
    const text = sessionStorage.getItem(storageKey);
    if (text === null) return;
    sessionStorage.removeItem(storageKey);
    const [id, top] = JSON.parse(text) as [string, number];
    holdPlace(id, top);
  } catch {
    // Storage is off, or holds something that is not ours.
  }
}

/** A browser scrolls to the address's hash once more when a heavy page has loaded: so do we, after it. */
function holdPlace(id: string, top: number): void {
  const mark = document.getElementById(id);
  if (!mark) return;
  const scroll = (): void => {
    scrollBy({ top: mark.getBoundingClientRect().top - top, behavior: 'instant' });
  };
  scroll();
  if (document.readyState === 'complete') return;
  const reader = new AbortController();
  addEventListener('load', () => requestAnimationFrame(scroll), { signal: reader.signal });
  for (const moved of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(
      moved,
      () => {
        reader.abort();
      },
      { signal: reader.signal, passive: true },
    );
  }
}
