import type { ExampleSets } from '../../training/examples/examples.ts';
import { normalizations } from '../../training/networks/normalizations/options.ts';
import type { RunSettings } from '../../training/networks/run.ts';
import { exampleSetsOf } from './example-sets.ts';
import { filtersOf, hiddenOf, networkPlan } from './network-builder.ts';
import { networkOf, normalizationsOf, type LabValues } from './parameters.ts';
import type { LabFault } from './report.ts';

/** What settings of the lab come to: a run (`src/training/networks/run.ts`) and what it learns. */
export interface Experiment {
  readonly sets: ExampleSets;
  readonly run: RunSettings;
}

/** The share of the last move that goes on, as in the sweep. */
const momentum = 0.9;

/**
 * Settings and data become a run. The same settings give the same bits.
 *
 * With `task: 'digits'` and depth 3 the network is the sweep's (`src/training/sweep/`), so that the
 * lab's run of a point there makes as many mistakes.
 *
 * @param digits for tasks that learn digits
 * @returns the run, or what is wrong with the settings
 */
export function experimentOf(settings: LabValues, digits?: ExampleSets): Experiment | LabFault {
  const fault = faultOf(settings);
  if (fault !== undefined) return fault;
  const sets = exampleSetsOf(settings, digits);
  if (sets === undefined) return { kind: 'broken-digits', detail: 'there are none' };
  const { B, rate, epochs, seed, optimizer, warmUp, decay, task, order } = settings;
  const hasClasses = !task.startsWith('adding');
  return {
    sets,
    run: {
      build: networkPlan(settings).build,
      batch: B,
      order: order === 'class' && hasClasses ? 'by class' : 'shuffled',
      epochs,
      optimizer: optimizer === 'adam' ? 'adam' : { momentum, weightDecay: 0 },
      schedule: { peak: rate * B, warmUp, decay },
      seed,
    },
  };
}

/** Tells a fault from anything else that could stand in its place. */
export function isFault(value: object): value is LabFault {
  return 'kind' in value;
}

/** Whether the task learns the digits of `digits.bin`. */
export function needsDigits({ task }: Pick<LabValues, 'task'>): boolean {
  return ['digits', 'digits-dense', 'rows', 'rows-lstm'].includes(task);
}

function faultOf(settings: LabValues): LabFault | undefined {
  const { task, norm, B, examples, groups } = settings;
  const kind = networkOf(task);
  if (!normalizationsOf(kind).includes(norm)) return { kind: 'impossible', name: 'norm' };
  if (B > examples) return { kind: 'impossible', name: 'B' };
  if (normalizations[norm].kind !== 'group') return undefined;
  const channels = kind === 'dense' ? hiddenOf(settings) : filtersOf(settings.depth);
  const divides = channels.every((count) => count % groups === 0);
  return divides ? undefined : { kind: 'impossible', name: 'groups' };
}
