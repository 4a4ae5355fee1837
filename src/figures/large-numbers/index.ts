import { defineFigure } from '../../kit/contract/figure.ts';
import { describe } from './describe.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  id: 'large-numbers',
  home: { page: 'batch-normalization-limits', section: 'law-of-large-numbers' },
  parameters,
  model,
  view,
  describe,
  rows,
  extreme: { B: 256, population: 'skewed' },
  words,
});
