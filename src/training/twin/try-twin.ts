import type { Examples } from '../examples/examples.ts';
import { load } from '../networks/batches.ts';
import type { Layer } from '../networks/layer.ts';
import type { Network } from '../networks/network.ts';
import { gatherMoments, misfitOf, type ChannelMoments } from './misfit.ts';

/** How one of the twins did in a test. */
export interface Tried {
  readonly wrong: number;
  /** Of the last normalization's statistics: see {@link misfitOf}. */
  readonly misfit: number;
}

/**
 * Tests a network in the set's order.
 *
 * @param network of any batch size; what does not fill a batch is not asked
 * @param running the last normalization's running statistics, if they are used and not each batch's own
 * @throws Error if the network normalizes nothing
 */
export function tryTwin(network: Network, examples: Examples, running?: ChannelMoments): Tried {
  const { layer, before } = lastNormalization(network);
  const size = network.loss.labels.length;
  const batches = Math.floor(examples.labels.length / size);
  const gatherer = gatherMoments(layer.output.value.shape[1] ?? 1);
  const used: ChannelMoments[] = running ? [running] : [];
  const chosen = new Int32Array(size);
  let wrong = 0;
  for (let b = 0; b < batches; b += 1) {
    for (let n = 0; n < size; n += 1) chosen[n] = b * size + n;
    load(network, examples, chosen);
    wrong += size - network.forward(running ? 'running' : 'batch').right;
    gatherer.add(before.output.value);
    const statistics = layer.statistics?.();
    if (statistics) used.push(statistics);
  }
  return { wrong, misfit: misfitOf(used, gatherer.moments()) };
}

function lastNormalization({ layers }: Network): { readonly layer: Layer; readonly before: Layer } {
  const index = layers.findLastIndex(({ statistics }) => statistics !== undefined);
  const [before, layer] = [layers[index - 1], layers[index]];
  if (!before || !layer) throw new Error('the network has no normalization to look at');
  return { layer, before };
}
