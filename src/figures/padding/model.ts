import { batchNormTraining, channelLayerNorm, maskedBatchNormTraining } from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { firstInstance } from './masked-instances.ts';
import { parameters } from './parameters.ts';
import { lengths, padSequences, type Padded } from './sequences.ts';

/** The methods that are compared. */
export const methods = ['bn', 'in', 'ln'] as const;

/** The name of a method. */
export type Method = (typeof methods)[number];

const { min: shortest, max: longest } = parameters.T;
const tokens = lengths[0] ?? 0;

/** A cell of the first feature: a token's value, or a zero of the padding. */
export interface Cell {
  readonly sequence: number;
  readonly t: number;
  readonly value: number;
  readonly padding: boolean;
}

/** A token of the first sequence after a normalization: without any padding, and as it is now. */
export interface Token {
  readonly method: Method;
  readonly t: number;
  readonly alone: number;
  readonly now: number;
}

/** What Instance Normalization's statistics of the first sequence are at a padded length. */
export interface Length {
  readonly T: number;
  readonly mean: number;
  readonly variance: number;
}

/** The state of the figure. */
export interface Model {
  readonly T: number;
  readonly masked: boolean;
  readonly cells: readonly Cell[];
  readonly tokens: readonly Token[];
  readonly now: Length;
  /** The statistics of the tokens alone. */
  readonly alone: Length;
  readonly lengths: readonly Length[];
  /** The largest change of a token's output, by method. */
  readonly largest: Readonly<Record<Method, number>>;
}

/** Normalizes padded sequences, with or without a mask, and finds what the padding changed. */
export function model({ T, offset, mask }: Values<typeof parameters>): Model {
  const padded = padSequences(T, offset);
  const before = outputsOf(padSequences(shortest, offset), true);
  const after = outputsOf(padded, mask);
  const changed = methods.flatMap((method) =>
    Array.from({ length: tokens }, (_, t) => ({
      method,
      t: t + 1,
      alone: before[method][t] ?? NaN,
      now: after[method][t] ?? NaN,
    })),
  );
  const largestOf = (method: Method): number =>
    Math.max(
      ...changed
        .filter((token) => token.method === method)
        .map(({ alone, now }) => Math.abs(now - alone)),
    );
  return {
    T,
    masked: mask,
    cells: cellsOf(padded),
    tokens: changed,
    now: statisticsAt(T, offset, mask),
    alone: statisticsAt(shortest, offset, true),
    lengths: Array.from({ length: longest - shortest + 1 }, (_, index) =>
      statisticsAt(shortest + index, offset, mask),
    ),
    largest: { bn: largestOf('bn'), in: largestOf('in'), ln: largestOf('ln') },
  };
}

/** Every token's output by method, without padding and now. */
export function rows({ tokens: all, T, now }: Model): Table {
  return tableOf(
    ['method', 't', 'alone', 'now', 'T', 'mean', 'variance'],
    all.map((token) => ({ ...now, ...token, T, method: token.method.toUpperCase() })),
  );
}

/** Each method's outputs for the first feature of the first sequence. */
function outputsOf(padded: Padded, masked: boolean): Readonly<Record<Method, ArrayLike<number>>> {
  const { x, mask } = padded;
  return {
    bn: (masked ? maskedBatchNormTraining(x, mask) : batchNormTraining(x)).y.data,
    in: firstInstance(padded, masked).y,
    ln: channelLayerNorm(x).y.data,
  };
}

function statisticsAt(T: number, offset: number, masked: boolean): Length {
  const { mean, variance } = firstInstance(padSequences(T, offset), masked);
  return { T, mean, variance };
}

function cellsOf({ x, mask }: Padded): readonly Cell[] {
  const [sequences = 1, channels = 1, T = 1] = x.shape;
  return Array.from({ length: sequences * T }, (_, index) => {
    const [n, t] = [Math.floor(index / T), index % T];
    return {
      sequence: n + 1,
      t: t + 1,
      value: x.data[n * channels * T + t] ?? NaN,
      padding: mask[index] === 0,
    };
  });
}
