/**
 * Equations that hold the reader's numbers. KaTeX runs only at build: each variant is rendered then,
 * with a mark at every `\slot{name}`, and the browser only sets the marks' text.
 */
export interface EquationSet<M> {
  /**
   * By name: lines of LaTeX, one equality a line. A different shape (B = 1) is another variant.
   * `\narrowbreak` before an `=` lets a line go on in a new one where the figure is narrow.
   */
  readonly variants: Readonly<Record<string, readonly string[]>>;
  /** The variant that a model calls for, and the text of each slot in it. */
  readonly fill: (model: M) => FilledEquation;
}

/** A variant and its numbers, as decimal text with U+2212. */
export interface FilledEquation {
  readonly variant: string;
  readonly slots: Readonly<Record<string, string>>;
}

/**
 * Shows a variant in `root` and sets its numbers.
 *
 * Only one variant stands in the page; the others wait as the text of scripts that never run. KaTeX
 * makes hundreds of elements of each, and a browser lays out even those that it does not show; and a
 * browser without style sheets shows what waits in templates, blanks and all.
 *
 * @param root holds a `<div data-variant>`, the one shown, and a `<script data-variant>` for each other
 */
export function fillEquation(root: HTMLElement, { variant, slots }: FilledEquation): void {
  const shown = root.querySelector<HTMLElement>('div[data-variant]');
  if (!shown) return;
  if (shown.dataset['variant'] !== variant) changePlaces(root, shown, variant);
  for (const slot of shown.querySelectorAll<HTMLElement>('[data-slot]')) {
    const text = slots[slot.dataset['slot'] ?? ''] ?? '';
    // To write the same once more would lay the equation out once more.
    if (slot.textContent !== text) slot.textContent = text;
  }
}

/** The variant that is shown goes to wait, and the wanted one comes. */
function changePlaces(root: HTMLElement, shown: HTMLElement, variant: string): void {
  const wanted = root.querySelector<HTMLScriptElement>(`script[data-variant="${variant}"]`);
  if (!wanted) throw new Error(`there is no variant ${variant} of the equation`);
  // A lower variant must not pull up what stands below it.
  root.style.minBlockSize = `${String(root.offsetHeight)}px`;
  const waiting = wanted.textContent;
  wanted.textContent = shown.innerHTML;
  wanted.dataset['variant'] = shown.dataset['variant'];
  shown.innerHTML = waiting;
  shown.dataset['variant'] = variant;
}
