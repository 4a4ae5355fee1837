import {
  convolutionalNetwork,
  smallConvolutional,
} from '../../training/networks/convolutional-network.ts';
import { denseNetwork } from '../../training/networks/dense-network.ts';
import {
  normalizations,
  type NormalizationOptions,
} from '../../training/networks/normalizations/options.ts';
import type { StepOptions } from '../../training/networks/recurrent/step-normalization.ts';
import { recurrentNetwork } from '../../training/networks/recurrent-network.ts';
import type { NetworkBuilder } from '../../training/networks/run.ts';
import { digitClasses, digitSide } from '../../training/digits/format.ts';
import { networkOf, type LabValues } from './parameters.ts';

/** What a network of the lab is made of, beside its normalization. */
export interface NetworkPlan {
  readonly build: NetworkBuilder;
  /** Of one example that it learns, such as [1, 14, 14]. */
  readonly shape: readonly number[];
}

/** H of the recurrent networks. */
export const recurrentUnits = 32;

/** The units of a hidden layer. */
const denseUnits = { 'digits-dense': 64, moons: 32, spirals: 32 };

/** The filters of so many convolutions: 8, 16, 16 … */
export function filtersOf(depth: number): readonly number[] {
  return Array.from({ length: depth }, (_, i) => smallConvolutional.filters[i] ?? 16);
}

/** The units of each hidden layer of a dense network. */
export function hiddenOf({ task, depth }: LabValues): readonly number[] {
  const units =
    task === 'moons' || task === 'spirals' ? denseUnits[task] : denseUnits['digits-dense'];
  return Array.from({ length: depth }, () => units);
}

/**
 * The network that the settings name.
 *
 * @param settings a normalization that the network can have (`normalizationsOf`)
 */
export function networkPlan(settings: LabValues): NetworkPlan {
  const kind = networkOf(settings.task);
  if (kind === 'convolutional')
    return { build: convolutional(settings), shape: [1, digitSide, digitSide] };
  if (kind === 'dense') return { build: dense(settings), shape: [inputsOf(settings)] };
  return { build: recurrent(settings), shape: sequenceOf(settings) };
}

/** The shape of one sequence that a recurrent network learns: [1, T, I] of a digit, or [T, I]. */
function sequenceOf({ task, length }: LabValues): readonly number[] {
  return isAdding(task) ? [length, 2] : [1, digitSide, digitSide];
}

function inputsOf({ task }: LabValues): number {
  return task === 'digits-dense' ? digitSide * digitSide : 2;
}

function isAdding(task: LabValues['task']): boolean {
  return task === 'adding' || task === 'adding-lstm';
}

function normalizationOf({ norm, groups, m }: LabValues): NormalizationOptions {
  const named = normalizations[norm];
  return { ...named, groups, running: { ...named.running, momentum: m } };
}

function convolutional(settings: LabValues): NetworkBuilder {
  const filters = filtersOf(settings.depth);
  const options = { ...smallConvolutional, filters, normalization: normalizationOf(settings) };
  return (kernels, parameters, shape, random) =>
    convolutionalNetwork(kernels, parameters, shape, options, random);
}

function dense(settings: LabValues): NetworkBuilder {
  const classes = settings.task === 'digits-dense' ? digitClasses : 2;
  const options = { hidden: hiddenOf(settings), classes, normalization: normalizationOf(settings) };
  return (kernels, parameters, shape, random) =>
    denseNetwork(kernels, parameters, shape, options, random);
}

function recurrent(settings: LabValues): NetworkBuilder {
  const { task, norm } = settings;
  const kind: StepOptions['kind'] = norm === 'batch' || norm === 'layer' ? norm : 'none';
  const trainedSteps = isAdding(task) ? settings.length : digitSide;
  const options = {
    cell: task.endsWith('-lstm') ? 'long short-term' : 'simple',
    units: recurrentUnits,
    outputs: isAdding(task) ? 1 : digitClasses,
    normalization: { ...normalizationOf(settings), kind, trainedSteps },
  } as const;
  return (kernels, parameters, shape, random) =>
    recurrentNetwork(kernels, parameters, shape, options, random);
}
