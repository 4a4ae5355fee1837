import {
  batchNormTraining,
  channelLayerNorm,
  createRandom,
  layerNorm,
  tensor,
  type Normalized,
  type Tensor,
} from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { mostSamples, type parameters } from './parameters.ts';

const features = 5;
/** [N, C, H, W] of the images. */
const imageShape = [2, 3, 2, 2] as const;
/** Changes below this cannot be seen in the numbers; with two samples BN's are a thousandth of it. */
const visible = 1e-3;

/** A number of a table, and by how much it differs from what it was before the change. */
export interface Cell {
  readonly value: number;
  readonly change: number;
  readonly moved: boolean;
}

/** One way to normalize: its outputs, and the statistics that the first value is normalized with. */
export interface Output {
  readonly cells: readonly Cell[];
  readonly mean: number;
  readonly variance: number;
  /** How many outputs moved, in all and of the samples that were not changed. */
  readonly moved: number;
  readonly movedElsewhere: number;
}

/** The state of the figure. */
export interface Model {
  readonly input: 'features' | 'images';
  readonly change: 'sample' | 'value';
  /** [B, H], or [N, C, H, W]. */
  readonly shape: readonly number[];
  readonly cells: readonly Cell[];
  /** BN and LN of the table; of images LN over (C, H, W), and over C at each position. */
  readonly outputs: readonly [Output, Output];
}

/** Changes one sample, or one value of it, and finds which outputs follow. */
export function model(values: Values<typeof parameters>): Model {
  const { input, B, amount, seed } = values;
  const change = input === 'images' ? 'value' : values.change;
  const shape = input === 'images' ? imageShape : [B, features];
  const size = shape.reduce((product, length) => product * length, 1);
  const sampleSize = size / shape[0];
  const random = createRandom(seed);
  const direction = Array.from({ length: sampleSize }, () => random.normal());
  const most = input === 'images' ? size : mostSamples * features;
  const before = Float64Array.from({ length: most }, () => 1.4 * random.normal()).slice(0, size);
  const after = before.map((value, index) => {
    if (change === 'value') return index === 0 ? value + amount : value;
    return index < sampleSize ? value + amount * (direction[index] ?? 0) : value;
  });
  const [x, moved] = [tensor(before, shape), tensor(after, shape)];
  const outputOf = (norm: (x: Tensor) => Normalized) =>
    compare(norm(x), norm(moved), { size, sampleSize });
  return {
    input,
    change,
    shape,
    cells: cellsOf(before, after),
    outputs:
      input === 'images'
        ? [outputOf((images) => layerNorm(images)), outputOf((images) => channelLayerNorm(images))]
        : [outputOf((table) => batchNormTraining(table)), outputOf((table) => layerNorm(table))],
  };
}

/** Every value, before and after each normalization, with what the change did to it. */
export function rows({ cells, shape, outputs: [first, second] }: Model): Table {
  const sampleSize = cells.length / (shape[0] ?? 1);
  return {
    columns: ['sample', 'place', 'x', 'first', 'firstChange', 'second', 'secondChange'],
    rows: cells.map(({ value }, index) => [
      Math.floor(index / sampleSize) + 1,
      (index % sampleSize) + 1,
      value,
      first.cells[index]?.value ?? NaN,
      first.cells[index]?.change ?? NaN,
      second.cells[index]?.value ?? NaN,
      second.cells[index]?.change ?? NaN,
    ]),
  };
}

function compare(
  before: Normalized,
  after: Normalized,
  { size, sampleSize }: { readonly size: number; readonly sampleSize: number },
): Output {
  const cells = cellsOf(before.y.data, after.y.data);
  const count = (from: number): number =>
    cells.slice(from, size).filter(({ moved }) => moved).length;
  return {
    cells,
    mean: after.statistics.mean[0] ?? NaN,
    variance: after.statistics.variance[0] ?? NaN,
    moved: count(0),
    movedElsewhere: count(sampleSize),
  };
}

function cellsOf(before: ArrayLike<number>, after: ArrayLike<number>): readonly Cell[] {
  return Array.from(after, (value, index) => {
    const change = value - (before[index] ?? NaN);
    return { value, change, moved: Math.abs(change) > visible };
  });
}
