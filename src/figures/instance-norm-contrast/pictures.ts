import type { Picture, PictureContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Four in a row, or two rows of two on a phone. */
const shownWidth = { narrow: 162, wide: 166 } as const;

/** The photo before and after the light changed, and what the chosen method makes of the two. */
export function pictures(
  model: Model,
  { width, words }: PictureContext<Words>,
): readonly Picture[] {
  const method = model.method.toUpperCase();
  const shows = { input: 'input', output: model.method } as const;
  return (['input', 'output'] as const).flatMap((what) =>
    (['before', 'after'] as const).map((when) => ({
      name: `${what}-${when}`,
      title: fill(words[what][when], { method }),
      label: fill(words[`${what}Label`][when], { method }),
      pixels: model[when][shows[what]],
      shownWidth: shownWidth[width],
    })),
  );
}
