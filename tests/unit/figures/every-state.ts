import { expect } from 'vitest';
import type { AnyFigure } from '../../../src/kit/contract/figure.ts';
import { writeState } from '../../../src/kit/state/state.ts';
import type { NamedState } from '../../../src/kit/state/edge-states.ts';

/**
 * Runs one claim at each of a figure's states, and fails with the list of those at which it does
 * not hold: each by its name, by the query that opens it in the page, and by what went wrong.
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
  const faults = states.flatMap((state) => {
    try {
      claim(state);
      return [];
    } catch (error) {
      const { name, values } = state;
      const query = writeState(figure.id, figure.parameters, values, '');
      return [`at ${name} (?${query}): ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  const count = `${String(faults.length)} of ${String(states.length)}`;
  expect(faults.length, `${figure.id} fails in ${count} states:\n${faults.join('\n')}`).toBe(0);
}
