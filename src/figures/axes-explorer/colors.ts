import { methodColor, paper } from '../../kit/charts/looks.ts';
import type { Method } from './partition-of.ts';

/** The colour of each method; both meanings of Layer Normalization have the same. */
export const methodColors: Readonly<Record<Method, string>> = {
  batch: methodColor.bn,
  layer: methodColor.ln,
  'layer-channels': methodColor.ln,
  instance: methodColor.in,
  group: methodColor.gn,
};

/** Values at which the tint of a cell is at its ends: what lies beyond looks like them. */
const tintedUpTo = 2.5;

/**
 * The tint of a cell: the larger the value, the more colour is in the paper.
 * It stays so light (or, on dark paper, so dark) that ink can be read on it.
 */
export function tint(value: number, color: string, most: number): string {
  const share = (Math.max(-1, Math.min(1, value / tintedUpTo)) + 1) / 2;
  const percent = Math.round(3 + share * (most - 3));
  return `color-mix(in oklab,${color} ${String(percent)}%,${paper})`;
}
