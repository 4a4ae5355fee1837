import { hasState } from '../state/has-state.ts';

/**
 * One live figure. It stands complete in the page before this script runs; the element only waits
 * for the first touch (a pointer entering, a finger, a focus, or a state in the address), and then
 * imports Plot, the figure, and what drives it.
 */
class LiveFigure extends HTMLElement {
  /** Controls that the reader moved before the figure had come: they are obeyed when it comes. */
  readonly moved = new Set<string>();
  /** A button or a cell that she pressed meanwhile: it is pressed again when it can do something. */
  #pressed: { readonly target: Element; readonly event: MouseEvent } | undefined;
  #waking: Promise<void> | undefined;

  connectedCallback(): void {
    const wake = (): void => void this.wake();
    for (const touch of ['pointerenter', 'touchstart', 'focusin']) {
      this.addEventListener(touch, wake, { passive: true });
    }
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.moved.add(target.name);
      wake();
    });
    this.addEventListener('click', (event) => {
      const target =
        event.target instanceof Element ? event.target.closest('button, .cells') : null;
      if (target && this.dataset['awake'] === undefined) this.#pressed = { target, event };
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    if (hasState(this.dataset['figure'] ?? '', location.search)) wake();
  }

  /** Brings the figure to life, once. If a file cannot be had, it says so and may be touched again. */
  wake(): Promise<void> {
    this.#waking ??= this.#load().catch((error: unknown) => {
      this.#waking = undefined;
      this.#sayLoadFailed(error);
    });
    return this.#waking;
  }

  async #load(): Promise<void> {
    const { startFigure } = await import('./start-figure.ts');
    await startFigure(this, this.dataset['figure'] ?? '', this.moved);
    this.dataset['awake'] = '';
    this.#pressed?.target.dispatchEvent(new MouseEvent('click', this.#pressed.event));
  }

  #sayLoadFailed(error: unknown): void {
    const note = this.querySelector<HTMLElement>('[data-part="note"]');
    if (note) {
      note.textContent = this.dataset['loadFailed'] ?? '';
      note.hidden = false;
    }
    console.warn(error);
  }
}

customElements.define('live-figure', LiveFigure);
