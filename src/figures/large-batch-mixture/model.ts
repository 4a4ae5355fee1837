import { batchNormTraining, createRandom, tensor } from '../../core/index.ts';
import { histogram, type Bin } from '../../kit/data/histogram.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { bestThreshold, type Threshold } from './best-threshold.ts';
import { randomGroups, type Batch } from './random-groups.ts';
import type { parameters, Question } from './parameters.ts';
import { shapeOf, type Shape } from './shape-of.ts';

/** The ranges of the charts. */
export const domains = { batch: [-9, 9], normalized: [-4, 4] } as const;
const bins = 36;
/** So many samples are normalized, batch by batch, to find an accuracy that does not hang on one batch. */
const sampleCount = 4096;

/** Values of both groups, and of each: its part of all, its own statistics, and its histogram. */
export interface Measured {
  readonly whole: Shape;
  readonly groups: readonly Group[];
}

/** One group among others. */
export interface Group {
  readonly share: number;
  readonly shape: Shape;
  /** Densities times the share, so that groups stand at their true heights beside each other. */
  readonly bins: readonly Bin[];
}

/** Normalized values: the shapes of the batch, the histograms of all rounds, and how well one threshold answers the reader's question on them. */
export interface Normalized extends Measured {
  /** The best one for all rounds; its accuracy is the mean over them, each with its own best threshold. */
  readonly threshold: Threshold;
}

/** The state of the figure. */
export interface Model {
  readonly B: number;
  /** From one group's centre to the other's. */
  readonly distance: number;
  /** Batches that the accuracies are the average of. */
  readonly rounds: number;
  readonly question: Question;
  readonly batch: Measured;
  /** One mean and variance for all, as Batch Normalization has them. */
  readonly together: Normalized;
  /** A mean and variance for each group. */
  readonly apart: Normalized;
  /** The parts of the pooled variance: within the groups, and between their means. */
  readonly within: number;
  readonly between: number;
}

/** Draws a batch of two groups; normalizes it as one, and each group by itself. */
export function model(values: Values<typeof parameters>): Model {
  const rounds = sampleCount / values.B;
  const { normal } = createRandom(values.seed);
  const batches = Array.from({ length: rounds }, () => randomGroups(values, normal));
  const [{ x, first }] = batches as [Batch, ...Batch[]];
  const batch = measure(x, first, domains.batch);
  const within = batch.groups.reduce((sum, { share, shape }) => sum + share * shape.variance, 0);
  return {
    B: values.B,
    distance: values.distance,
    rounds,
    question: values.question,
    batch,
    together: answer(batches, values.question, ({ x }) => standardize(x)),
    apart: answer(batches, values.question, standardizeApart),
    within,
    between: batch.groups.reduce((sum, { share, shape }) => {
      const offset = shape.mean - batch.whole.mean;
      return sum + share * offset * offset;
    }, 0),
  };
}

/** Mean, deviation, skewness and kurtosis of everything that is drawn. */
export function rows({ batch, together, apart }: Model): Table {
  const lines = Object.entries({ x: batch, x̂: together, x̂ₖ: apart }).flatMap(([name, values]) =>
    [values.whole, ...values.groups.map(({ shape }) => shape)].map((shape, index) => [
      name,
      index === 0 ? '1 + 2' : String(index),
      shape.mean,
      Math.sqrt(shape.variance),
      shape.skewness,
      shape.kurtosis,
    ]),
  );
  return { columns: ['values', 'group', 'mean', 'deviation', 'skewness', 'kurtosis'], rows: lines };
}

/** One channel, normalized by the core as a layer would, with PyTorch's ε. */
function standardize(x: Float64Array): Float64Array {
  const { y } = batchNormTraining(tensor(x, [x.length, 1]));
  return Float64Array.from(y.data);
}

function standardizeApart({ x, first }: Batch): Float64Array {
  const apart = new Float64Array(x.length);
  apart.set(standardize(x.subarray(0, first)));
  apart.set(standardize(x.subarray(first)), first);
  return apart;
}

function measure(values: Float64Array, first: number, domain: readonly [number, number]): Measured {
  const groups = [values.subarray(0, first), values.subarray(first)].map((own) => {
    const share = own.length / values.length;
    return {
      share,
      shape: shapeOf(own),
      bins: binsOf(own, share, domain),
    };
  });
  return { whole: shapeOf(values), groups };
}

function answer(
  batches: readonly Batch[],
  question: Question,
  normalize: (batch: Batch) => Float64Array,
): Normalized {
  const rounds = batches.map((batch) => {
    const values = normalize(batch);
    const labels = labelsOf(batch, question);
    return { values, labels, first: batch.first, best: bestThreshold(values, labels) };
  });
  const all = join(rounds.map(({ values }) => values));
  const labels = Uint8Array.from(join(rounds.map((round) => round.labels)));
  const [now] = rounds as [(typeof rounds)[number]];
  const one = measure(now.values, now.first, domains.normalized);
  const parts = [
    join(rounds.map(({ values, first }) => values.subarray(0, first))),
    join(rounds.map(({ values, first }) => values.subarray(first))),
  ];
  return {
    whole: one.whole,
    groups: one.groups.map((group, index) => ({
      ...group,
      bins: binsOf(parts[index] ?? all, group.share, domains.normalized),
    })),
    threshold: {
      at: bestThreshold(all, labels).at,
      accuracy: rounds.reduce((sum, { best }) => sum + best.accuracy, 0) / rounds.length,
    },
  };
}

function labelsOf({ above, first }: Batch, question: Question): Uint8Array {
  return question === 'inside' ? above : above.map((_, index) => (index < first ? 0 : 1));
}

function join(parts: readonly (Float64Array | Uint8Array)[]): Float64Array {
  const joined = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Densities times the share. */
function binsOf(
  own: Float64Array,
  share: number,
  domain: readonly [number, number],
): readonly Bin[] {
  return histogram(own, domain, bins).map((bin) => ({ ...bin, density: bin.density * share }));
}
