import sharp from 'sharp';

/** Screens with two pixels to a CSS pixel are common; SVG's own density is 72 to an inch. */
const density = 2 * 72;

/**
 * Paints a thumbnail as a WebP file, without loss where that is smaller: photographs are not.
 *
 * With sharp alone, as it has no letters: resvg, which paints the cards, stops the whole process at
 * curves that reach a hundred times beyond what they are clipped to.
 */
export async function writeThumbnail(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const painted = sharp(Buffer.from(svg), { density });
  const files = await Promise.all([
    painted.clone().webp({ lossless: true, effort: 6 }).toBuffer(),
    painted.clone().webp({ quality: 80 }).toBuffer(),
  ]);
  const [smallest] = files.toSorted((a, b) => a.length - b.length);
  return new Uint8Array(smallest ?? files[0]);
}
