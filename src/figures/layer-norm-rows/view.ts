import { faint, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawTable } from './draw-table.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three tables: the input, and what two normalizations make of it. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  const { input, outputs } = model;
  const names = context.words.tables[input];
  const images = input === 'images';
  const orange = methodColor.ln;
  const tables = [
    { name: 'input', cells: model.cells, sets: 'none', color: faint },
    {
      name: 'first',
      cells: outputs[0].cells,
      sets: images ? 'samples' : 'columns',
      color: images ? orange : methodColor.bn,
    },
    {
      name: 'second',
      cells: outputs[1].cells,
      sets: images ? 'positions' : 'rows',
      color: orange,
    },
  ] as const;
  return tables.map((table) => drawTable({ ...table, ...names[table.name] }, model, context));
}
