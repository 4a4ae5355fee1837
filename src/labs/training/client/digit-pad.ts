import { digitSide } from '../../../training/digits/format.ts';
import type { Drawing } from '../pad/center-digit.ts';

/** How wide and high the field is, in its own pixels. */
const size = 196;
/** MNIST's strokes are about a tenth of the digit's height. */
const stroke = 16;

/** The field that a reader draws a digit in. */
export class DigitPad {
  readonly #canvas: HTMLCanvasElement;
  readonly #onDraw: (drawing: Drawing) => void;
  #last: readonly [x: number, y: number] | undefined;

  /** @param onDraw hears of each stroke when it ends, and of a cleared field */
  constructor(canvas: HTMLCanvasElement, onDraw: (drawing: Drawing) => void) {
    this.#canvas = canvas;
    this.#onDraw = onDraw;
    [canvas.width, canvas.height] = [size, size];
    canvas.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      this.#last = this.#placeOf(event);
      this.#draw(this.#last, this.#last);
    });
    canvas.addEventListener('pointermove', (event) => {
      if (!this.#last || !canvas.hasPointerCapture(event.pointerId)) return;
      // A quick hand is heard more often than the page is drawn.
      const heard = 'getCoalescedEvents' in event ? event.getCoalescedEvents() : [];
      for (const one of heard.length > 0 ? heard : [event]) {
        const place = this.#placeOf(one);
        this.#draw(this.#last, place);
        this.#last = place;
      }
    });
    canvas.addEventListener('lostpointercapture', () => {
      this.#last = undefined;
      this.#onDraw(this.#read());
    });
  }

  /** Takes away what was drawn, and tells. */
  clear(): void {
    this.#context()?.clearRect(0, 0, size, size);
    this.#onDraw(this.#read());
  }

  #context(): CanvasRenderingContext2D | null {
    return this.#canvas.getContext('2d', { willReadFrequently: true });
  }

  #placeOf({ clientX, clientY }: PointerEvent): readonly [x: number, y: number] {
    const { left, top, width, height } = this.#canvas.getBoundingClientRect();
    return [((clientX - left) / width) * size, ((clientY - top) / height) * size];
  }

  #draw(from: readonly [number, number], to: readonly [number, number]): void {
    const context = this.#context();
    if (!context) return;
    context.strokeStyle = getComputedStyle(this.#canvas).color;
    [context.lineWidth, context.lineCap] = [stroke, 'round'];
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
  }

  #read(): Drawing {
    const ink = new Float32Array(size * size);
    const pixels = this.#context()?.getImageData(0, 0, size, size).data;
    for (let place = 0; pixels && place < ink.length; place += 1) {
      ink[place] = (pixels[4 * place + 3] ?? 0) / 255;
    }
    return { width: size, height: size, ink };
  }
}

/** Shows what the networks see: 14 × 14 pixels, as dark as their ink. */
export function showDigit(canvas: HTMLCanvasElement, digit: ArrayLike<number> | undefined): void {
  [canvas.width, canvas.height] = [digitSide, digitSide];
  const context = canvas.getContext('2d');
  if (!context || !digit) return;
  context.fillStyle = getComputedStyle(canvas).color;
  for (let place = 0; place < digitSide * digitSide; place += 1) {
    context.globalAlpha = digit[place] ?? 0;
    context.fillRect(place % digitSide, Math.floor(place / digitSide), 1, 1);
  }
}
