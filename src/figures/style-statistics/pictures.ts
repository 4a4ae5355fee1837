import type { Picture, PictureContext } from '../../kit/contract/figure.ts';
import { pictureNames, type Model } from './model.ts';
import type { Words } from './words.ts';

/** Four in a row, or two rows of two on a phone. */
const shownWidth = { narrow: 162, wide: 166 } as const;

/** Content and style, and the two results. */
export function pictures(
  model: Model,
  { width, words }: PictureContext<Words>,
): readonly Picture[] {
  return pictureNames.map((name) => ({
    name,
    title: words.pictures[name].title,
    label: words.pictures[name].label,
    pixels: model.pictures[name],
    shownWidth: shownWidth[width],
  }));
}
