import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawChanges } from './draw-changes.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { pictures } from './pictures.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['shade', 'clipped', 'epsilon'],
  model,
  charts: [drawChanges],
  pictures,
  describe,
  rows,
  extreme: { contrast: 0.2, brightness: 0.4, tint: -1, shade: 0.8, clipped: true },
  words,
});
