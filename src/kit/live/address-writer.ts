import { ownQuery } from '../state/own-query.ts';
import { beforeLeaving } from './before-leaving.ts';

/** How long the address stays at least, in milliseconds: browsers limit how often it may change. */
const addressRest = 500;

/** How long a browser is left in peace that has refused to change the address, in milliseconds. */
const refusalRest = 5000;

/** Keeps a state in the page's address, beside what others have there: a reload takes what it says. */
export class AddressWriter {
  readonly #id: string;
  readonly #write: (query: string) => string;
  #timer = 0;
  /** When the address was last written. */
  #written = -addressRest;
  /** The state's part of the address, as it was last read or written. */
  #addressed: string;

  /**
   * @param id what its keys begin with: `batch-of-one`
   * @param write gives a query with the present state in the place of an earlier one
   */
  constructor(id: string, write: (query: string) => string) {
    this.#id = id;
    this.#write = write;
    this.#addressed = ownQuery(id, location.search);
  }

  /** Writes in time: before the page is left, and when the reader lets go of what she moved there. */
  watch(root: EventTarget): void {
    const flush = (): void => {
      this.flush();
    };
    beforeLeaving(flush);
    // No browser asks a page in time before it takes the address for a reload.
    for (const done of ['change', 'click', 'keyup', 'pointerup']) {
      root.addEventListener(done, flush);
    }
  }

  /** Takes for read what the address says now. */
  noteRead(): void {
    this.#addressed = ownQuery(this.#id, location.search);
  }

  /**
   * Tells whether the address has another state than was last read or written: an address changes its
   * hash, too, while a figure plays or is being dragged.
   */
  hasNews(): boolean {
    return ownQuery(this.#id, location.search) !== this.#addressed;
  }

  /** Writes a change into the address at once, since a reload takes what stands there; many of them at rests. */
  schedule(): void {
    if (this.#timer !== 0) return;
    const wait = Math.max(0, this.#written + addressRest - performance.now());
    this.#timer = window.setTimeout(() => {
      this.flush();
    }, wait);
  }

  /** Writes a change that still waits for its time: the reader is about to leave. */
  flush(): void {
    if (this.#timer === 0) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#written = performance.now();
    const query = this.#write(location.search);
    try {
      history.replaceState(
        history.state,
        '',
        `${location.pathname}${query && `?${query}`}${location.hash}`,
      );
    } catch (error) {
      // Too often for this browser. What was to be written is not lost: it waits.
      console.warn(error);
      this.#written = performance.now() + refusalRest;
      this.schedule();
      return;
    }
    this.#addressed = ownQuery(this.#id, query);
  }
}
