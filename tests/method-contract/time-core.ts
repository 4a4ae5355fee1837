/** What the measured calls of the core are made of: everything that they need is made before. */
import type { FloatArray } from '../../src/core/index.ts';
import { data, input, type Backward, type Forward } from './call-core.ts';
import type { Draw, Run, Workload } from './method.ts';

/** An array of the same type for a result. */
export const like = (work: Workload, floats: FloatArray, length = floats.length): FloatArray =>
  work.floats(length, floats instanceof Float32Array ? 'float32' : 'float64');

/** Options with γ, β and a buffer for y. */
export function forwardOptions(work: Workload) {
  const { epsilon } = work.options as { epsilon: number };
  const main = work.inputs['x'] ?? input(work, 'dy');
  return {
    gamma: data(work, 'gamma'),
    beta: data(work, 'beta'),
    epsilon,
    out: like(work, main.data),
  };
}

/** The same for the backward step, with buffers for the gradients. */
export function backwardOptions(work: Workload) {
  const { gamma, epsilon } = forwardOptions(work);
  const dy = input(work, 'dy').data;
  const buffers =
    gamma === undefined
      ? { dx: like(work, dy) }
      : {
          dx: like(work, dy),
          dgamma: like(work, dy, gamma.length),
          dbeta: like(work, dy, gamma.length),
        };
  return { gamma, epsilon, out: buffers };
}

/** A method whose forward step leaves something that its backward step takes. */
export function stateful<State>(forward: () => State, backward: (state: State) => unknown): Run {
  let state = forward();
  return {
    forward: () => {
      state = forward();
      return state;
    },
    backward: () => backward(state),
  };
}

/** A method of the usual form. */
export function timeUsual<Options>(
  forward: Forward<Options>,
  backward: Backward<Options>,
  more: (work: Workload) => Options,
) {
  return (work: Workload): Run => {
    const [x, dy] = [input(work, 'x'), input(work, 'dy')];
    const options = { ...forwardOptions(work), ...more(work) };
    const back = { ...backwardOptions(work), ...more(work) };
    return stateful(
      () => forward(x, options),
      ({ statistics }) => backward(dy, x, statistics, back),
    );
  };
}

/** Layer Normalization's features: the last axis of tokens, all but the first of images. */
const features = (shape: readonly number[]) => (shape.length === 3 ? 1 : shape.length - 1);

/** The measured inputs and options of methods over trailing axes. */
export const trailingBench = {
  inputs: (draw: Draw, shape: readonly number[]) => ({
    x: draw(...shape),
    gamma: draw(...shape.slice(-features(shape))),
    beta: draw(...shape.slice(-features(shape))),
  }),
  options: (shape: readonly number[]) => ({ trailing: features(shape) }),
};
