/** How long a value must have rested before its headline is read out, in milliseconds. */
const rest = 600;

/** Reads out what a figure has come to, once its values have rested; nothing while it plays. */
export class Speech {
  readonly #place: HTMLElement | null;
  #timer = 0;
  #isPaused = false;
  /** The last that was said, or stood there when the page came. */
  #said: string;
  #heard: string;

  /**
   * @param place a live region, empty at first
   * @param standing what stands in the page already
   */
  constructor(place: HTMLElement | null, standing: string) {
    this.#place = place;
    this.#said = standing;
    this.#heard = standing;
  }

  /** Takes what is now true. */
  hear(text: string): void {
    this.#heard = text;
    this.#wait();
  }

  /** Says nothing until {@link resume}: the figure moves by itself. */
  pause(): void {
    this.#isPaused = true;
    clearTimeout(this.#timer);
  }

  /** Speaks again, of what was heard last, when it has rested. */
  resume(): void {
    this.#isPaused = false;
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#isPaused || this.#heard === this.#said) return;
    this.#timer = window.setTimeout(() => {
      this.#said = this.#heard;
      if (this.#place) this.#place.textContent = this.#heard;
    }, rest);
  }
}
