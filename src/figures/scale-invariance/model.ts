import { createRandom } from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { dot, lengthOf, type Vector } from '../../training/plane/vector.ts';
import { drawData, lossOf } from './loss.ts';
import type { OptimizerName, parameters } from './parameters.ts';
import { effectiveRate, learningRates, train } from './train.ts';

/** How many examples the batch has. */
const exampleCount = 64;
/** The weight points this way, whatever its length. */
const direction: Vector = [0.8, 0.6];
/** The lengths at which the gradient is drawn: from 0.01 to 10. */
const lengths = [0.01, 0.02, 0.04, 0.1, 0.2, 0.4, 1, 2, 4, 10];

/** The gradient at one length of the weight. */
export interface Slope {
  readonly length: number;
  readonly norm: number;
  /** What 1/|w| says, from the gradient at ε = 0. */
  readonly law: number;
}

/** One step of training. */
export interface Step {
  readonly step: number;
  readonly length: number;
  readonly rate: number;
}

/** Tells a product w · ∇ that is nothing but rounding. */
export function isRounding(radial: number): boolean {
  return Math.abs(radial) < 1e-12;
}

/** The state of the figure. */
export interface Model {
  readonly length: number;
  readonly epsilon: number;
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
  /** The step against the gradient, along w and across it, in units of the one at |w| = 1 and ε = 0. */
  readonly step: Vector;
  readonly norm: number;
  /** w · ∇, which is 0 at ε = 0. */
  readonly radial: number;
  /** ε/(σ² + ε) · γ ∂L/∂γ, what the algebra says it is. */
  readonly radialLaw: number;
  /** The largest change of an output when the weight is made twice as long. */
  readonly outputChange: number;
  readonly slopes: readonly Slope[];
  /** |∇| at |w| = 1 and ε = 0. */
  readonly unitNorm: number;
  readonly decay: number;
  readonly decayed: readonly Step[];
  readonly undecayed: readonly Step[];
}

/** Finds the gradient at the reader's length, and trains from there with and without weight decay. */
export function model(values: Values<typeof parameters>): Model {
  const { length, epsilon, decay, optimizer, seed } = values;
  const data = drawData(exampleCount, createRandom(seed));
  const weight = scaled(length);
  const loss = lossOf(data, weight, epsilon);
  const twice = lossOf(data, scaled(2 * length), epsilon);
  const unitNorm = lengthOf(lossOf(data, scaled(1), 0).gradient);
  const run = (rateOfDecay: number): readonly Step[] =>
    train(
      data,
      { optimizer, decay: rateOfDecay, epsilon, start: weight },
      createRandom(seed + 10000),
    ).map((value, step) => ({ step, length: value, rate: effectiveRate(optimizer, value) }));
  return {
    length,
    epsilon,
    optimizer,
    learningRate: learningRates[optimizer],
    step: stepOf(loss.gradient, unitNorm),
    norm: lengthOf(loss.gradient),
    radial: dot(weight, loss.gradient),
    radialLaw: (epsilon / (loss.variance + epsilon)) * loss.gammaGradient,
    outputChange: loss.outputs.reduce(
      (most, output, index) => Math.max(most, Math.abs(output - (twice.outputs[index] ?? NaN))),
      0,
    ),
    slopes: lengths.map((value) => ({
      length: value,
      norm: lengthOf(lossOf(data, scaled(value), epsilon).gradient),
      law: unitNorm / value,
    })),
    unitNorm,
    decay,
    decayed: run(decay),
    undecayed: run(0),
  };
}

/** The gradient at every length. */
export function rows({ slopes, optimizer }: Model): Table {
  return tableOf(
    ['length', 'norm', 'law', 'rate'],
    slopes.map((slope) => ({ ...slope, rate: effectiveRate(optimizer, slope.length) })),
  );
}

function scaled(length: number): Vector {
  return [length * direction[0], length * direction[1]];
}

/** Across w it is seen from the side to which it goes, whichever that is. */
function stepOf([a, b]: Vector, unit: number): Vector {
  const [x, y] = direction;
  return [-(x * a + y * b) / unit, Math.abs(x * b - y * a) / unit];
}
