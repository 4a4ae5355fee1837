import { readdirSync } from 'node:fs';
import { createRandom } from '../../../src/core/index.ts';
import type { NamelessFigure } from '../../../src/kit/definition/define-figure.ts';
import type { AnyFigure } from '../../../src/kit/contract/figure.ts';
import { kindOf } from '../../../src/kit/parameters/parameter.ts';
import { edgeStates, type NamedState } from '../../../src/kit/state/edge-states.ts';

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

/**
 * The states in which every figure is tested: those at its edges, and states drawn at random (always
 * the same ones).
 */
export function figureStates(figure: AnyFigure, randomStates: number): readonly NamedState[] {
  const random = createRandom(20261124);
  const drawn = Array.from({ length: randomStates }, (_, index) => ({
    name: `random state ${String(index + 1)}`,
    values: Object.fromEntries(
      Object.entries(figure.parameters).map(([name, parameter]) => [
        name,
        kindOf(parameter).draw(parameter, random),
      ]),
    ),
  }));
  return [...edgeStates(figure), ...drawn];
}
