import type { FloatArray, Statistics, Tensor } from '../../core/index.ts';
import type { Layer, Parameter } from '../../training/networks/layer.ts';
import type { Network } from '../../training/networks/network.ts';
import type { Parameters } from '../../training/networks/parameters.ts';
import type { RecurrentLayer } from '../../training/networks/recurrent/recurrent-layer.ts';
import { histogramOf } from './histogram-of.ts';
import type { LayerView, StatisticsView } from './report.ts';

/**
 * Looks at a network right after a step: at what its layers hold of the last batch. It changes nothing.
 *
 * @returns a function for each layer that is looked at, from the input on
 */
export function layerObservers(
  network: Network,
  parameters: Parameters,
): readonly (() => LayerView)[] {
  const recurrent = recurrentLayerOf(network);
  if (recurrent !== undefined) return [() => viewOfCell(recurrent, parameters)];
  const { layers } = network;
  return layers.flatMap((layer, at) => {
    const index = /^(?:conv|dense)(\d+)$/.exec(layer.name)?.[1];
    if (index === undefined) return [];
    const follows = (kind: string) =>
      layers.slice(at + 1).find(({ name }) => name === `${kind}${index}`);
    const [norm, noise] = [follows('norm'), follows('noise')];
    return [() => viewOfLayer(layer, norm, noise ?? norm ?? layer, index, parameters)];
  });
}

/** ‖∂L/∂hₜ‖ of the last batch, for t = 1 … T, or none of a network that reads no sequences. */
export function gradientsThroughTime(network: Network): Float32Array | undefined {
  const gradients = recurrentLayerOf(network)?.stateGradients.slice(1);
  return gradients && Float32Array.from(gradients, ({ data }) => lengthOf([data]));
}

function recurrentLayerOf({ layers }: Network): RecurrentLayer | undefined {
  const [first] = layers;
  return first !== undefined && 'stateGradients' in first ? (first as RecurrentLayer) : undefined;
}

function viewOfLayer(
  weighted: Layer,
  norm: Layer | undefined,
  last: Layer,
  index: string,
  parameters: Parameters,
): LayerView {
  const before = histogramOf([weighted.output.value.data]);
  return {
    name: `norm${index}`,
    before,
    after: last === weighted ? copyOf(before) : histogramOf([last.output.value.data]),
    gradient: weightGradient(parameters, weighted.name),
    ...statisticsOf(norm?.statistics?.(), parameters, `norm${index}`),
  };
}

/** All steps of the sequence together; statistics are those of the last step. */
function viewOfCell(cell: RecurrentLayer, parameters: Parameters): LayerView {
  const { normalization } = cell;
  const last = normalization.outputs.length - 1;
  const before = histogramOf([normalization.input.value.data]);
  const outputs = normalization.outputs.map(({ value }) => value.data);
  return {
    name: 'cell',
    before,
    after: histogramOf(outputs),
    gradient: weightGradient(parameters, cell.name),
    ...statisticsOf(normalization.statistics(last), parameters, `${normalization.name}.${last}`),
  };
}

function statisticsOf(
  batch: Statistics | undefined,
  { running }: Parameters,
  name: string,
): { readonly statistics?: StatisticsView } {
  const remembered = running.get(name);
  if (batch === undefined || remembered === undefined) return {};
  return {
    statistics: {
      batchMean: Float32Array.from(batch.mean),
      batchVariance: Float32Array.from(batch.variance),
      runningMean: Float32Array.from(remembered.mean),
      runningVariance: Float32Array.from(remembered.variance),
    },
  };
}

/** The length of the gradient of all weights of a layer, without its biases. */
function weightGradient({ all }: Parameters, layer: string): number {
  const isWeight = ({ name }: Parameter) =>
    /^(weight|direction|length|recurrent|input)$/.test(name.slice(layer.length + 1)) &&
    name.startsWith(`${layer}.`);
  return lengthOf(all.filter(isWeight).map(({ gradient }) => gradient.data));
}

function lengthOf(parts: readonly Tensor['data'][]): number {
  let squares = 0;
  for (const values of parts) squares += squaresOf(values);
  return Math.sqrt(squares);
}

function squaresOf(values: FloatArray): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

function copyOf({ from, to, counts }: LayerView['before']): LayerView['before'] {
  return { from, to, counts: counts.slice() };
}
