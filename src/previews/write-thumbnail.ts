import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { thumbnailSize } from './thumbnail.ts';

/** Screens with two pixels to a CSS pixel are common. */
const density = 2;

/** Paints a thumbnail as a WebP file, without loss where that is smaller: photographs are not. */
export async function writeThumbnail(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fitTo = { mode: 'width', value: thumbnailSize.width * density } as const;
  const painted = new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render().asPng();
  const files = await Promise.all([
    sharp(painted).webp({ lossless: true, effort: 6 }).toBuffer(),
    sharp(painted).webp({ quality: 80 }).toBuffer(),
  ]);
  const [smallest] = files.toSorted((a, b) => a.length - b.length);
  return new Uint8Array(smallest ?? files[0]);
}
