import {
  batchPartition,
  channelParameters,
  createRandom,
  groupPartition,
  instancePartition,
  moments,
  normalize,
  setOf,
  tensor,
  type Partition,
  type Tensor,
} from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import type { MethodName, parameters } from './parameters.ts';

/** Two examples of eight channels with six positions each. */
const shape = [2, 8, 6] as const;
const [examples, channels, positions] = shape;

/** A channel's bias, and what the normalization leaves of it. */
export interface Channel {
  readonly channel: number;
  readonly bias: number;
  /** The bias less its mean over the set that shares a mean. */
  readonly surviving: number;
}

/** One value of the first example after the normalization, without and with the bias before it. */
export interface Output {
  readonly channel: number;
  readonly without: number;
  readonly with: number;
}

/** The state of the figure. */
export interface Model {
  readonly method: MethodName;
  /** How many channels share a mean. */
  readonly channelsPerSet: number;
  readonly channels: readonly Channel[];
  readonly outputs: readonly Output[];
  readonly largestSurviving: number;
  /** The largest change of an output, over both examples. */
  readonly largestChange: number;
}

/** Normalizes the same values without and with a bias, and finds what is left of the bias. */
export function model(values: Values<typeof parameters>): Model {
  const { method, groups, common, spread, seed } = values;
  const random = createRandom(seed);
  const z = Float64Array.from({ length: examples * channels * positions }, () => random.normal());
  const own = Float64Array.from({ length: channels }, () => random.normal());
  const bias = own.map((value) => common + spread * value);
  const partition = partitionOf(method, groups);
  const map = z.map((_, index) => bias[Math.floor(index / positions) % channels] ?? NaN);
  const means = moments(tensor(map, shape), partition).mean;
  const survived = map.map((value, index) => value - (means[setOf(partition, index)] ?? NaN));
  const without = outputOf(tensor(z, shape), partition);
  const changed = outputOf(tensor(addTo(z, map), shape), partition);
  return {
    method,
    channelsPerSet: method === 'gn' ? channels / groups : method === 'ln' ? channels : 1,
    channels: Array.from(bias, (value, index) => ({
      channel: index + 1,
      bias: value,
      surviving: survived[index * positions] ?? NaN,
    })),
    outputs: Array.from(without.subarray(0, channels * positions), (value, index) => ({
      channel: Math.floor(index / positions) + 1,
      without: value,
      with: changed[index] ?? NaN,
    })),
    largestSurviving: largest(survived),
    largestChange: largest(changed.map((value, index) => value - (without[index] ?? NaN))),
  };
}

/** Each channel's bias and what survives. */
export function rows(model: Model): Table {
  const channels = model.channels.map((one) => ({ ...one, mean: one.bias - one.surviving }));
  return tableOf(['channel', 'bias', 'mean', 'surviving'], channels);
}

/** Layer Normalization over (C, H, W) is Group Normalization with one group. */
function partitionOf(method: MethodName, groups: number): Partition {
  if (method === 'bn') return batchPartition(shape);
  if (method === 'in') return instancePartition(shape);
  return groupPartition(shape, method === 'gn' ? groups : 1);
}

function outputOf(x: Tensor, partition: Partition): Float64Array {
  return Float64Array.from(normalize(x, partition, channelParameters(shape)).y.data);
}

function addTo(values: Float64Array, map: Float64Array): Float64Array {
  return values.map((value, index) => value + (map[index] ?? NaN));
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
