import { photographSide, type Photograph } from './decode-photograph.ts';

/** How the light on a picture changes. */
export interface Light {
  readonly brightness: number;
  readonly contrast: number;
  readonly tint: number;
  /** How much of the light is lost at the right edge. */
  readonly shade: number;
  /** Cut to 0 … 1, as a camera does. */
  readonly clipped: boolean;
}

/** How much a tint of 1 adds to red and takes from blue. */
const tintStrength = 0.4;
const area = photographSide * photographSide;

/** A picture under another light: each channel gets a positive scale and a shift; shade differs by place. */
export function relight(picture: Photograph, light: Light): Photograph {
  const { brightness, contrast, tint, shade, clipped } = light;
  const gains = [1 + tintStrength * tint, 1, 1 - tintStrength * tint];
  const dims = Array.from(
    { length: photographSide },
    (_, column) => 1 - (shade * column) / (photographSide - 1),
  );
  const shift = 0.5 + brightness - 0.5 * contrast;
  const lit = new Float64Array(picture.length);
  for (let index = 0; index < lit.length; index++) {
    const gain = gains[Math.floor(index / area)]! * dims[index % photographSide]!;
    const value = gain * (picture[index]! * contrast + shift);
    lit[index] = clipped ? Math.min(Math.max(value, 0), 1) : value;
  }
  return lit;
}
