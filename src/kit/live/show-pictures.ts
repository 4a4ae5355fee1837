import type { Picture } from '../contract/figure.ts';
import type { Pixels } from '../contract/picture.ts';

/** Puts pictures into the canvases of a drawing; a file that stood there since the build gives way to one. */
export function showPictures(drawing: Element | null, pictures: readonly Picture[]): void {
  for (const { name, label, title, pixels } of pictures) {
    const place = drawing?.querySelector(`[data-picture="${name}"]`);
    const shown = place?.querySelector('img, canvas');
    if (!place || !shown) continue;
    const canvas = shown instanceof HTMLCanvasElement ? shown : document.createElement('canvas');
    paint(canvas, pixels);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', label);
    if (canvas !== shown) shown.replaceWith(canvas);
    const line = place.querySelector('.chart-title');
    if (line) line.textContent = title ?? '';
  }
}

/** The picture as an address of its own, for a file that holds it. */
export function pictureAddress(pixels: Pixels): string {
  const canvas = document.createElement('canvas');
  paint(canvas, pixels);
  return canvas.toDataURL('image/png');
}

function paint(canvas: HTMLCanvasElement, { width, height, data }: Pixels): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
}
