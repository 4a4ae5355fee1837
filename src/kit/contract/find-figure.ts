import type { NamelessFigure } from '../definition/define-figure.ts';
import type { AnyFigure } from './figure.ts';

/** Each figure's front door, found by its folder: adding a figure edits no list. */
const doors = import.meta.glob<{ readonly default: NamelessFigure }>('../../figures/*/index.ts');

/** The names of all figures. */
export const figureNames: readonly string[] = Object.keys(doors).map(
  (path) => path.split('/').at(-2) ?? '',
);

/**
 * Imports a figure by the name of its folder.
 *
 * @throws if there is no such figure, or its definition contradicts itself
 */
export async function findFigure(name: string): Promise<AnyFigure> {
  const open = doors[`../../figures/${name}/index.ts`];
  if (!open) throw new Error(`there is no figure ${name}; there are: ${figureNames.join(', ')}`);
  return (await open()).default(name);
}
