import { atOnce, eased, type Motion } from './tween.ts';

/** Things that are shown one after the other, at one pace. */
export interface Passing {
  /** How many there are. */
  readonly count: number;
  /** How long each stands, in milliseconds. */
  readonly interval: number;
  /** Asked before each frame. */
  readonly goesOn: () => boolean;
  /** Shows one of them. */
  readonly show: (index: number) => void;
  /** Called once: all have been shown, or it was stopped. */
  readonly end: () => void;
}

/**
 * Lets time pass: shows one thing after the other, on frames; where those come late, some things
 * are left out, but never the last. A page that is hidden stops it.
 *
 * @returns what stops it
 */
export function passTime({ count, interval, goesOn, show, end }: Passing): () => void {
  let start: number | undefined;
  let shown = -1;
  let frame = 0;
  const stop = (): void => {
    if (frame === 0) return;
    cancelAnimationFrame(frame);
    frame = 0;
    document.removeEventListener('visibilitychange', stop);
    end();
  };
  const pass = (now: number): void => {
    if (!goesOn()) {
      stop();
      return;
    }
    start ??= now;
    const index = Math.min(Math.floor((now - start) / interval), count - 1);
    if (index !== shown) show(index);
    shown = index;
    if (index === count - 1) stop();
    else frame = requestAnimationFrame(pass);
  };
  document.addEventListener('visibilitychange', stop);
  frame = requestAnimationFrame(pass);
  return stop;
}

/** How the marks travel between things that stand so long: through all of a short time, to rest in a long one. */
export function motionFor(interval: number): Motion {
  if (interval < shortest) return atOnce;
  return interval > eased.duration ? eased : { duration: interval, steady: true };
}

/** In less time than this, in milliseconds, there are too few frames to see anything travel. */
const shortest = 50;
