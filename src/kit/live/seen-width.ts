import type { WidthName } from '../contract/figure.ts';

/**
 * Which of its two drawings a figure shows. The style sheet decides, by the figure's width; to ask it lays
 * out the page, so it is asked only after a change of the figure's size.
 */
export class SeenWidth {
  readonly #root: HTMLElement;
  #known: WidthName | undefined;

  /**
   * @param root the `<live-figure>`
   * @param onResize is called when its size has changed
   */
  constructor(root: HTMLElement, onResize: () => void) {
    this.#root = root;
    new ResizeObserver(() => {
      this.#known = undefined;
      onResize();
    }).observe(root);
  }

  /** The drawing that is now shown, of the two that the page holds. */
  get now(): WidthName {
    this.#known ??= this.#ask();
    return this.#known;
  }

  #ask(): WidthName {
    const narrow = this.#root.querySelector('.drawn-narrow');
    return narrow && getComputedStyle(narrow).display !== 'none' ? 'narrow' : 'wide';
  }
}
