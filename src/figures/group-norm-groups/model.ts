import { groupNorm, instancePartition, moments, type Tensor } from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import {
  arrange,
  channelCount,
  drawChannels,
  families,
  familyOf,
  plantedOrder,
  positions,
  shuffledOrder,
} from './channels.ts';
import { parameters, type OrderName } from './parameters.ts';

/** A channel before and after, by its mean and deviation: the normalization changes nothing else of it. */
export interface Channel {
  /** Where it stands, from 1. */
  readonly place: number;
  readonly family: number;
  readonly before: Spread;
  readonly after: Spread;
}

/** A mean and a deviation. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** A group: its first and last place, and the statistics that its channels share. */
export interface Group extends Spread {
  readonly first: number;
  readonly last: number;
}

/** What one number of groups keeps. */
export interface Kept {
  readonly G: number;
  /** The strongest family's deviation over the weakest's. */
  readonly between: number;
  /** The strongest channel's deviation over the weakest's of its family, on average over the families. */
  readonly within: number;
}

/** The state of the figure. */
export interface Model {
  readonly G: number;
  readonly order: OrderName;
  readonly channels: readonly Channel[];
  readonly groups: readonly Group[];
  /** How many values share a mean. */
  readonly size: number;
  readonly kept: readonly Kept[];
  readonly original: Kept;
  /** The largest change of an output when the channels are shuffled, normalized, and put back. */
  readonly shuffleChange: number;
}

/** Normalizes one image with planted families of channels, in every number of groups. */
export function model({ G, order: orderName, ratio, seed }: Values<typeof parameters>): Model {
  const planted = drawChannels(seed, ratio);
  const shuffled = shuffledOrder(seed);
  const order = orderName === 'planted' ? plantedOrder() : shuffled;
  const x = arrange(planted, order);
  const { y, statistics } = groupNorm(x, { groups: G });
  const [before, after] = [spreads(x), spreads(y)];
  const perGroup = channelCount / G;
  return {
    G,
    order: orderName,
    channels: order.map((channel, place) => ({
      place: place + 1,
      family: familyOf(channel),
      before: before[place] ?? nothing,
      after: after[place] ?? nothing,
    })),
    groups: Array.from({ length: G }, (_, group) => ({
      first: group * perGroup + 1,
      last: (group + 1) * perGroup,
      mean: statistics.mean[group] ?? NaN,
      deviation: Math.sqrt(statistics.variance[group] ?? NaN),
    })),
    size: perGroup * positions,
    kept: parameters.G.values.map((groups) => ({
      G: groups,
      ...ratios(spreads(groupNorm(x, { groups }).y), order),
    })),
    original: { G: 0, ...ratios(before, order) },
    shuffleChange: largestChange(planted, shuffled, G),
  };
}

/** Each channel before and after. */
export function rows({ channels }: Model): Table {
  return {
    columns: ['place', 'family', 'meanBefore', 'deviationBefore', 'meanAfter', 'deviationAfter'],
    rows: channels.map(({ place, family, before, after }) => [
      place,
      'ABC'[family] ?? '',
      before.mean,
      before.deviation,
      after.mean,
      after.deviation,
    ]),
  };
}

const nothing: Spread = { mean: NaN, deviation: NaN };

function spreads(x: Tensor): readonly Spread[] {
  const { mean, variance } = moments(x, instancePartition(x.shape));
  return Array.from(mean, (value, channel) => ({
    mean: value,
    deviation: Math.sqrt(variance[channel] ?? NaN),
  }));
}

function ratios(channels: readonly Spread[], order: readonly number[]): Omit<Kept, 'G'> {
  const byFamily = Array.from({ length: families }, (_, family) =>
    channels
      .filter((_channel, place) => familyOf(order[place] ?? 0) === family)
      .map(({ deviation }) => deviation),
  );
  const strengths = byFamily.map((deviations) =>
    Math.sqrt(deviations.reduce((sum, d) => sum + d * d, 0) / deviations.length),
  );
  const within = byFamily.map((deviations) => Math.max(...deviations) / Math.min(...deviations));
  return {
    between: Math.max(...strengths) / Math.min(...strengths),
    within: within.reduce((sum, ratio) => sum + ratio, 0) / families,
  };
}

/** Shuffled, normalized and put back, against normalized as they were. */
function largestChange(planted: Tensor, shuffled: readonly number[], groups: number): number {
  const back = plantedOrder().map((channel) => shuffled.indexOf(channel));
  const there = groupNorm(arrange(planted, shuffled), { groups }).y;
  const [one, other] = [groupNorm(planted, { groups }).y, arrange(there, back)];
  return Array.from(one.data).reduce(
    (most, value, i) => Math.max(most, Math.abs(value - (other.data[i] ?? NaN))),
    0,
  );
}
