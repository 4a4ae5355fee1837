import type { FigureDefinition } from '../contract/figure.ts';
import { defaultValues, type Values } from '../parameters/parameter.ts';
import { wayOf } from '../parameters/walk.ts';

/** More states a second than this are left out: each is a drawing. */
const statesPerSecond = 20;

/**
 * The states that a figure's opening passes, from where it begins to the defaults, each once; none
 * for a figure without an opening.
 */
export function openingStates({
  parameters,
  opening,
}: Pick<FigureDefinition, 'parameters' | 'opening'>): readonly Values[] {
  if (!opening) return [];
  const defaults = defaultValues(parameters);
  const ways = Object.entries(opening.from).flatMap(([name, from]) => {
    const parameter = parameters[name];
    return parameter && from !== undefined ? [{ name, values: wayOf(parameter, from) }] : [];
  });
  const longest = Math.max(1, ...ways.map(({ values }) => values.length - 1));
  const parts = Math.max(1, Math.min(longest, Math.round(opening.seconds * statesPerSecond)));
  return Array.from({ length: parts + 1 }, (_, part): Values => {
    const passed = ways.map(({ name, values }) => [
      name,
      values[Math.round((part / parts) * (values.length - 1))],
    ]);
    return Object.assign({}, defaults, Object.fromEntries(passed)) as Values;
  });
}
