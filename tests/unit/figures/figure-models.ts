import type { AnyFigure } from '../../../src/kit/contract/figure.ts';
import type { Values } from '../../../src/kit/parameters/parameter.ts';

let owner: AnyFigure | undefined;
let models = new Map<Values, unknown>();

/**
 * A figure's model at a state, computed once for all that is asked of it there. Models of one figure
 * at a time are kept: whoever asks for another's lets them go.
 */
export function modelOf(figure: AnyFigure, values: Values): unknown {
  if (owner !== figure) {
    owner = figure;
    models = new Map();
  }
  if (!models.has(values)) models.set(values, figure.model(values));
  return models.get(values);
}
