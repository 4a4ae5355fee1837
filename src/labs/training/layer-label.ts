import type { LayerView } from './report.ts';
import type { LabWords } from './words.ts';

/** What a layer is called on a chart: counted from 1, from the input on; a recurrent cell is a state. */
export function layerLabel({ name }: LayerView, words: LabWords['charts']): string {
  const index = /\d+$/.exec(name)?.[0];
  return index === undefined ? words.cell : words.layerName(String(Number(index) + 1));
}
