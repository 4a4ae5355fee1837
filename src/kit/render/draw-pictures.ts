import type { AnyFigure, FigureWords, Picture, PictureContext } from '../contract/figure.ts';

/**
 * A figure's pictures at one width, at build and live alike.
 *
 * @returns the pictures; none for a figure of charts alone
 * @throws if two pictures of the figure have one name, or the pixels of one are not as many as it says
 */
export function drawPictures(
  figure: AnyFigure,
  model: unknown,
  context: PictureContext<FigureWords>,
): readonly Picture[] {
  const pictures = figure.pictures?.(model, context) ?? [];
  const names = new Set(pictures.map(({ name }) => name));
  if (names.size < pictures.length) throw new Error(`${figure.id}: two pictures have one name`);
  for (const { name, pixels } of pictures) {
    const { width, height, data } = pixels;
    if (data.length !== 4 * width * height) {
      throw new Error(`${figure.id}: ${name} has ${data.length} bytes for ${width} × ${height}`);
    }
  }
  return pictures;
}
