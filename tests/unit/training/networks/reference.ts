import { readFileSync } from 'node:fs';
import type { NormalizationName } from '../../../../src/training/networks/normalizations/options.ts';

/** One network that PyTorch trained for ten steps: `tests/reference/make_training.py`. */
export interface TrainedCase {
  readonly network: 'convolutional' | 'dense' | 'recurrent';
  readonly normalization: NormalizationName;
  readonly optimizer: 'momentum' | 'adam';
  readonly cell?: 'simple' | 'long short-term';
  readonly inputs: string;
  readonly first: Readonly<Record<string, readonly number[]>>;
  readonly last: Readonly<Record<string, readonly number[]>>;
  readonly losses: readonly number[];
  readonly running: Readonly<
    Record<string, { readonly mean: readonly number[]; readonly variance: readonly number[] }>
  >;
}

/** What PyTorch was given, and what it found. */
export interface Reference {
  /** Of each kind, two batches. */
  readonly inputs: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly labels: readonly (readonly number[])[];
  readonly cases: readonly TrainedCase[];
}

/** Reads the committed values. */
export function readReference(): Reference {
  const file = new URL('../../../reference/training.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Reference;
}
