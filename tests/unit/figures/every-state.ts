import { expect } from 'vitest';
import type { AnyFigure } from '../../../src/kit/contract/figure.ts';
import { writeState } from '../../../src/kit/state/state.ts';
import type { NamedState } from '../../../src/kit/state/edge-states.ts';

/**
 * Runs one claim at each of a figure's states, and fails with what went wrong, once however often,
 * and where: each state by its name and by the query that opens it in the page.
 *
 * @example
 * ```ts
 * expectAtEvery(figure, figureStates(figure, 10), ({ values }) => {
 *   expect(figure.model(values)).toEqual(figure.model(values));
 * });
 * ```
 */
export function expectAtEvery(
  figure: AnyFigure,
  states: readonly NamedState[],
  claim: (state: NamedState) => void,
): void {
  const places = new Map<string, string[]>();
  for (const state of states) {
    try {
      claim(state);
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      const query = writeState(figure.id, figure.parameters, state.values, '');
      places.set(fault, [...(places.get(fault) ?? []), `${state.name} (?${query})`]);
    }
  }
  const faults = [...places].map(([fault, where]) => `${fault}\n  at ${listOf(where)}`);
  const count = [...places.values()].reduce((sum, { length }) => sum + length, 0);
  if (count === 0) return;
  const [some, all] = [String(count), String(states.length)];
  expect.fail(`${figure.id} fails in ${some} of ${all} states:\n${faults.join('\n')}`);
}

/** The first few: who knows three places of a fault knows enough of it. */
function listOf(where: readonly string[]): string {
  const rest = where.length > 3 ? [`${String(where.length - 3)} more`] : [];
  return [...where.slice(0, 3), ...rest].join(', ');
}
