import { readdirSync } from 'node:fs';
import { createRandom, type Random } from '../../../src/core/index.ts';
import type { AnyFigure } from '../../../src/kit/contract/figure.ts';
import {
  defaultValues,
  maximumSeed,
  type Parameter,
  type Steps,
  type Value,
  type Values,
} from '../../../src/kit/parameters/parameter.ts';
import { nearestStep, writeValue } from '../../../src/kit/parameters/read-parameter.ts';

const folder = new URL('../../../src/figures/', import.meta.url);

/** The names of all figures, found by their folders. */
export const figureNames: readonly string[] = readdirSync(folder).sort();

/** Imports a figure by its folder. */
export async function importFigure(name: string): Promise<AnyFigure> {
  const door = (await import(new URL(`${name}/index.ts`, folder).href)) as {
    readonly default: AnyFigure;
  };
  return door.default;
}

/** A state of a figure, and what to call it in a test. */
export interface NamedState {
  readonly name: string;
  readonly values: Values;
}

/**
 * The states in which every figure is tested: its default, its declared extreme, each parameter at
 * each of its ends or options, and states drawn at random (always the same ones).
 */
export function figureStates(figure: AnyFigure, randomStates: number): readonly NamedState[] {
  const { parameters } = figure;
  const defaults = defaultValues(parameters);
  const ends = Object.entries(parameters).flatMap(([name, parameter]) =>
    endsOf(parameter).map((value) => ({
      name: `${name} = ${writeValue(value)}`,
      values: { ...defaults, [name]: value },
    })),
  );
  const random = createRandom(20261124);
  const drawn = Array.from({ length: randomStates }, (_, index) => ({
    name: `random state ${String(index + 1)}`,
    values: Object.fromEntries(
      Object.entries(parameters).map(([name, parameter]) => [name, drawValue(parameter, random)]),
    ),
  }));
  const extreme = { name: 'the extreme', values: { ...defaults, ...figure.extreme } };
  return [{ name: 'the default', values: defaults }, extreme, ...ends, ...drawn] as NamedState[];
}

function endsOf(parameter: Parameter): readonly Value[] {
  switch (parameter.kind) {
    case 'range':
      return parameter.values
        ? [parameter.values[0] ?? NaN, parameter.values.at(-1) ?? NaN]
        : [parameter.min, parameter.max];
    case 'choice':
      return parameter.options;
    case 'toggle':
      return [false, true];
    case 'seed':
      return [1, maximumSeed];
    case 'file':
      return [null];
    case 'point': {
      const { x, y } = parameter;
      return [x.min, x.max].flatMap((end) => [
        { x: end, y: y.min },
        { x: end, y: y.max },
      ]);
    }
    case 'index':
      return [parameter.shape.map(() => 1), parameter.shape];
    case 'step':
      return [0, parameter.last];
  }
}

function drawValue(parameter: Parameter, random: Random): Value {
  switch (parameter.kind) {
    case 'range':
      return parameter.values
        ? (parameter.values[random.integer(parameter.values.length)] ?? NaN)
        : drawStep(parameter, random);
    case 'choice':
      return parameter.options[random.integer(parameter.options.length)] ?? '';
    case 'toggle':
      return random.integer(2) === 1;
    case 'seed':
      return 1 + random.integer(maximumSeed);
    case 'file':
      return null;
    case 'point':
      return { x: drawStep(parameter.x, random), y: drawStep(parameter.y, random) };
    case 'index':
      return parameter.shape.map((size) => 1 + random.integer(size));
    case 'step':
      return random.integer(parameter.last + 1);
  }
}

function drawStep(steps: Steps, random: Random): number {
  return nearestStep(steps, steps.min + random.uniform() * (steps.max - steps.min));
}
