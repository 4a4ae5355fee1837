import type { Chart, WidthName } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import { restyleCells } from './restyle-cells.ts';
import { restyleSet } from './restyle-set.ts';

/** Lets the chosen cell and all that share its statistics stand out. */
export function restyle({ name, svg }: Chart, model: Model, width: WidthName): void {
  if (name === 'cells') restyleCells(svg, model);
  else restyleSet(svg, model, width);
}
