import { isDrag } from './finger.ts';

/** A finger on a slider. */
interface Touch {
  readonly input: HTMLInputElement;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  /** What the slider stood at before the finger came. */
  readonly value: string;
  /** Whether the finger slides or scrolls the page; undefined while that cannot be told. */
  slides: boolean | undefined;
}

/**
 * Lets a finger scroll the page from a slider and change nothing. Some browsers move a slider at once to
 * wherever a finger comes down: what it says is kept back until the finger slides or lifts, and the
 * slider returns when the finger scrolls.
 *
 * @param root holds the sliders; it need not live yet
 */
export function guardSliders(root: HTMLElement): void {
  let touch: Touch | undefined;
  const settle = (): void => {
    const settled = touch;
    touch = undefined;
    if (settled) settled.input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const giveBack = (): void => {
    if (touch) touch.input.value = touch.value;
    if (touch?.slides) settle();
    touch = undefined;
  };
  root.addEventListener('pointerdown', ({ target, pointerType, pointerId, clientX, clientY }) => {
    const isSlider = target instanceof HTMLInputElement && target.type === 'range';
    if (touch || pointerType !== 'touch' || !isSlider) return;
    const at = { pointer: pointerId, x: clientX, y: clientY };
    touch = { input: target, ...at, value: target.value, slides: undefined };
  });
  root.addEventListener(
    'input',
    (event) => {
      if (event.target === touch?.input && !touch.slides) event.stopPropagation();
    },
    { capture: true },
  );
  root.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    if (touch?.pointer !== pointerId || touch.slides !== undefined) return;
    touch.slides = isDrag('x', clientX - touch.x, clientY - touch.y);
    if (touch.slides) touch.input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  root.addEventListener('pointerup', ({ pointerId }) => {
    if (touch?.pointer !== pointerId) return;
    if (touch.slides === false) giveBack();
    else settle();
  });
  root.addEventListener('pointercancel', ({ pointerId }) => {
    if (touch?.pointer === pointerId) giveBack();
  });
}
