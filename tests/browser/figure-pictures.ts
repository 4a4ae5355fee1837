import type { Locator } from '@playwright/test';
import { drawPictures } from '../../src/kit/render/draw-pictures.ts';
import type { AnyFigure, WidthName } from '../../src/kit/contract/figure.ts';
import type { Pixels } from '../../src/kit/contract/picture.ts';

/** A picture by its name, its words and a sum over all of its bytes, which tells any two apart. */
export interface ShownPicture {
  readonly name: string;
  readonly label: string;
  readonly title: string;
  readonly sum: number;
}

/** The pictures of one width as the page shows them, whether files or canvases. */
export async function shownPictures(element: Locator, width: WidthName): Promise<ShownPicture[]> {
  return element.locator(`.drawn-${width} [data-picture]`).evaluateAll((places) =>
    Promise.all(
      places.map(async (place) => {
        const shown = place.querySelector<HTMLImageElement | HTMLCanvasElement>('img, canvas');
        if (!shown) throw new Error('a place without its picture');
        if (shown instanceof HTMLImageElement) {
          // The others come when they are scrolled to.
          shown.loading = 'eager';
          await shown.decode();
        }
        const isFile = shown instanceof HTMLImageElement;
        const canvas = document.createElement('canvas');
        canvas.width = isFile ? shown.naturalWidth : shown.width;
        canvas.height = isFile ? shown.naturalHeight : shown.height;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('the browser gives no canvas');
        context.drawImage(shown, 0, 0);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        let sum = 0;
        for (const byte of data) sum = (Math.imul(sum, 31) + byte) | 0;
        return {
          name: (place as HTMLElement).dataset['picture'] ?? '',
          label: shown.getAttribute('alt') ?? shown.getAttribute('aria-label') ?? '',
          title: place.querySelector('.chart-title')?.textContent ?? '',
          sum,
        };
      }),
    ),
  );
}

/** The pictures that the model gives in Node. */
export function expectedPictures(
  figure: AnyFigure,
  model: unknown,
  width: WidthName,
  language: 'ko' | 'en',
): ShownPicture[] {
  const words = figure.words[language];
  return drawPictures(figure, model, { width, words, language }).map((picture) => ({
    name: picture.name,
    label: picture.label,
    title: picture.title ?? '',
    sum: sumOf(picture.pixels),
  }));
}

function sumOf({ data }: Pixels): number {
  return data.reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, 0);
}
