/** What the calls of the core with a case are made of. */
import type * as core from '../../src/core/index.ts';
import type { FloatArray, Tensor } from '../../src/core/index.ts';
import type { MethodCase, Result } from './method.ts';

type Given = Pick<MethodCase, 'inputs' | 'options' | 'method'>;

/** A named input. */
export function input({ inputs, method }: Given, name: string): Tensor {
  const found = inputs[name];
  if (found === undefined) throw new Error(`${method} has no input ${name}`);
  return found;
}

/** An input's numbers, if it is there. */
export const data = ({ inputs }: Given, name: string): FloatArray | undefined => inputs[name]?.data;

/** An input's numbers in double. */
export const double = (given: Given, name: string): Float64Array =>
  Float64Array.from(input(given, name).data);

/** γ, β and ε. */
export function affine(given: Given) {
  const epsilon = given.options['epsilon'] as number;
  return { gamma: data(given, 'gamma'), beta: data(given, 'beta'), epsilon };
}

/** Gradients by the names of a result. */
export function gradients({ dx, dgamma, dbeta }: core.Gradients): Result {
  return { dx: dx.data, dgamma, dbeta };
}

/** The option of how many axes at the end are normalized over. */
export const trailing = ({ options }: Given) => ({ trailing: options['trailing'] as number });

/** No option besides the usual. */
export const noMore = () => ({});

/** A method of the usual form: forward to y and statistics, backward from them. */
export function usual<Options>(
  forward: (x: Tensor, options: Options & core.NormalizeOptions) => core.Normalized,
  back: (
    dy: Tensor,
    x: Tensor,
    statistics: core.Statistics,
    options: Options & core.BackwardOptions,
  ) => core.Gradients,
  more: (given: Given) => Options,
): (given: MethodCase) => Result {
  return (given) => {
    const options = { ...affine(given), ...more(given) };
    const x = input(given, 'x');
    const { y, statistics } = forward(x, options);
    return { y: y.data, ...gradients(back(input(given, 'dy'), x, statistics, options)) };
  };
}
