import { widths, type Picture, type PictureContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import type { Model } from './model.ts';
import { methods } from './parameters.ts';
import type { Words } from './words.ts';

/** The columns: the input, then a method each. */
export const columns = ['input', ...methods] as const;

/** How wide a column is; the rest of the width lies between them. */
export const columnWidth = { narrow: 62, wide: 128 } as const;

/** The middle of a column, in the drawing's pixels. */
export function columnMiddle(index: number, width: keyof typeof widths): number {
  const step = (widths[width] - columnWidth[width]) / (columns.length - 1);
  return index * step + columnWidth[width] / 2;
}

/** Two rows: the untouched picture and what each method makes of it; the same of the changed one. */
export function pictures(
  model: Model,
  { width, words }: PictureContext<Words>,
): readonly Picture[] {
  return (['before', 'after'] as const).flatMap((when) =>
    columns.map((column): Picture => {
      const title = column === 'input' ? words.input[when] : column.toUpperCase();
      return {
        name: `${column}-${when}`,
        title,
        label:
          column === 'input'
            ? words.inputLabel[when]
            : fill(words.outputLabel[when], { method: title }),
        pixels: model[when][column],
        shownWidth: columnWidth[width],
      };
    }),
  );
}
