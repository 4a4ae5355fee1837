import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawChannels } from './draw-channels.ts';
import { drawKept } from './draw-kept.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  model,
  charts: [
    (model, context) => drawChannels('before', model, context),
    (model, context) => drawChannels('after', model, context),
    drawKept,
  ],
  describe,
  rows,
  equations,
  extreme: { G: 12, order: 'shuffled', ratio: 4 },
  words,
});
