import type { Parameters } from '../parameters/parameter.ts';
import type { AnyFigure, Figure, FigureDefinition, FigureWords } from '../contract/figure.ts';
import { figureFaults } from './figure-faults.ts';

/** A figure that waits for its name: whoever finds it by its folder gives it. */
export type NamelessFigure = (id: string) => AnyFigure;

/**
 * Defines a figure: its parts are checked against each other, by their types and, once it is found,
 * by their values.
 *
 * @returns what the kit opens with the name of the figure's folder; it throws where the definition
 *   contradicts itself, and names the figure and the key
 * @example
 * export default defineFigure({ parameters, model, charts: [drawBatch], describe, rows, extreme: { B: 1 }, words });
 */
export function defineFigure<const P extends Parameters, M, W extends FigureWords<P>>(
  figure: Figure<P, M, W>,
): NamelessFigure {
  // The kit feeds a figure's functions only with what the figure itself made or declared.
  const definition = figure as unknown as FigureDefinition;
  return (id) => {
    const faults = figureFaults(definition);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) faults.push('its folder is not in ASCII kebab-case');
    if (faults.length > 0) throw new Error(faults.map((fault) => `${id}: ${fault}`).join('\n'));
    return { ...definition, id };
  };
}
