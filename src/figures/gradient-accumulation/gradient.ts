import {
  batchNormBackward,
  batchNormInference,
  batchNormTraining,
  batchPartition,
  groupNorm,
  groupNormBackward,
  layerNorm,
  layerNormBackward,
  moments,
  synchronizeStatistics,
  tensor,
  weightNorm,
  weightNormBackward,
  type Tensor,
} from '../../core/index.ts';
import {
  linear,
  linearBackward,
  lossBackward,
  slice,
  type Batch,
  type Network,
} from './network.ts';
import type { Method } from './parameters.ts';

/** Two groups of four units each. */
const groups = 2;

/** A normalized layer's outputs, and the way back through it. */
interface Layer {
  readonly y: Tensor;
  readonly backward: (dy: Tensor) => Tensor;
}

/** The gradient of the weights (of v, with Weight Normalization) that one part of the batch gives. */
export function gradientOf(method: Method, network: Network, { x, target }: Batch): Float64Array {
  const { weights, readout } = network;
  if (method === 'wn') {
    const g = new Float64Array(weights.shape[0] ?? 0).fill(1);
    const y = linear(x, weightNorm(weights, g));
    const dw = linearBackward(lossBackward(y, target, readout), x);
    return Float64Array.from(weightNormBackward(dw, weights, g).dv.data);
  }
  const { y, backward } = normalizeUnits(method, linear(x, weights));
  return Float64Array.from(linearBackward(backward(lossBackward(y, target, readout)), x).data);
}

/** The same with the batch split into parts that share their statistics, as Synchronized BN does. */
export function synchronizedGradient(network: Network, batch: Batch, parts: number): Float64Array {
  const { weights, readout } = network;
  const size = batch.target.length / parts;
  const outputs = Array.from({ length: parts }, (_, part) =>
    linear(slice(batch, part * size, (part + 1) * size).x, weights),
  );
  const running = synchronizeStatistics(outputs.map((a) => moments(a, batchPartition(a.shape))));
  const y = join(outputs.map((a) => batchNormInference(a, { running })));
  const dy = lossBackward(y, batch.target, readout);
  const { dx } = batchNormBackward(dy, join(outputs), running);
  return Float64Array.from(linearBackward(dx, batch.x).data);
}

function normalizeUnits(method: Exclude<Method, 'wn'>, a: Tensor): Layer {
  switch (method) {
    case 'bn': {
      const { y, statistics } = batchNormTraining(a);
      return { y, backward: (dy) => batchNormBackward(dy, a, statistics).dx };
    }
    case 'ln': {
      const { y, statistics } = layerNorm(a);
      return { y, backward: (dy) => layerNormBackward(dy, a, statistics).dx };
    }
    case 'gn': {
      const { y, statistics } = groupNorm(a, { groups });
      return { y, backward: (dy) => groupNormBackward(dy, a, statistics, { groups }).dx };
    }
  }
}

function join(parts: readonly Tensor[]): Tensor {
  const data = Float64Array.from(parts.flatMap((part) => [...part.data]));
  const [units = 1] = parts.map(({ shape }) => shape[1] ?? 1);
  return tensor(data, [data.length / units, units]);
}
