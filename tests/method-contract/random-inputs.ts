/** What the random inputs of many methods are made of. */
import { tensor, type Random, type Tensor } from '../../src/core/index.ts';
import type { Draw, Inputs } from './method.ts';

/** x, and a γ and β for each channel. */
export function channelwise(draw: Draw, shape: readonly number[]) {
  const channels = shape[1] ?? 1;
  return { x: draw(...shape), gamma: draw(channels), beta: draw(channels) };
}

/** These, with ε large enough for central differences. */
export function usualInputs(draw: Draw, shape: readonly number[]): Inputs {
  return { inputs: channelwise(draw, shape), options: { epsilon: 0.1 } };
}

/** These, and statistics of before, as inference takes them. */
export function runningInputs(draw: Draw, shape: readonly number[]): Inputs {
  const channels = shape[1] ?? 1;
  const statistics = { mean: draw(channels), variance: positive(draw, channels) };
  return { inputs: { ...channelwise(draw, shape), ...statistics }, options: { epsilon: 0.1 } };
}

/** x, and a γ and β for each element of some trailing axes. */
export function trailingInputs(draw: Draw, shape: readonly number[], random: Random): Inputs {
  const count = 1 + random.integer(shape.length - 1);
  const ends = shape.slice(-count);
  return {
    inputs: { x: draw(...shape), gamma: draw(...ends), beta: draw(...ends) },
    options: { epsilon: 0.1, trailing: count },
  };
}

/** A table whose numbers keep their order. */
export function rankedInputs(_draw: Draw, shape: readonly number[], random: Random): Inputs {
  return { inputs: { x: ranked(shape, random) } };
}

/** Rows of numbers with gaps, so that no small step changes their order. */
function ranked(shape: readonly number[], random: Random): Tensor {
  const [rows = 1, features = 1] = shape;
  const values = Array.from({ length: rows * features }, (_, i) => {
    const n = Math.floor(i / features);
    return ((n * 3 + 1) % rows) + n / 100 + 0.3 * random.uniform();
  });
  return tensor(values, [rows, features]);
}

/** Numbers that are not near 0 and have one sign. */
export function positive(draw: Draw, length: number): Tensor {
  const { data, shape } = draw(length);
  return tensor(
    data.map((value) => 0.5 + Math.abs(value)),
    shape,
  );
}
