import { readdirSync } from 'node:fs';
import { createRandom } from '../../../src/core/index.ts';
import type { NamelessFigure } from '../../../src/kit/contract/define-figure.ts';
import type { AnyFigure } from '../../../src/kit/contract/figure.ts';
import { defaultValues, kindOf, type Values } from '../../../src/kit/parameters/parameter.ts';
import { writeValue } from '../../../src/kit/parameters/read-parameter.ts';

const folder = new URL('../../../src/figures/', import.meta.url);

/** The names of all figures, found by their folders. */
export const figureNames: readonly string[] = readdirSync(folder).sort();

/** Imports a figure by its folder. */
export async function importFigure(name: string): Promise<AnyFigure> {
  const door = (await import(new URL(`${name}/index.ts`, folder).href)) as {
    readonly default: NamelessFigure;
  };
  return door.default(name);
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
    kindOf(parameter)
      .ends(parameter)
      .map((value) => ({
        name: `${name} = ${writeValue(parameter, value) ?? ''}`,
        values: { ...defaults, [name]: value },
      })),
  );
  const random = createRandom(20261124);
  const drawn = Array.from({ length: randomStates }, (_, index) => ({
    name: `random state ${String(index + 1)}`,
    values: Object.fromEntries(
      Object.entries(parameters).map(([name, parameter]) => [
        name,
        kindOf(parameter).draw(parameter, random),
      ]),
    ),
  }));
  const extreme = { name: 'the extreme', values: { ...defaults, ...figure.extreme } };
  return [{ name: 'the default', values: defaults }, extreme, ...ends, ...drawn] as NamedState[];
}
