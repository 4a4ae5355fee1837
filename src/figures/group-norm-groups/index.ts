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
  more: ['seed'],
  presets: { one: { G: 1 }, families: {}, channels: { G: 12 }, shuffled: { order: 'shuffled' } },
  shows: { ratio: 'before' },
  model,
  charts: [
    (model, context) => drawChannels('before', model, context),
    (model, context) => drawChannels('after', model, context),
    drawKept,
  ],
  describe,
  rows,
  equations,
  rescales: { before: 'the strongest family is up to 64 times the weakest' },
  matters: { seed: { order: 'shuffled' } },
  extreme: { G: 12, order: 'shuffled', ratio: 4 },
  words,
});
