import {
  cos,
  halfRmsNorm,
  layerNorm,
  rmsNorm,
  sin,
  tensor,
  type Tensor,
} from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { parameters } from './parameters.ts';

/** What arithmetic of 16 and of 32 bits makes of the input at one scale. */
export interface Precision {
  readonly scale: number;
  /** The root mean square of the output when every operation is rounded to half precision. */
  readonly half: number;
  /** The same when only the output is. */
  readonly single: number;
}

/** The state of the figure. */
export interface Model {
  readonly offset: number;
  readonly spread: number;
  /** The deviation's place in the mean-free plane, one unit long: to the right, and away. */
  readonly inPlane: readonly [number, number];
  readonly scale: number;
  readonly epsilon: number;
  readonly x: readonly number[];
  readonly mean: number;
  readonly variance: number;
  readonly meanSquare: number;
  readonly layer: readonly number[];
  readonly rms: readonly number[];
  /** The mean of RMSNorm's output. */
  readonly rmsMean: number;
  /** The largest difference between an output of LN and RMSNorm's. */
  readonly difference: number;
  readonly precisions: readonly Precision[];
  readonly now: Precision;
}

/** Normalizes three numbers with and without their mean, and in two precisions at every scale. */
export function model(values: Values<typeof parameters>): Model {
  const { offset, spread, direction, scale, epsilon } = values;
  const angle = (direction * Math.PI) / 180;
  // Three cosines a third of a turn apart: their mean is 0, and with the root of 2 their variance 1.
  const shape = [0, 1, 2].map((third) => {
    const deviation = Math.SQRT2 * cos(angle - (third * 2 * Math.PI) / 3);
    return offset + spread * deviation;
  });
  const x = tensor(scaled(shape, scale), [1, 3]);
  const { y: layer, statistics } = layerNorm(x, { epsilon });
  const { y: rms, meanSquare } = rmsNorm(x, { epsilon });
  const precisions = parameters.scale.values.map((value) => precisionAt(shape, value, epsilon));
  const gaps = Array.from(layer.data, (value, i) => Math.abs(value - (rms.data[i] ?? NaN)));
  return {
    offset,
    spread,
    inPlane: [cos(angle), sin(angle)],
    scale,
    epsilon,
    x: Array.from(x.data),
    mean: statistics.mean[0] ?? NaN,
    variance: statistics.variance[0] ?? NaN,
    meanSquare: meanSquare[0] ?? NaN,
    layer: Array.from(layer.data),
    rms: Array.from(rms.data),
    rmsMean: layerNorm(rms).statistics.mean[0] ?? NaN,
    difference: Math.max(...gaps),
    precisions,
    now: precisionAt(shape, scale, epsilon),
  };
}

/** The three numbers, before and after. */
export function rows({ x, layer, rms }: Model): Table {
  return {
    columns: ['i', 'x', 'layer', 'rms'],
    rows: x.map((value, i) => [i + 1, value, layer[i] ?? NaN, rms[i] ?? NaN]),
  };
}

function scaled(shape: readonly number[], scale: number): readonly number[] {
  return shape.map((value) => scale * value);
}

function precisionAt(shape: readonly number[], scale: number, epsilon: number): Precision {
  const x = tensor(scaled(shape, scale), [1, 3]);
  const sizeOf = (y: Tensor): number => Math.sqrt(rmsNorm(y).meanSquare[0] ?? NaN);
  return {
    scale,
    half: sizeOf(halfRmsNorm(x, { arithmetic: 'half', epsilon }).y),
    single: sizeOf(halfRmsNorm(x, { arithmetic: 'single', epsilon }).y),
  };
}
