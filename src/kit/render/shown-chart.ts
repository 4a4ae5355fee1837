import type { AnyFigure } from '../contract/figure.ts';

/**
 * Which chart a parameter changes most, as a number in the order in which they are drawn.
 *
 * @param names the figure's charts
 * @throws if the figure names a chart that it does not draw
 */
export function shownChart(
  { id, shows }: AnyFigure,
  parameter: string,
  names: readonly string[],
): number {
  const name = shows?.[parameter];
  if (name === undefined) return 0;
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`${id}: shows.${parameter}: there is no chart ${name}`);
  return index;
}

/** Tells whether some parameter changes this chart most: then it stays in view on a phone. */
export function isShown(figure: AnyFigure, index: number, names: readonly string[]): boolean {
  return Object.keys(figure.parameters).some((name) => shownChart(figure, name, names) === index);
}

/**
 * Under which chart's controls the words under a chart stand on a phone: under the next that has any, so
 * that nothing parts a chart from its control; under its own chart, where none follows.
 */
export function toldWith(figure: AnyFigure, index: number, names: readonly string[]): number {
  const next = names.findIndex((_, other) => other >= index && isShown(figure, other, names));
  return next < 0 ? index : next;
}
