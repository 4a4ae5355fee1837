import type { Pixels } from '../contract/picture.ts';
import type { NumberFormat } from '../format/write-number.ts';

/** A number between bounds, in steps counted from the lower one. */
export interface Steps {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A number that the reader slides: by bounds and step, or along a list of values. */
export type RangeParameter = {
  readonly kind: 'range';
  readonly default: number;
  /** How a value is written; else with the decimals of the step, or as it stands in the list. */
  readonly format?: NumberFormat;
} & ((Steps & { readonly values?: never }) | { readonly values: readonly number[] });

/** One of a few named options. */
export interface ChoiceParameter<Option extends string = string> {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly default: Option;
}

/** A switch. */
export interface ToggleParameter {
  readonly kind: 'toggle';
  readonly default: boolean;
}

/** The seed of the figure's random numbers: an integer from 1 to `maximumSeed`. */
export interface SeedParameter {
  readonly kind: 'seed';
  readonly default: number;
}

/** A place in a chart, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Something that the reader drags about a chart: both coordinates have bounds and steps. */
export interface PointParameter {
  readonly kind: 'point';
  readonly x: Steps;
  readonly y: Steps;
  readonly default: Point;
}

/** A cell of a grid: its number along each axis, counted from 1. */
export type Index = readonly number[];

/** A cell that the reader picks: the grid has any number of axes, laid out across and down on paper. */
export interface IndexParameter {
  readonly kind: 'index';
  /** How many cells there are along each axis: [N, C, H, W]. */
  readonly shape: readonly number[];
  /** The axes (from 0) that go across the paper and down it, the one that changes slowest first. */
  readonly across: readonly number[];
  readonly down: readonly number[];
  readonly default: Index;
  /** Changes no drawing, only what in it stands out: the figure's `restyle` does that, and nothing is drawn anew. */
  readonly highlight?: boolean;
}

/** Time, in steps from 0 to `last`: the reader slides, takes one step, or lets it play to the end. */
export interface StepParameter {
  readonly kind: 'step';
  readonly last: number;
  readonly default: number;
  /** How many steps a second pass while it plays. */
  readonly rate: number;
}

/**
 * A picture of the reader's own. It never leaves her device and never enters the query; cut to the
 * given size, its pixels reach the model.
 */
export interface FileParameter {
  readonly kind: 'file';
  readonly width: number;
  readonly height: number;
  readonly default: null;
}

/**
 * Everything that can change in a figure is declared as a parameter: its control, its label,
 * its validation, its place in the query and its tests are made from the declaration.
 *
 * A kind is added here, in `read-parameter.ts` and in `Control.astro`.
 */
export type Parameter =
  | RangeParameter
  | ChoiceParameter
  | ToggleParameter
  | SeedParameter
  | PointParameter
  | IndexParameter
  | FileParameter
  | StepParameter;

/** The parameters of a figure by name; names are frozen, since links hold them. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The type of a parameter's value. */
export type ValueOf<P extends Parameter> = P extends RangeParameter | SeedParameter | StepParameter
  ? number
  : P extends ToggleParameter
    ? boolean
    : P extends PointParameter
      ? Point
      : P extends IndexParameter
        ? Index
        : P extends FileParameter
          ? Pixels | null
          : P extends ChoiceParameter<infer Option>
            ? Option
            : never;

/** A value for each parameter of a figure. */
export type Values<P extends Parameters = Parameters> = {
  readonly [Name in keyof P]: ValueOf<P[Name]>;
};

/** A value of any kind of parameter. */
export type Value = number | string | boolean | Point | Index | Pixels | null;

/** Tells an index from the other values. */
export function isIndex(value: Value): value is Index {
  return Array.isArray(value);
}

/** Tells a place in a chart from the other values. */
export function isPoint(value: Value): value is Point {
  return typeof value === 'object' && value !== null && 'x' in value;
}

/** The largest seed. */
export const maximumSeed = 9999;

/** Gives every parameter its default. */
export function defaultValues<P extends Parameters>(parameters: P): Values<P> {
  const entries = Object.entries(parameters).map(([name, { default: value }]) => [name, value]);
  return Object.fromEntries(entries) as Values<P>;
}
