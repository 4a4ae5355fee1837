import { createRandom } from '../../core/index.ts';
import { addingProblem } from '../../training/examples/adding-problem.ts';
import { asRows } from '../../training/examples/as-rows.ts';
import type { ExampleSets } from '../../training/examples/examples.ts';
import { firstOf } from '../../training/examples/first-of.ts';
import { twoMoons } from '../../training/examples/two-moons.ts';
import { twoSpirals } from '../../training/examples/two-spirals.ts';
import type { LabValues } from './parameters.ts';

/** How many made examples ask what a network has learned; of digits, all test digits do. */
const asked = 1000;

/** Standard deviations: moons overlap a little, spirals hardly. */
const noise = { moons: 0.15, spirals: 0.02 };

/**
 * Seeds of the examples are the run's with some bits turned: equal ones would draw examples and
 * first weights from the same numbers.
 */
const turned = { training: 0x5ca1ab1e, test: 0x0ddba115 };

/**
 * What a task learns and what it is tried on.
 *
 * @param digits all of them, for tasks that learn digits: the first ones are learned
 * @returns none if the task learns digits and there are none
 */
export function exampleSetsOf(
  settings: LabValues,
  digits: ExampleSets | undefined,
): ExampleSets | undefined {
  const { task } = settings;
  if (task === 'moons' || task === 'spirals') return pointSets(settings, task);
  if (task === 'adding' || task === 'adding-lstm') return addingSets(settings);
  if (digits === undefined) return undefined;
  const sets = { ...digits, training: firstOf(digits.training, settings.examples) };
  if (task !== 'digits-dense') return sets;
  return { ...sets, training: asRows(sets.training), test: asRows(sets.test) };
}

function pointSets({ seed, examples }: LabValues, task: 'moons' | 'spirals'): ExampleSets {
  const make = task === 'moons' ? twoMoons : twoSpirals;
  const draw = (turn: number, count: number) =>
    make(createRandom((seed ^ turn) >>> 0), count, noise[task]);
  return {
    training: draw(turned.training, examples),
    test: draw(turned.test, asked),
    outputs: 2,
  };
}

function addingSets({ seed, examples, length, stretch }: LabValues): ExampleSets {
  const draw = (turn: number, count: number, steps: number) =>
    addingProblem(createRandom((seed ^ turn) >>> 0), count, steps);
  return {
    training: draw(turned.training, examples, length),
    test: draw(turned.test, asked, stretch * length),
    outputs: 1,
  };
}
