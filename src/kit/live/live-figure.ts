import { hasState } from '../state/own-query.ts';

/** How long a figure's files may take before it says so, in milliseconds. */
const patience = 8000;

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
    // Back and forward change the address of a figure that sleeps, too.
    addEventListener('popstate', () => {
      if (this.#waking === undefined && this.#isAddressed()) wake();
    });
    this.#takeDrops();
    this.#findMoved();
    this.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    if (this.#isAddressed()) wake();
  }

  /** Brings the figure to life, once. If a file cannot be had, it says so and may be touched again. */
  wake(): Promise<void> {
    this.#waking ??= this.#loadAloud();
    return this.#waking;
  }

  #isAddressed(): boolean {
    return hasState(this.dataset['figure'] ?? '', location.search);
  }

  async #load(): Promise<void> {
    const { startFigure } = await import('./start-figure.ts');
    this.#say('');
    await startFigure(this, this.dataset['figure'] ?? '', this.moved);
    if (this.#note?.textContent === this.dataset['loadSlow']) this.#say('');
    this.dataset['awake'] = '';
    this.#pressed?.target.dispatchEvent(new MouseEvent('click', this.#pressed.event));
  }

  /** Loads, and says when that takes long or fails. */
  async #loadAloud(): Promise<void> {
    const slow = setTimeout(() => {
      this.#say(this.dataset['loadSlow'] ?? '');
    }, patience);
    try {
      await this.#load();
    } catch (error) {
      this.#waking = undefined;
      // What she pressed is told to have failed: it must not happen at some later touch.
      this.#pressed = undefined;
      this.#say(this.dataset['loadFailed'] ?? '');
      console.warn(error);
    } finally {
      clearTimeout(slow);
    }
  }

  get #note(): HTMLElement | null {
    return this.querySelector('[data-part="note"]');
  }

  /** Shows a note; hides it when there is nothing to say. */
  #say(text: string): void {
    const note = this.#note;
    if (!note) return;
    note.textContent = text;
    note.hidden = text === '';
  }

  /** Controls that were moved before even this script had come. */
  #findMoved(): void {
    for (const input of this.querySelectorAll<HTMLInputElement>('.controls input')) {
      if (isMoved(input)) this.moved.add(input.name);
    }
    if (this.moved.size > 0) void this.wake();
  }

  /** A file that is dropped anywhere on the figure is one for its control, if it has one. */
  #takeDrops(): void {
    const input = this.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) return;
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      const files = event.dataTransfer?.files;
      if (!files || files.length === 0) return;
      input.files = files;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

/** Tells whether a control stands elsewhere than its markup says, written another way or not. */
function isMoved(input: HTMLInputElement): boolean {
  if (['checkbox', 'radio'].includes(input.type)) return input.checked !== input.defaultChecked;
  const [value, written] = [Number(input.value), Number(input.defaultValue)];
  if (Number.isNaN(value) || Number.isNaN(written)) return input.value !== input.defaultValue;
  return Math.abs(value - written) > 1e-9 * Math.max(1, Math.abs(written));
}

customElements.define('live-figure', LiveFigure);
