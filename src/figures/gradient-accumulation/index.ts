import { defineFigure } from '../../kit/contract/figure.ts';
import { describe } from './describe.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  id: 'gradient-accumulation',
  home: { page: 'batch-normalization-limits', section: 'gradient-accumulation' },
  parameters,
  model,
  view,
  describe,
  rows,
  extreme: { parts: 32, synchronized: true },
  words,
});
