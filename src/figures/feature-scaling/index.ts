import { defineFigure } from '../../kit/definition/define-figure.ts';
import { grouped, number, significant } from '../../kit/words/numbers.ts';
import { drawDescent } from './draw-descent.ts';
import { drawRaw, drawScaled } from './draw-houses.ts';
import { drawSteps } from './draw-steps.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { say, words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['house', 'seed'],
  model,
  charts: [drawRaw, drawScaled, drawDescent, drawSteps],
  describe: ({ now, rate }) => {
    const kind = rate < 1 ? 'converges' : rate > 1 ? 'diverges' : 'swings';
    return say([`after.${now.name}`, 'condition', `found.${kind}`, 'width'], {
      condition: grouped(significant(now.condition, 3)),
      rate: number(rate, 2),
      steps: grouped(number(now.steps, 0)),
      width1: grouped(significant(now.width[0], 3)),
      width2: grouped(significant(now.width[1], 3)),
    });
  },
  rows,
  equations,
  extreme: { scaling: 'min-max', house: { x: 6, y: 300 }, rate: 1.05 },
  words,
});
