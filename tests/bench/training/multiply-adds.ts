import type { Network } from '../../../src/training/networks/network.ts';
import { countOf } from '../../../src/training/networks/layer.ts';

/**
 * The multiply-adds of a forward and a backward step of the layers that multiply most: convolutions,
 * or, in a dense net, dense layers. A product forward, one for the weights' gradient, one for the
 * input's where there is one.
 *
 * @returns by the layer's name
 */
export function multiplyAdds({ input, layers }: Network): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let [shape, first] = [input.shape, true];
  for (const { name, output } of layers) {
    const next = output.value.shape;
    const inputs = shape.length === 4 ? 9 * (shape[1] ?? 1) : (shape[1] ?? 1);
    const convolution = name.startsWith('conv');
    if (convolution || (shape.length === 2 && /^(dense|logits)/.test(name))) {
      counts.set(name, (first ? 2 : 3) * countOf(next) * inputs);
      first = false;
    }
    shape = next;
  }
  return counts;
}
