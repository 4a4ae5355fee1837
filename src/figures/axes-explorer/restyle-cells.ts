import { ink } from '../../kit/charts/looks.ts';
import { methodColors, tint } from './colors.ts';
import { shownValues } from './draw-cells.ts';
import type { Model } from './model.ts';
import { setAttributes } from './set-attributes.ts';

/**
 * The set takes the method's colour and an outline, its numbers full ink;
 * the chosen cell is outlined in ink.
 */
export function restyleCells(svg: SVGSVGElement, model: Model): void {
  const { setOfCell, chosen, chosenSet, method } = model;
  const color = methodColors[method];
  const values = shownValues(model);
  const numbers = svg.querySelectorAll('.number text');
  for (const [i, cell] of svg.querySelectorAll('.cell rect').entries()) {
    const value = values[i] ?? NaN;
    const inSet = setOfCell[i] === chosenSet;
    setAttributes(cell, {
      fill: inSet ? tint(value, color, method === 'instance' ? 45 : 58) : tint(value, ink, 23),
      stroke: i === chosen ? ink : inSet ? color : undefined,
      'stroke-width': i === chosen ? '2.5' : inSet ? '1.5' : undefined,
    });
    setAttributes(numbers[i], { fill: inSet ? ink : undefined });
  }
}
