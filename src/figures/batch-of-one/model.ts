import {
  batchNormBackward,
  batchNormInference,
  batchNormInferenceBackward,
  batchNormTraining,
  createRandom,
  initialRunning,
  tensor,
  updateRunning,
  type RunningStatistics,
  type Tensor,
} from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { parameters } from './parameters.ts';

/** The population that the samples come from: Gaussian with this mean and standard deviation. */
const population = { mean: 0.5, deviation: 1 };
const largestBatch = parameters.B.max;

/** What one batch size makes of the first sample. */
export interface Size {
  readonly B: number;
  readonly deviation: number;
  /** ∂y₁/∂x₁. */
  readonly slope: number;
}

/** The state of the figure. */
export interface Model {
  readonly mode: 'training' | 'inference';
  readonly epsilon: number;
  readonly gamma: number;
  readonly beta: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** The statistics that the samples are normalized with: the batch's own, or the running ones. */
  readonly mean: number;
  readonly variance: number;
  /** x̂₁, before γ and β. */
  readonly normalized: number;
  readonly slope: number;
  readonly sizes: readonly Size[];
}

/** Running statistics as a real layer would hold them after 200 training batches of 32. */
const running: RunningStatistics = followBatches(200, 32);

/** Normalizes the first B samples, and says how far y₁ follows x₁, for every batch size. */
export function model(values: Values<typeof parameters>): Model {
  const { B, x1, mode, epsilon, gamma, beta, seed } = values;
  const random = createRandom(seed);
  const draw = (): number => population.mean + population.deviation * random.normal();
  const samples = [x1, ...Array.from({ length: largestBatch - 1 }, draw)];
  const layer = { mode, epsilon, gamma, beta };
  const x = samples.slice(0, B);
  const { y, mean, variance, slope } = normalize(x, layer);
  const normalized = normalize(x, { ...layer, gamma: 1, beta: 0 }).y[0] ?? NaN;
  const sizes = samples.map((_, index) => {
    const size = normalize(samples.slice(0, index + 1), layer);
    return { B: index + 1, deviation: Math.sqrt(size.variance), slope: size.slope };
  });
  return { ...layer, x, y, mean, variance, normalized, slope, sizes };
}

/** The samples and their outputs. */
export function rows({ x, y }: Model): Table {
  return {
    columns: ['i', 'x', 'y'],
    rows: x.map((value, index) => [index + 1, value, y[index] ?? NaN]),
  };
}

interface Layer {
  readonly mode: 'training' | 'inference';
  readonly epsilon: number;
  readonly gamma: number;
  readonly beta: number;
}

function normalize(samples: readonly number[], { mode, epsilon, gamma, beta }: Layer) {
  const x = tensor(samples, [samples.length, 1]);
  const options = { epsilon, gamma: Float64Array.of(gamma), beta: Float64Array.of(beta) };
  // ∂y₁/∂x₁ is what flows back to x₁ when only y₁ matters.
  const onlyFirst = tensor(
    samples.map((_, index) => (index === 0 ? 1 : 0)),
    x.shape,
  );
  if (mode === 'inference') {
    const y = batchNormInference(x, { ...options, running });
    const { dx } = batchNormInferenceBackward(onlyFirst, x, running, options);
    return gather(y, running, dx);
  }
  const { y, statistics } = batchNormTraining(x, options);
  return gather(y, statistics, batchNormBackward(onlyFirst, x, statistics, options).dx);
}

/** What the figure shows of a layer with one channel. */
function gather(y: Tensor, statistics: RunningStatistics, dx: Tensor) {
  const [mean = NaN, variance = NaN] = [statistics.mean[0], statistics.variance[0]];
  return { y: [...y.data], mean, variance, slope: dx.data[0] ?? NaN };
}

function followBatches(count: number, size: number): RunningStatistics {
  const random = createRandom(1);
  let state = initialRunning(1);
  for (let step = 0; step < count; step++) {
    const batch = Array.from(
      { length: size },
      () => population.mean + population.deviation * random.normal(),
    );
    const { statistics } = batchNormTraining(tensor(batch, [size, 1]), {});
    state = updateRunning(state, statistics, {
      momentum: 0.1,
      convention: 'new-weight',
      divisor: 'n-1',
    });
  }
  return state;
}
