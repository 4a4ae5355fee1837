import { digitClasses, digitSide } from '../../training/digits/format.ts';
import {
  normalizations,
  type NormalizationName,
} from '../../training/networks/normalizations/options.ts';
import { filtersOf, hiddenOf, recurrentUnits } from './network-builder.ts';
import { networkOf, type LabValues } from './parameters.ts';

/** What a network has to do to learn from a batch, counted by formula. */
export interface StepWork {
  /** Multiplications with an addition, there and back, for one example. */
  readonly products: number;
  /** Weights, which an optimizer moves. */
  readonly weights: number;
  /** Numbers of one example that a normalization sees; of layers without one, those that it would. */
  readonly normalized: number;
  /** How often a normalization is called. */
  readonly calls: number;
  /** Numbers of one example that go through a sigmoid or tanh. */
  readonly bent: number;
}

/**
 * Milliseconds of one each, on the machine where they were measured.
 *
 * Measured on 1 December 2026 in Node 24 with the SIMD kernels, on two shared cores of an x86-64
 * server (about 17 billion products a second): the fastest of many stretches of 4 ms for each of 225
 * settings of all tasks, methods, depths and batch sizes 1 to 128; then fitted so that the
 * logarithms of the ratios are small. For half of the settings the formula is within 10 % of the
 * time, for nine in ten between 28 % below and 12 % above; at worst, a simple cell with Layer
 * Normalization, 2.4 times too long.
 */
const milliseconds = {
  product: 5.9e-8,
  weight: 8e-7,
  madeWeight: 4.2e-6,
  bent: 4.2e-5,
  answer: 8e-5,
};

/** The same for a number that a method normalizes, and for a call of it. */
const methods: Readonly<Record<NormalizationName, readonly [number: number, call: number]>> = {
  none: [0.9e-6, 0],
  spectral: [0.4e-6, 0],
  weight: [0.4e-6, 0.003],
  batch: [4.1e-6, 0.012],
  renorm: [4.2e-6, 0.019],
  layer: [4.5e-6, 0.0065],
  'channel-layer': [1.87e-5, 0.014],
  instance: [3.7e-6, 0.012],
  group: [3.3e-6, 0.007],
  rms: [3e-6, 0.007],
  'weight-mean-only': [4.7e-6, 0.01],
  standardized: [3.5e-6, 0.007],
  'filter-response': [4.6e-6, 0.015],
  switchable: [9.3e-6, 0.016],
  'noisy-batch': [9.4e-5, 0.017],
};

/**
 * How long one step takes where the constants were measured, in milliseconds.
 *
 * @param batch how many examples it learns from
 */
export function stepMilliseconds(settings: LabValues, batch = settings.B): number {
  const { products, weights, normalized, calls, bent } = workOf(settings);
  const [each, call] = methods[settings.norm];
  const isMade = normalizations[settings.norm].weights !== 'plain';
  const forBatch =
    products * milliseconds.product +
    normalized * each +
    bent * milliseconds.bent +
    outputsOf(settings) * milliseconds.answer;
  const once = weights * (milliseconds.weight + (isMade ? milliseconds.madeWeight : 0));
  return batch * forBatch + once + calls * call;
}

/** Numbers that a network answers with. */
function outputsOf({ task }: LabValues): number {
  if (task === 'moons' || task === 'spirals') return 2;
  return task.startsWith('adding') ? 1 : digitClasses;
}

/** Counts what a step of the network has to do. */
export function workOf(settings: LabValues): StepWork {
  const kind = networkOf(settings.task);
  if (kind === 'convolutional') return convolutionalWork(settings);
  return kind === 'dense' ? denseWork(settings) : recurrentWork(settings);
}

/** Back takes twice as long as there, but for the first layer: its input needs no gradient. */
function convolutionalWork({ depth }: LabValues): StepWork {
  let [products, weights, normalized, channels] = [0, 0, 0, 1];
  for (const [index, filters] of filtersOf(depth).entries()) {
    const area = (index === 0 ? 1 : 1 / 4) * digitSide * digitSide;
    products += (index === 0 ? 2 : 3) * area * 9 * channels * filters;
    weights += 9 * channels * filters;
    normalized += area * filters;
    channels = filters;
  }
  const head = (channels * digitSide * digitSide * digitClasses) / 4;
  return {
    products: products + 3 * head,
    weights: weights + head,
    normalized,
    calls: depth,
    bent: 0,
  };
}

function denseWork(settings: LabValues): StepWork {
  const first = settings.task === 'digits-dense' ? digitSide * digitSide : 2;
  const hidden = hiddenOf(settings);
  const widths = [first, ...hidden, outputsOf(settings)];
  const products = widths.slice(1).map((outputs, i) => outputs * (widths[i] ?? 0));
  const weights = products.reduce((sum, count) => sum + count, 0);
  return {
    products: 3 * weights - (products[0] ?? 0),
    weights,
    normalized: hidden.reduce((sum, count) => sum + count, 0),
    calls: hidden.length,
    bent: 0,
  };
}

/** A long short-term memory has four sums for each unit, and three normalizations a step. */
function recurrentWork(settings: LabValues): StepWork {
  const { task, length, norm } = settings;
  const [steps, inputs] = task.startsWith('adding') ? [length, 2] : [digitSide, digitSide];
  const isLong = task.endsWith('-lstm');
  const sums = (isLong ? 4 : 1) * recurrentUnits;
  const answers = recurrentUnits * outputsOf(settings);
  const normalized = isLong ? 2 * sums + recurrentUnits : sums;
  return {
    products: steps * sums * (3 * recurrentUnits + 2 * inputs) + 3 * answers,
    weights: sums * (recurrentUnits + inputs) + answers,
    normalized: norm === 'none' ? 0 : steps * normalized,
    calls: norm === 'none' ? 0 : steps * (isLong ? 3 : 1),
    bent: steps * (isLong ? sums + recurrentUnits : sums),
  };
}
