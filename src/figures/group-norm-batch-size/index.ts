import { defineFigure } from '../../kit/contract/figure.ts';
import { describe } from './describe.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  id: 'group-norm-batch-size',
  home: { page: 'group-normalization', section: 'batch-size' },
  parameters,
  model,
  view,
  describe,
  rows,
  extreme: { B: 1, share: 0.8 },
  words,
});
