import type { MovedParameters } from '../state/moved-query.ts';
import { hasState } from '../state/own-query.ts';
import { movedAddress } from '../state/moved-address.ts';
import { MissedDeeds } from './missed-deeds.ts';
import { openingEvent } from './opening-event.ts';
import { watchOpening } from './watch-opening.ts';
import { guardSliders } from './slider-touch.ts';

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
  /** What she did meanwhile to what is no control. */
  readonly #missed = new MissedDeeds(this, () => this.dataset['awake'] === undefined);
  #waking: Promise<void> | undefined;
  /** Whether it is the reader who wakes it; she is told when its files do not come. */
  #touched = false;
  /** Ends the waiting for a moment to open in. */
  #stopWatching = (): void => undefined;

  connectedCallback(): void {
    if (this.#leadsElsewhere()) return;
    const wake = (): void => void this.wake();
    guardSliders(this);
    // A press wakes it too: after a failure the pointer is there already, and not all browsers focus.
    for (const touch of ['pointerenter', 'touchstart', 'focusin', 'pointerdown', 'click']) {
      this.addEventListener(touch, wake, { passive: true });
    }
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.moved.add(target.name);
      wake();
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
    // Her hand may have been here before this script.
    if (this.#isAddressed() || this.matches(':hover, :focus-within')) wake();
    const drawings = this.querySelector('.drawings');
    if (this.dataset['opening'] !== undefined && drawings && !this.#touched) {
      this.#stopWatching = watchOpening(drawings, () => void this.#open());
    }
  }

  /** Follows a link to parameters that another figure has now; tells whether there were any. */
  #leadsElsewhere(): boolean {
    const { figure = '', moved } = this.dataset;
    if (moved === undefined) return false;
    const parameters = JSON.parse(moved) as MovedParameters;
    const isHere = (id: string): boolean => document.getElementById(`fig-${id}`) !== null;
    const address = movedAddress(figure, parameters, location.href, isHere);
    if (address !== undefined) location.replace(address);
    return address !== undefined;
  }

  /** Brings the figure to life, once. If a file cannot be had, it says so and may be touched again. */
  wake(): Promise<void> {
    this.#touched = true;
    this.#stopWatching();
    this.#waking ??= this.#loadAloud();
    return this.#waking;
  }

  /** Brings the figure to life for its opening move, unless the reader touches it before. */
  async #open(): Promise<void> {
    this.#waking ??= this.#loadAloud();
    await this.#waking;
    if (this.#touched || this.dataset['awake'] === undefined) return;
    this.dispatchEvent(new CustomEvent(openingEvent));
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
    this.#missed.doAgain();
  }

  /** Loads, and says when that takes long or fails. */
  async #loadAloud(): Promise<void> {
    const slow = setTimeout(() => {
      if (this.#touched) this.#say(this.dataset['loadSlow'] ?? '');
    }, patience);
    try {
      await this.#load();
    } catch (error) {
      this.#waking = undefined;
      // What she did is told to have failed: it must not happen at some later touch.
      this.#missed.forget();
      if (this.#touched) this.#say(this.dataset['loadFailed'] ?? '');
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
