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
    const mark = document.getElementById(id);
    if (mark) scrollBy({ top: mark.getBoundingClientRect().top - top, behavior: 'instant' });
  } catch {
    // Storage is off, or holds something that is not ours.
  }
}
