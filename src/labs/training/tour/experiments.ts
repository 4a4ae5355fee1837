import { batchExperiments } from './batch-experiments.ts';
import { depthExperiments } from './depth-experiments.ts';
import { sequenceExperiments } from './sequence-experiments.ts';
import type { TourExperiment } from './tour-experiment.ts';

const all = [...depthExperiments, ...batchExperiments, ...sequenceExperiments];

/** The order in which the page tells them. */
const order = ['depth', 'one', 'small', 'class', 'memory', 'noise', 'longer'];

/** The experiments of the guided tour, in the page's order. */
export const experiments: readonly TourExperiment[] = order.map(findExperiment);

/**
 * An experiment by its id.
 *
 * @throws if there is none
 */
export function findExperiment(id: string): TourExperiment {
  const found = all.find((experiment) => experiment.id === id);
  if (found === undefined) {
    throw new Error(`there is no experiment ${id}; there are: ${order.join(', ')}`);
  }
  return found;
}

/** An experiment's number on the page, from 1. */
export function numberOf({ id }: TourExperiment): number {
  return order.indexOf(id) + 1;
}
