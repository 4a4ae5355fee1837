import type { AnyFigure } from '../../../../src/kit/contract/figure.ts';
import { contrastOf, lightOf, over, type Theme } from './contrast.ts';
import { placeOf } from './drawn-states.ts';
import { isOn } from './find-collisions.ts';
import type { Mark, TextMark } from './mark.ts';
import type { Watcher } from './watcher.ts';

const themes = ['light', 'dark'] as const satisfies readonly Theme[];

/** WCAG 2.2, 1.4.3: contrast (minimum). */
const enough = 4.5;

/** A line a pair of colours, at the first place that has it. */
export function watchContrast(figure: AnyFigure): Watcher {
  const faults = new Map<string, string>();
  return {
    see(chart, place, marks) {
      // Numbers in cells stand only where there is room for them.
      if (place.width !== 'wide' || place.language !== 'en') return;
      for (const { text, color, contrast, theme } of paleTexts(marks)) {
        const fault = `"${text}" in ${color} has ${contrast.toFixed(2)}, ${theme}`;
        const key = `${chart.name} ${color} ${theme}`;
        const told = `${figure.id} ${placeOf(figure, place)}, ${chart.name}: ${fault}`;
        faults.set(key, faults.get(key) ?? told);
      }
    },
    faults: () => [...faults.values()],
  };
}

/** The texts of a drawing that have too little contrast in a theme. */
function paleTexts(marks: readonly Mark[]) {
  return themes.flatMap((theme) =>
    marks.flatMap((mark, index) => {
      if (mark.kind !== 'text' || !/[\p{L}\p{N}]/u.test(mark.text)) return [];
      const contrast = contrastAt(mark, marks.slice(0, index), theme);
      return contrast < enough
        ? [{ text: mark.text, color: mark.fill.color, contrast, theme }]
        : [];
    }),
  );
}

/** The contrast of a text with the areas below it, one over the other. */
function contrastAt({ fill, box, halo }: TextMark, below: readonly Mark[], theme: Theme): number {
  let ground = lightOf('var(--paper)', theme);
  for (const mark of below) {
    if (halo || mark.kind === 'text' || !mark.fill || mark.fill.color === 'picture') continue;
    if (isOn(box, mark)) ground = over(lightOf(mark.fill.color, theme), ground, mark.fill.opacity);
  }
  return contrastOf(over(lightOf(fill.color, theme), ground, fill.opacity), ground);
}
