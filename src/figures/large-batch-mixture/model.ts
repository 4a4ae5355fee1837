import { batchNormTraining, tensor } from '../../core/index.ts';
import { histogram, type Bin } from '../../kit/data/histogram.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { bestThreshold, type Threshold } from './best-threshold.ts';
import { randomGroups, type Batch } from './random-groups.ts';
import type { parameters, Question } from './parameters.ts';
import { shapeOf, type Shape } from './shape-of.ts';

/** The ranges of the charts. */
export const domains = { batch: [-9, 9], normalized: [-4, 4] } as const;
const bins = 54;

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

/** Normalized values, and how well one threshold answers the reader's question on them. */
export interface Normalized extends Measured {
  readonly threshold: Threshold;
}

/** The state of the figure. */
export interface Model {
  readonly B: number;
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
  const drawn = randomGroups(values, values.seed);
  const { x, first } = drawn;
  const apart = new Float64Array(x.length);
  apart.set(standardize(x.subarray(0, first)));
  apart.set(standardize(x.subarray(first)), first);
  const batch = measure(x, first, domains.batch);
  const within = batch.groups.reduce((sum, { share, shape }) => sum + share * shape.variance, 0);
  return {
    B: values.B,
    question: values.question,
    batch,
    together: answer(standardize(x), drawn, values.question),
    apart: answer(apart, drawn, values.question),
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

function measure(values: Float64Array, first: number, domain: readonly [number, number]): Measured {
  const groups = [values.subarray(0, first), values.subarray(first)].map((own) => {
    const share = own.length / values.length;
    return {
      share,
      shape: shapeOf(own),
      bins: histogram(own, domain, bins).map((bin) => ({ ...bin, density: bin.density * share })),
    };
  });
  return { whole: shapeOf(values), groups };
}

function answer(normalized: Float64Array, { first, above }: Batch, question: Question): Normalized {
  const groups = above.map((_, index) => (index < first ? 0 : 1));
  const labels = question === 'inside' ? above : groups;
  return {
    ...measure(normalized, first, domains.normalized),
    threshold: bestThreshold(normalized, labels),
  };
}
