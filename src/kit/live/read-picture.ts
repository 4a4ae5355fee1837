import { BMP } from 'image-size/types/bmp';
import { GIF } from 'image-size/types/gif';
import { HEIF } from 'image-size/types/heif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { WEBP } from 'image-size/types/webp';
import type { FileFault } from '../../i18n/figure-words.ts';
import type { FileParameter } from '../parameters/parameter.ts';
import type { Pixels } from '../contract/picture.ts';

/** What every browser shows; an SVG is a document, not pixels. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'];

/** The largest file that is opened: more than any camera of a phone writes. */
export const maximumBytes = 25 * 1024 * 1024;

/** The most pixels that are decoded: a browser takes about 8 bytes for each of them. */
const maximumPixels = 70e6;

/** The formats whose headers are read; AVIF is one of HEIF's. A browser shows a BMP by any name. */
const formats = [PNG, JPG, WEBP, GIF, HEIF, BMP];

/** A file's pixels, or why there are none. */
export type PictureReading = { readonly pixels: Pixels } | { readonly fault: FileFault };

/**
 * Reads a picture that the reader chose, in her browser: nothing is sent anywhere.
 *
 * @param file what she chose
 * @param size the picture is scaled to cover it, and what stands over is cut off on both sides alike
 * @returns its pixels, without transparency, or the fault; never throws
 */
export async function readPicture(
  file: File,
  size: Pick<FileParameter, 'width' | 'height'>,
): Promise<PictureReading> {
  if (!pictureTypes.includes(file.type)) return { fault: 'not-a-picture' };
  if (file.size > maximumBytes) return { fault: 'too-large' };
  try {
    const count = pixelCount(new Uint8Array(await file.arrayBuffer()));
    if (count > maximumPixels) return { fault: 'too-many-pixels' };
    const bitmap = await createImageBitmap(file);
    const pixels = fit(bitmap, size);
    bitmap.close();
    return { pixels };
  } catch {
    return { fault: 'unreadable' };
  }
}

/**
 * How many pixels a file says that it holds, before any of them is decoded.
 *
 * @throws if the file is of no known format, or its header is broken
 */
export function pixelCount(bytes: Uint8Array): number {
  const format = formats.find(({ validate }) => validate(bytes));
  if (!format) throw new Error('no header of a picture');
  const { width, height, images = [] } = format.calculate(bytes);
  // A picture made of tiles gives the size of a tile first.
  return Math.max(...[{ width, height }, ...images].map((size) => size.width * size.height));
}

function fit(bitmap: ImageBitmap, { width, height }: Pick<FileParameter, 'width' | 'height'>) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas');
  // Transparent parts show the paper on which most such pictures stand.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  const scale = Math.max(width / bitmap.width, height / bitmap.height);
  const [wide, high] = [bitmap.width * scale, bitmap.height * scale];
  context.drawImage(bitmap, (width - wide) / 2, (height - high) / 2, wide, high);
  const { data } = context.getImageData(0, 0, width, height, { colorSpace: 'srgb' });
  return { width, height, data };
}
