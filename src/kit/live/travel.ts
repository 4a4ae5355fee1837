import { atOnce, Tween } from './tween.ts';

/** Lets a figure's drawings travel, one tween at a time. */
export class Travel {
  readonly #onRest: () => void;
  #tween = new Tween(atOnce);
  #frame = 0;

  /** @param onRest called when the drawings have come to rest */
  constructor(onRest: () => void) {
    this.#onRest = onRest;
  }

  /** Stops the frames of the tween that is on its way: its drawings stay where they are, for the next to find. */
  interrupt(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** Begins a tween. */
  start(tween: Tween): void {
    this.interrupt();
    this.#tween = tween;
    if (tween.isIdle) {
      this.#onRest();
      return;
    }
    tween.show(0);
    let start: number | undefined;
    const pass = (now: number): void => {
      start ??= now;
      if (tween.show(now - start)) this.#onRest();
      else this.#frame = requestAnimationFrame(pass);
    };
    this.#frame = requestAnimationFrame(pass);
  }

  /** Brings the drawings to rest, where they are on their way. */
  settle(): void {
    this.interrupt();
    if (this.#tween.isIdle) return;
    this.#tween.finish();
    this.#onRest();
  }
}
