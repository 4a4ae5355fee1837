import { pairDrawings, type Move } from './pair-drawings.ts';

/** How a change reaches the drawing. */
export interface Motion {
  /** In milliseconds; 0 for at once. */
  readonly duration: number;
  /** At one speed, as a part of a longer move; else it comes to rest softly. */
  readonly steady?: boolean;
}

/** The change stands at once: whoever drags or slides must not wait for it. */
export const atOnce: Motion = { duration: 0 };

/** The marks travel to where the change puts them. */
export const eased: Motion = { duration: 280 };

/** A drawing of more elements than these is not moved: the frames would come too late. */
const mostElements = 1500;

/** Drawings on their way from what they were to what they are. */
export class Tween {
  readonly #motion: Motion;
  readonly #moves: Move[] = [];
  readonly #leaving: Element[] = [];

  constructor(motion: Motion) {
    this.#motion = motion;
  }

  /** Tells whether nothing moves. */
  get isIdle(): boolean {
    return this.#moves.length === 0;
  }

  /** Takes a drawing along; the old one is taken apart, and is to leave the page. */
  addDrawing(old: Element, next: Element): void {
    if (next.querySelectorAll('*').length > mostElements) return;
    const { moves, leaving } = pairDrawings(old, next);
    this.addMoves(moves);
    this.#leaving.push(...leaving);
  }

  /** Takes along what moves beside the drawings. */
  addMoves(moves: readonly Move[]): void {
    this.#moves.push(...moves);
  }

  /**
   * Shows the drawings as they are some time after the start.
   *
   * @param time in milliseconds
   * @returns whether they have come to rest
   */
  show(time: number): boolean {
    const { duration, steady } = this.#motion;
    if (time >= duration) {
      this.finish();
      return true;
    }
    const part = Math.max(0, time / duration);
    const share = steady ? part : 1 - (1 - part) ** 3;
    for (const { element, name, at } of this.#moves) element.setAttribute(name, at(share));
    return false;
  }

  /** Brings the drawings to rest: they are then, byte for byte, what they are without motion. */
  finish(): void {
    for (const element of this.#leaving) element.remove();
    for (const { element, name, rest } of this.#moves) {
      if (rest === null) element.removeAttribute(name);
      else element.setAttribute(name, rest);
    }
    this.#moves.length = 0;
    this.#leaving.length = 0;
  }
}
