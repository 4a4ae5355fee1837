import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { pictures } from './pictures.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['ownStyle'],
  model,
  view,
  pictures,
  describe,
  rows,
  extreme: { style: 'rocket', moved: 'deviation', strength: 0.5 },
  words,
});
