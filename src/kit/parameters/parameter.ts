import type { Pixels } from '../contract/picture.ts';
import { choice, type ChoiceParameter, type NamedChoice } from './choice.ts';
import { file, type FileParameter } from './file.ts';
import { gridIndex, type Index, type IndexParameter } from './grid-index.ts';
import type { Kind } from './kind.ts';
import { point, type Point, type PointParameter } from './point.ts';
import { range, type RangeParameter } from './range.ts';
import { seed, type SeedParameter } from './seed.ts';
import { step, type StepParameter } from './step.ts';
import { toggle, type ToggleParameter } from './toggle.ts';

export type { ChoiceParameter } from './choice.ts';
export type { FileParameter } from './file.ts';
export type { Index, IndexParameter } from './grid-index.ts';
export type { Point, PointParameter } from './point.ts';
export type { RangeParameter } from './range.ts';
export type { StepParameter } from './step.ts';

/**
 * Everything that can change in a figure is declared as a parameter: its control, its label,
 * its validation, its place in the query and its tests are made from the declaration.
 *
 * A kind is a file of this folder, its lines in this one, and its markup in `Control.astro`.
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

const kinds = { range, choice, toggle, seed, point, index: gridIndex, file, step };

/** All that the kit knows about a parameter's kind. */
export function kindOf(parameter: Parameter): Kind<Parameter, Value> {
  // A kind is asked only about parameters of its own, and about their values.
  return kinds[parameter.kind] as unknown as Kind<Parameter, Value>;
}

/** The parameters of a figure by name; names are frozen, since links hold them. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The type of a parameter's value. */
export type ValueOf<P extends Parameter> = P extends { readonly default: number }
  ? number
  : P extends ToggleParameter
    ? boolean
    : P extends PointParameter
      ? Point
      : P extends IndexParameter
        ? Index
        : P extends FileParameter
          ? Pixels | null
          : P extends NamedChoice<infer Option>
            ? Option
            : never;

/** A value for each parameter of a figure. */
export type Values<P extends Parameters = Parameters> = {
  readonly [Name in keyof P]: ValueOf<P[Name]>;
};

/** A value of any kind of parameter. */
export type Value = number | string | boolean | Point | Index | Pixels | null;

/** Gives every parameter its default. */
export function defaultValues<P extends Parameters>(parameters: P): Values<P> {
  const entries = Object.entries(parameters).map(([name, { default: value }]) => [name, value]);
  return Object.fromEntries(entries) as Values<P>;
}
