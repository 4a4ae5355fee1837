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
 * Shows a variant in `root` and sets its numbers.
 *
 * Only one variant stands in the page; the others wait in templates, because KaTeX makes hundreds of
 * elements of each, and a browser lays out even those that it does not show.
 *
 * @param root holds a `<div data-variant>`, the one shown, and a `<template data-variant>` for each other
 */
export function fillEquation(root: HTMLElement, { variant, slots }: FilledEquation): void {
  const shown = root.querySelector<HTMLElement>('div[data-variant]');
  if (!shown) return;
  if (shown.dataset['variant'] !== variant) changePlaces(root, shown, variant);
  for (const slot of shown.querySelectorAll<HTMLElement>('[data-slot]')) {
    slot.textContent = slots[slot.dataset['slot'] ?? ''] ?? '';
  }
}

/** The variant that is shown goes into a template, and the wanted one comes out of its own. */
function changePlaces(root: HTMLElement, shown: HTMLElement, variant: string): void {
  const wanted = root.querySelector<HTMLTemplateElement>(`template[data-variant="${variant}"]`);
  if (!wanted) throw new Error(`there is no variant ${variant} of the equation`);
  // A lower variant must not pull up what stands below it.
  root.style.minBlockSize = `${String(root.offsetHeight)}px`;
  const stored = root.ownerDocument.createElement('template');
  stored.dataset['variant'] = shown.dataset['variant'];
  stored.content.append(...shown.childNodes);
  shown.append(wanted.content);
  shown.dataset['variant'] = variant;
  wanted.replaceWith(stored);
}
