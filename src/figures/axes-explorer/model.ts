import {
  moments,
  normalize,
  normalizeBackward,
  setIndices,
  tensor,
  type Tensor,
} from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { randomTensors } from './random-tensors.ts';
import { shape, type parameters } from './parameters.ts';
import { partitionOf, type Method } from './partition-of.ts';

/** ε of the layer: PyTorch's default of all these methods. */
export const epsilon = 1e-5;

/** What the cells show. */
export type Shown = Values<typeof parameters>['shown'];

/** A tensor with the mean of the chosen set in it. */
export interface Stage {
  readonly values: ArrayLike<number>;
  readonly mean: number;
  readonly deviation: number;
}

/** The state of the figure. */
export interface Model {
  readonly method: Method;
  readonly groups: number;
  readonly shown: Shown;
  /** How many means there are, and as many deviations. */
  readonly sets: number;
  /** m: how many values share one. */
  readonly m: number;
  /** The set of every cell, in memory order. */
  readonly setOfCell: ArrayLike<number>;
  /** The chosen cell and its set. */
  readonly chosen: number;
  readonly chosenSet: number;
  readonly x: Stage;
  readonly normalized: Stage;
  /** ∂L/∂x̂ and ∂L/∂x. */
  readonly dy: Stage;
  readonly dx: Stage;
  readonly variance: number;
  /** Σ x over the set. */
  readonly sum: number;
  /** The mean over the set of ∂L/∂x̂ · x̂. */
  readonly meanProduct: number;
}

/** Normalizes a tensor, takes a gradient back, and looks at the set of one cell. γ = 1 and β = 0. */
export function model(values: Values<typeof parameters>): Model {
  const { method, G, shown, seed, cell } = values;
  const partition = partitionOf(method, G);
  const { x, dy } = randomTensors(seed);
  // No γ, no β: one of each, left at 1 and 0.
  const parameterLayout = { length: 1, inner: x.data.length };
  const { y, statistics } = normalize(x, partition, parameterLayout, { epsilon });
  const { dx } = normalizeBackward(dy, x, statistics, partition, parameterLayout, { epsilon });
  const setOfCell = setIndices(partition);
  const chosen = cell.reduce((sum, n, axis) => sum * (shape[axis] ?? 1) + n - 1, 0);
  const chosenSet = setOfCell[chosen] ?? 0;
  const stageOf = (values_: Tensor): Stage => {
    const { mean, variance } = moments(values_, partition);
    return {
      values: values_.data,
      mean: mean[chosenSet] ?? NaN,
      deviation: Math.sqrt(variance[chosenSet] ?? NaN),
    };
  };
  const products = tensor(
    Array.from(dy.data, (value, i) => value * (y.data[i] ?? NaN)),
    shape,
  );
  const input = stageOf(x);
  return {
    method,
    groups: G,
    shown,
    sets: partition.sets,
    m: partition.elementsPerSet,
    setOfCell,
    chosen,
    chosenSet,
    x: input,
    normalized: stageOf(y),
    dy: stageOf(dy),
    dx: stageOf(dx),
    variance: statistics.variance[chosenSet] ?? NaN,
    sum: input.mean * partition.elementsPerSet,
    meanProduct: stageOf(products).mean,
  };
}

/** All cells, each with the number of its set. */
export function rows({ setOfCell, x, normalized, dy, dx }: Model): Table {
  const [, C, H, W] = shape;
  return {
    columns: ['n', 'c', 'h', 'w', 'set', 'x', 'normalized', 'dy', 'dx'],
    rows: Array.from(setOfCell, (set, i) => [
      Math.floor(i / (C * H * W)) + 1,
      (Math.floor(i / (H * W)) % C) + 1,
      (Math.floor(i / W) % H) + 1,
      (i % W) + 1,
      set + 1,
      x.values[i] ?? NaN,
      normalized.values[i] ?? NaN,
      dy.values[i] ?? NaN,
      dx.values[i] ?? NaN,
    ]),
  };
}
