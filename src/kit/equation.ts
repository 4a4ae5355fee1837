/**
 * Equations that hold the reader's numbers. KaTeX runs only at build: each variant is rendered then,
 * with a mark at every `\slot{name}`, and the browser only sets the marks' text.
 */
export interface EquationSet<M> {
  /** By name: lines of LaTeX, one equality a line. A different shape (B = 1) is another variant. */
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
 * Shows a variant below `root` and sets its numbers.
 *
 * @param root holds an element `[data-variant]` a variant, with `[data-slot]` marks
 */
export function fillEquation(root: Element, { variant, slots }: FilledEquation): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-variant]')) {
    element.toggleAttribute('inert', element.dataset['variant'] !== variant);
  }
  for (const slot of root.querySelectorAll<HTMLElement>(
    `[data-variant="${variant}"] [data-slot]`,
  )) {
    slot.textContent = slots[slot.dataset['slot'] ?? ''] ?? '';
  }
}
