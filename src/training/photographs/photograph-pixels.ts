import { photographSide, type Photograph } from './decode-photograph.ts';

const area = photographSide * photographSide;

/** A photograph as a screen shows it: 4 bytes a pixel. */
export interface PhotographPixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * Makes three channels visible. What is darker than black or brighter than white is cut, for the eye only.
 *
 * @param picture [3, 96, 96]
 * @param black the value that is shown black
 * @param white the value that is shown white
 */
export function toPixels(picture: Float64Array, black = 0, white = 1): PhotographPixels {
  const data = new Uint8ClampedArray(4 * area);
  for (let index = 0; index < area; index++) {
    for (let channel = 0; channel < 3; channel++) {
      const value = (picture[channel * area + index]! - black) / (white - black);
      data[4 * index + channel] = toByte(255 * value);
    }
    data[4 * index + 3] = 255;
  }
  return { width: photographSide, height: photographSide, data };
}

/** Brings a number to a byte, half to even, as a clamped array does: once it seemed to depend on the compiler. */
function toByte(number: number): number {
  if (!(number > 0)) return 0;
  if (number >= 255) return 255;
  const below = Math.floor(number);
  const rest = number - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}

/** Takes the three channels out of pixels, each from 0 to 1; 96 × 96, without opacity. */
export function fromPixels({ data }: PhotographPixels): Photograph {
  const picture = new Float64Array(3 * area);
  for (let index = 0; index < picture.length; index++) {
    const [channel, place] = [Math.floor(index / area), index % area];
    picture[index] = data[4 * place + channel]! / 255;
  }
  return picture;
}
