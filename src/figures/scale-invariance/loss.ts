import { batchNormBackward, batchNormTraining, tensor, type Random } from '../../core/index.ts';
import type { Vector } from '../../training/plane/vector.ts';

/** Inputs of two features, and the output that is wanted for each. */
export interface Data {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly wanted: Float64Array;
}

/** The loss of a weight before a Batch Normalization, and its gradient. */
export interface Loss {
  readonly outputs: Float64Array;
  readonly variance: number;
  readonly gradient: Vector;
  /** ∂L/∂γ. */
  readonly gammaGradient: number;
}

/** Draws inputs, and wants what another direction of the weight would give, with noise. */
export function drawData(count: number, random: Random): Data {
  const first = Float64Array.from({ length: count }, () => random.normal());
  const second = first.map((value) => 0.3 * value + 0.9 * random.normal());
  const wanted = first.map(
    (value, index) => -0.5 * value + 0.8 * (second[index] ?? NaN) + 0.6 * random.normal(),
  );
  return { first, second, wanted };
}

/** Half the mean squared error of y = BN(w · x) with γ = 1 and β = 0, and its gradient in w. */
export function lossOf({ first, second, wanted }: Data, w: Vector, epsilon: number): Loss {
  const count = first.length;
  const z = first.map((value, index) => w[0] * value + w[1] * (second[index] ?? NaN));
  const x = tensor(z, [count, 1]);
  const { y, statistics } = batchNormTraining(x, { epsilon });
  const outputs = Float64Array.from(y.data);
  const dy = outputs.map((output, index) => (output - (wanted[index] ?? NaN)) / count);
  const { dx, dgamma } = batchNormBackward(tensor(dy, [count, 1]), x, statistics, { epsilon });
  const along = (feature: Float64Array): number =>
    feature.reduce((sum, value, index) => sum + value * (dx.data[index] ?? NaN), 0);
  return {
    outputs,
    variance: statistics.variance[0] ?? NaN,
    gradient: [along(first), along(second)],
    gammaGradient: dgamma[0] ?? NaN,
  };
}
