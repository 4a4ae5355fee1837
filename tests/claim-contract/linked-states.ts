import { fileURLToPath } from 'node:url';
import { readPages } from '../../src/build/content-checks/read-pages.ts';
import type { Parameters, Value } from '../../src/kit/parameters/parameter.ts';
import { linkQuery } from '../../src/kit/state/link-query.ts';

/** A state of a figure that a page links to, and where. */
export interface LinkedState {
  readonly figure: string;
  readonly query: string;
  /** File and line of each link. */
  readonly places: readonly string[];
}

/**
 * The states of figures that the pages of all languages link to.
 *
 * @param parametersOf the parameters of each figure that is linked
 */
export function linkedStates(
  parametersOf: ReadonlyMap<string, Parameters>,
): readonly LinkedState[] {
  const { pages } = readPages(fileURLToPath(new URL('../..', import.meta.url)));
  const states = new Map<string, { figure: string; query: string; places: string[] }>();
  for (const { file, figureLinks } of pages) {
    for (const { name: figure, values, line } of figureLinks) {
      const place = `${file}:${String(line)}`;
      const parameters = parametersOf.get(figure);
      if (!parameters || typeof values !== 'object' || values === null) {
        throw new Error(`${place}: a link to figure ${figure} without values that are written out`);
      }
      const query = linkQuery(figure, parameters, values as Readonly<Record<string, Value>>);
      const key = `${figure}?${query}`;
      const state = states.get(key) ?? { figure, query, places: [] };
      state.places.push(place);
      states.set(key, state);
    }
  }
  return [...states.values()];
}
