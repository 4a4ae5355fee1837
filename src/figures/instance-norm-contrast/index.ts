import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawChanges } from './draw-changes.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { pictures } from './pictures.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['photo', 'shade', 'clipped', 'epsilon'],
  presets: {
    light: { tint: 0 },
    tint: { brightness: 0, contrast: 1, tint: 1 },
    shade: { brightness: 0, contrast: 1, tint: 0, shade: 0.6 },
  },
  model,
  charts: [drawChanges],
  pictures,
  describe,
  rows,
  // The photo's light goes, and the output of IN does not: the default says that the most plainly.
  opening: { from: { brightness: 0, contrast: 1, tint: 0 }, seconds: 2.4 },
  matters: { clipped: { brightness: 0.4, contrast: 1.5 } },
  extreme: { contrast: 0.2, brightness: 0.4, tint: -1, shade: 0.8, clipped: true },
  words,
});
