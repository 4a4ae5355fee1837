import type { Parameters, Values } from '../parameters/parameter.ts';
import { writeValue } from '../parameters/read-parameter.ts';

/** Tells whether a drawing that stands needs no more than other parts of it to stand out. */
export function onlyHighlightsDiffer(
  parameters: Parameters,
  drawnValues: Values,
  values: Values,
): boolean {
  return Object.entries(parameters).every(([name, parameter]) => {
    const [drawn, value] = [drawnValues[name], values[name]];
    if (drawn === undefined || value === undefined) return false;
    if (parameter.kind === 'index' && parameter.highlight) return true;
    const text = writeValue(parameter, value);
    return drawn === value || (text !== undefined && text === writeValue(parameter, drawn));
  });
}
