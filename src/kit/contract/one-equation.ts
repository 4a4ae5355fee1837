import type { EquationSet } from './equation.ts';

/**
 * Equations of one shape, whatever the state.
 *
 * @param lines of LaTeX, one equality a line, with a `\slot{name}` for each number
 * @param slots the text of each slot
 */
export function oneEquation<M>(
  lines: readonly string[],
  slots: (model: M) => Readonly<Record<string, string>>,
): EquationSet<M> {
  return { variants: { only: lines }, fill: (model) => ({ variant: 'only', slots: slots(model) }) };
}
