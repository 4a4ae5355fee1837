import { spreadOf } from '../../kit/data/spread-of.ts';
import { defaultValues } from '../../kit/parameters/parameter.ts';
import {
  sweepMethods,
  sweepRates,
  sweepSettings,
  sweepSizes,
  type SweepMethod,
} from '../../training/sweep/sweep-settings.ts';
import results from '../../training/sweep/results.json' with { type: 'json' };
import { parameters, type LabValues } from './parameters.ts';

/** The sweep's methods, as the lab names them. */
const names = {
  batch: 'bn',
  group: 'gn',
  layer: 'ln',
  instance: 'in',
  weight: 'wn',
  none: 'none',
} as const satisfies Partial<Record<LabValues['norm'], SweepMethod>>;

/** Settings that the sweep's runs have in common. */
const shared: Partial<LabValues> = {
  task: 'digits',
  epochs: sweepSettings.epochs,
  examples: sweepSettings.training,
  order: 'shuffled',
  optimizer: 'momentum',
  decay: 'cosine',
  warmUp: 0,
  depth: 3,
};

/** The sweep's method of a run that has its settings; undefined for a run that is not of the sweep. */
export function sweepMethodOf(settings: LabValues): SweepMethod | undefined {
  const method = Object.entries(names).find(([name]) => name === settings.norm)?.[1];
  const isAlike = Object.entries(shared).every(
    ([name, value]) => settings[name as keyof LabValues] === value,
  );
  const isOnAxes =
    (sweepSizes as readonly number[]).includes(settings.B) && isSweepRate(settings.rate);
  const { m, groups } = defaultValues(parameters);
  const isTuned =
    (method === 'bn' && settings.m !== m) || (method === 'gn' && settings.groups !== groups);
  return isAlike && isOnAxes && !isTuned ? method : undefined;
}

/** Tells whether the sweep has runs with a learning rate. */
export function isSweepRate(rate: number): boolean {
  return (sweepRates as readonly number[]).includes(rate);
}

/** A method's median at a batch size. */
export interface Median {
  readonly B: number;
  /** In percent, of all seeds. */
  readonly error: number;
}

/** Each method's medians along the batch sizes, at one of the sweep's learning rates. */
export function sweepMedians(rate: number): Readonly<Record<SweepMethod, readonly Median[]>> {
  const at = (sweepRates as readonly number[]).indexOf(rate);
  const medians = (method: SweepMethod): readonly Median[] =>
    sweepSizes.map((B, size) => ({
      B,
      error:
        (100 * spreadOf(results.running[method][at]?.[size] ?? []).median) / sweepSettings.test,
    }));
  const entries = sweepMethods.map((method) => [method, medians(method)] as const);
  return Object.fromEntries(entries) as Record<SweepMethod, readonly Median[]>;
}
