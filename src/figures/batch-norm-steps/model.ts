import {
  batchNormInference,
  batchNormTraining,
  batchPartition,
  createRandom,
  moments,
  tensor,
  type Random,
  type Tensor,
} from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import type { parameters, ShapeName } from './parameters.ts';

/** ε of the layer: PyTorch's and Flax's default. */
export const epsilon = 1e-5;

/** The bins of x̂: every stage is drawn with the same ones, moved as the values are. */
const bins = { edge: 3.75, count: 25 };

/** The four stages of the computation, in their order. */
const stageNames = ['input', 'centred', 'normalized', 'output'] as const;
export type StageName = (typeof stageNames)[number];

/** The batch at one stage. */
export interface Stage {
  readonly name: StageName;
  readonly values: readonly number[];
  readonly mean: number;
  readonly deviation: number;
  /** Edges of the bins and the share of the fullest bin that each holds. */
  readonly bins: readonly { readonly at: number; readonly height: number }[];
}

/** The state of the figure. */
export interface Model {
  /** How many stages the batch has come through, 1 to 4. */
  readonly stage: number;
  readonly B: number;
  /** Where the reader has put the population, and how far it spreads. */
  readonly centre: number;
  readonly spread: number;
  readonly gamma: number;
  readonly beta: number;
  readonly restore: boolean;
  readonly mean: number;
  readonly variance: number;
  readonly stages: readonly Stage[];
}

/** Samples of mean 0 and variance 1. */
const shapes: Readonly<Record<ShapeName, (random: Random) => number>> = {
  gaussian: (random) => random.normal(),
  skewed: (random) => random.exponential() - 1,
  'two-modes': (random) => (random.uniform() < 0.5 ? -0.95 : 0.95) + 0.312 * random.normal(),
};

/** Sends one batch of one channel through the four stages. */
export function model(values: Values<typeof parameters>): Model {
  const { centre, spread, restore, shape, B, seed } = values;
  const random = createRandom(seed);
  const x = tensor(
    Array.from({ length: B }, () => centre + spread * shapes[shape](random)),
    [B, 1],
  );
  const normalized = batchNormTraining(x, { epsilon });
  const [mean = NaN, variance = NaN] = [
    normalized.statistics.mean[0],
    normalized.statistics.variance[0],
  ];
  const deviation = Math.sqrt(variance + epsilon);
  const gamma = restore ? deviation : values.gamma;
  const beta = restore ? mean : values.beta;
  const learned = { gamma: Float64Array.of(gamma), beta: Float64Array.of(beta) };
  // Fixed statistics of variance 1 and no ε: what inference then does is to subtract the mean.
  const running = { mean: Float64Array.of(mean), variance: Float64Array.of(1) };
  const counts = countBins(normalized.y.data);
  const stage = stageOf(counts);
  return {
    stage: values.stage,
    B,
    centre,
    spread,
    gamma,
    beta,
    restore,
    mean,
    variance,
    stages: [
      stage('input', x, (edge) => mean + deviation * edge),
      stage('centred', batchNormInference(x, { running, epsilon: 0 }), (edge) => deviation * edge),
      stage('normalized', normalized.y, (edge) => edge),
      stage(
        'output',
        batchNormTraining(x, { epsilon, ...learned }).y,
        (edge) => gamma * edge + beta,
      ),
    ],
  };
}

/** Every sample at every stage. */
export function rows({ stages, B }: Model): Table {
  return {
    columns: ['i', ...stageNames],
    rows: Array.from({ length: B }, (_, i) => [
      i + 1,
      ...stages.map(({ values }) => values[i] ?? NaN),
    ]),
  };
}

function stageOf(counts: readonly number[]) {
  const first = counts.findIndex((height) => height > 0);
  const last = counts.findLastIndex((height) => height > 0);
  return (name: StageName, tensorOfStage: Tensor, place: (edge: number) => number): Stage => {
    const { mean, variance } = moments(tensorOfStage, batchPartition(tensorOfStage.shape));
    const width = (2 * bins.edge) / bins.count;
    return {
      name,
      values: [...tensorOfStage.data],
      mean: mean[0] ?? NaN,
      deviation: Math.sqrt(variance[0] ?? NaN),
      bins: counts
        .flatMap((height, bin) =>
          [bin, bin + 1].map((edge) => ({ at: place(edge * width - bins.edge), height })),
        )
        .slice(2 * first, 2 * last + 2),
    };
  };
}

function countBins(values: Iterable<number>): readonly number[] {
  const counts = Array.from({ length: bins.count }, () => 0);
  for (const value of values) {
    const bin = Math.floor(((value + bins.edge) / (2 * bins.edge)) * bins.count);
    const inside = Math.max(0, Math.min(bins.count - 1, bin));
    counts[inside] = (counts[inside] ?? 0) + 1;
  }
  const highest = Math.max(...counts);
  return counts.map((count) => count / highest);
}
