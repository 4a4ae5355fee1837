import { isPlainClick } from './plain-click.ts';

/** What was done to a part of a figure, and where that part then stood in the window. */
interface Deed {
  readonly target: HTMLElement;
  readonly event: MouseEvent | KeyboardEvent;
  readonly left: number;
  readonly top: number;
}

/** The parts that do nothing by themselves, by what is done to them. */
const parts = {
  click: 'button, .cells, a[data-preset]',
  keydown: '.handle, .cell-cursor',
  pointerdown: '.handle, .handle-area',
  pointermove: '.handle, .handle-area',
  pointercancel: '.handle, .handle-area',
} as const;

/**
 * Keeps what a reader does to buttons, cells and handles while they cannot obey yet, so that it is
 * done again when they can. A handle that she grabs holds her pointer until then.
 */
export class MissedDeeds {
  #deeds: readonly Deed[] = [];

  constructor(root: HTMLElement, isAsleep: () => boolean) {
    for (const name of Object.keys(parts) as (keyof typeof parts)[]) {
      root.addEventListener(name, (event) => {
        const target = event.target instanceof Element ? event.target.closest(parts[name]) : null;
        if (target instanceof HTMLElement && isAsleep()) this.#keep(target, event);
      });
    }
  }

  /** Does all of it again, each thing once. */
  doAgain(): void {
    const deeds = this.#deeds;
    this.forget();
    for (const deed of deeds) doAgain(deed);
    for (const { target, event } of deeds) {
      if (event.type === 'pointerdown') letGo(target, event as PointerEvent);
    }
  }

  /** Forgets all of it: it was told to have failed. */
  forget(): void {
    this.#deeds = [];
  }

  #keep(target: HTMLElement, event: MouseEvent | KeyboardEvent): void {
    if (target instanceof HTMLAnchorElement) {
      if (!(event instanceof MouseEvent) || !isPlainClick(event)) return;
      event.preventDefault();
    } else if (event instanceof KeyboardEvent) {
      if (!/^(Arrow|Home|End|Page)/.test(event.key)) return;
      event.preventDefault();
    } else if (event.type === 'pointerdown') {
      grab(target, event as PointerEvent);
    } else if (event.type === 'pointercancel') {
      // The finger turned to the page: what it did was no drag.
      this.#deeds = this.#deeds.filter((deed) => deed.target !== target);
      return;
    } else if (event.type === 'pointermove') {
      if (!target.hasPointerCapture((event as PointerEvent).pointerId)) return;
    }
    // Every key counts. Of presses on one thing the last does, and of a drag the place it came to.
    const others = this.#deeds.filter(
      (deed) => deed.event.type !== event.type || deed.target !== target,
    );
    const { left, top } = target.getBoundingClientRect();
    const kept = event instanceof KeyboardEvent ? this.#deeds : others;
    this.#deeds = [...kept, { target, event, left, top }];
  }
}

function grab(handle: HTMLElement, event: PointerEvent): void {
  handle.setPointerCapture(event.pointerId);
  event.preventDefault();
  handle.focus();
}

/** Ends what a pointer held that has left meanwhile. */
function letGo(target: HTMLElement, { pointerId }: PointerEvent): void {
  if (target.hasPointerCapture(pointerId)) return;
  target.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId }));
}

function doAgain({ target, event, left, top }: Deed): void {
  if (event instanceof KeyboardEvent) {
    target.dispatchEvent(new KeyboardEvent(event.type, event));
    return;
  }
  const { type, detail, pointerId, pointerType, clientX, clientY } = event as PointerEvent;
  // The page may have been scrolled meanwhile.
  const box = target.getBoundingClientRect();
  const place = { clientX: clientX - left + box.left, clientY: clientY - top + box.top };
  const rest = { bubbles: true, cancelable: true, detail, pointerId, pointerType };
  target.dispatchEvent(new PointerEvent(type, { ...rest, ...place }));
}
