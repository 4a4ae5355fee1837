import type { FloatArray, Random } from '../../core/index.ts';

/** Writes the first values of a parameter. */
export type Fill = (values: FloatArray) => void;

/**
 * He's initialization, for weights before a rectifier.
 *
 * Formula: from N(0, 2 / n), n the inputs of one output
 *
 * @see He et al. 2015, arXiv 1502.01852, equation (10)
 */
export function heNormal(random: Random, inputs: number): Fill {
  return normal(random, Math.sqrt(2 / inputs));
}

/** Normal numbers of mean 0. */
export function normal(random: Random, deviation: number): Fill {
  return (values) => {
    for (let i = 0; i < values.length; i += 1) values[i] = deviation * random.normal();
  };
}

/** The same number everywhere. */
export function constant(value: number): Fill {
  return (values) => {
    values.fill(value);
  };
}
