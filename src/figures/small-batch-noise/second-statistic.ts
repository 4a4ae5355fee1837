import { histogram, type Bin } from '../../kit/data/histogram.ts';
import type { StatisticName } from './parameters.ts';
import { normalizedSamples, type BatchStatistics } from './pool.ts';

/** What the second chart shows of the batches. */
export type SecondStatistic =
  | { readonly kind: 'variance'; readonly bins: readonly Bin[]; readonly beyond: number }
  | ({ readonly kind: 'reciprocal'; readonly bins: readonly Bin[] } & Reciprocals)
  | {
      readonly kind: 'normalized';
      readonly bins: readonly Bin[];
      /** Samuelson's bound √(B − 1): no normalized value stands further out. */
      readonly wall: number;
      readonly furthest: number;
    };

/** How σ/s, the factor by which a batch's scale is misjudged, is distributed; σ is 1. */
interface Reciprocals {
  /** How many are too large for the chart. */
  readonly beyond: number;
  readonly average: number;
  /** E[σ/s] of Gaussian batches: infinite for B <= 2. */
  readonly gaussianAverage: number;
}

/** The ranges of the second chart. */
export const domains = {
  variance: [0, 4],
  reciprocal: [0, 4],
  normalized: [-4, 4],
} as const;

const bins = 60;

/** Collects the statistic that the reader chose. */
export function secondStatistic(
  kind: StatisticName,
  pool: Float64Array,
  { variance }: BatchStatistics,
  B: number,
): SecondStatistic {
  switch (kind) {
    case 'variance':
      return {
        kind,
        bins: histogram(variance, domains[kind], bins),
        beyond: countBeyond(variance),
      };
    case 'reciprocal': {
      const values = reciprocals(variance);
      return {
        kind,
        bins: histogram(values, domains[kind], bins),
        beyond: countBeyond(values),
        average: averageOf(values),
        gaussianAverage: gaussianReciprocal(B),
      };
    }
    case 'normalized': {
      const values = normalizedSamples(pool, B);
      return {
        kind,
        bins: histogram(values, domains[kind], bins),
        wall: Math.sqrt(B - 1),
        furthest: values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0),
      };
    }
  }
}

/** The average of 1/s over the batches: infinite when one of them does not vary. */
export function averageReciprocal(variance: Float64Array): number {
  return averageOf(reciprocals(variance));
}

/**
 * E[σ/s] of B independent Gaussian values, with s² divided by B.
 *
 * Formula: √(B/2) Γ((B − 2)/2) / Γ((B − 1)/2), for even B from 2/√π at B = 4 by steps of two
 */
export function gaussianReciprocal(B: number): number {
  if (B <= 2) return Infinity;
  let ratio = 2 / Math.sqrt(Math.PI);
  for (let even = 4; even < B; even += 2) ratio *= (even - 2) / (even - 1);
  return Math.sqrt(B / 2) * ratio;
}

function reciprocals(variance: Float64Array): Float64Array {
  return variance.map((value) => 1 / Math.sqrt(value));
}

function averageOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function countBeyond(values: Float64Array): number {
  return values.filter((value) => value > domains.variance[1]).length;
}
