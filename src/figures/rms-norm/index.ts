import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['epsilon'],
  model,
  view,
  describe,
  rows,
  equations,
  extreme: { offset: 2, spread: 0.2, direction: 200, scale: 4096 },
  words,
});
