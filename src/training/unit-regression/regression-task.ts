import {
  batchPartition,
  createRandom,
  moments,
  tensor,
  type Random,
  type Tensor,
} from '../../core/index.ts';

/** Inputs, and what should be predicted of each. */
export interface Examples {
  /** [N, inputs] */
  readonly x: Tensor;
  readonly target: Float64Array;
}

/** The weights that training starts from. */
export interface Network {
  /** [units, inputs] */
  readonly weights: Tensor;
  readonly readout: Float64Array;
}

/** Examples to learn from, others to judge by, and a net to begin with. */
export interface RegressionTask {
  readonly training: Examples;
  readonly heldOut: Examples;
  readonly start: Network;
}

/** The sizes of a task, and what makes it hard. */
export interface TaskOptions {
  readonly examples: number;
  readonly heldOut: number;
  readonly inputs: number;
  readonly units: number;
  /** The mean of the inputs, in deviations. */
  readonly offset: number;
  /** The deviation of the inputs. */
  readonly scale: number;
  /** The deviation of the noise on the targets, beside what is to be learnt, whose own is 1. */
  readonly noise: number;
}

const teachers = 4;

/**
 * Draws a regression task: the difference of two pairs of ReLUs is to be learnt from noisy examples.
 *
 * Formula: x = scale · (z + offset) with z normal; target = Σ ± max(0, t · z), brought to mean 0 and
 * deviation 1 over the training examples, + noise
 *
 * The same seed draws the same z, targets and starting net at every offset and scale.
 */
export function drawTask(seed: number, options: TaskOptions): RegressionTask {
  const random = createRandom(seed);
  const { inputs, units } = options;
  const teacher = normals(random, teachers * inputs, 1);
  const training = drawExamples(options.examples, teacher, random, options);
  const heldOut = drawExamples(options.heldOut, teacher, random, options);
  const clean = tensor(training.clean, [options.examples, 1]);
  const { mean, variance } = moments(clean, batchPartition(clean.shape));
  const finish = ({ x, clean: values, noise }: Drawn): Examples => ({
    x,
    target: values.map((value, n) => (value - mean[0]!) / Math.sqrt(variance[0]!) + noise[n]!),
  });
  const start = {
    weights: tensor(normals(random, units * inputs, Math.sqrt(2 / inputs)), [units, inputs]),
    readout: normals(random, units, 1 / Math.sqrt(units)),
  };
  return { training: finish(training), heldOut: finish(heldOut), start };
}

interface Drawn {
  readonly x: Tensor;
  readonly clean: Float64Array;
  readonly noise: Float64Array;
}

function drawExamples(
  count: number,
  teacher: Float64Array,
  random: Random,
  { inputs, offset, scale, noise }: TaskOptions,
): Drawn {
  const z = normals(random, count * inputs, 1);
  const clean = Float64Array.from({ length: count }, (_, n) => {
    let sum = 0;
    for (let t = 0; t < teachers; t += 1) {
      let along = 0;
      for (let i = 0; i < inputs; i += 1) along += teacher[t * inputs + i]! * z[n * inputs + i]!;
      sum += (t % 2 === 0 ? 1 : -1) * Math.max(0, along);
    }
    return sum;
  });
  const x = tensor(
    z.map((value) => scale * (value + offset)),
    [count, inputs],
  );
  return { x, clean, noise: normals(random, count, noise) };
}

function normals(random: Random, count: number, deviation: number): Float64Array {
  return Float64Array.from({ length: count }, () => deviation * random.normal());
}
