/** What the calls of the core with a case are made of. */
import type * as core from '../../src/core/index.ts';
import { channelParameters, type FloatArray, type Tensor } from '../../src/core/index.ts';
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

/** Statistics of before. */
export const running = (given: Given) => ({
  mean: double(given, 'mean'),
  variance: double(given, 'variance'),
});

/** What an affine map of each channel makes of x. */
export function mapChannels(
  { data, shape }: Tensor,
  scale: Float64Array,
  shift: Float64Array,
): Float64Array {
  const { inner, length } = channelParameters(shape);
  return Float64Array.from(data, (value, i) => {
    const channel = Math.floor(i / inner) % length;
    return scale[channel]! * value + shift[channel]!;
  });
}

/** Gradients by the names of a result. */
export function gradients({ dx, dgamma, dbeta }: core.Gradients): Result {
  return { dx: dx.data, dgamma, dbeta };
}

/** The option of how many axes at the end are normalized over. */
export const trailing = ({ options }: Given) => ({ trailing: options['trailing'] as number });

/** No option besides the usual. */
export const noMore = () => ({});

/** The forward step of a method of the usual form: to y and statistics. */
export type Forward<Options> = (
  x: Tensor,
  options: Options & core.NormalizeOptions,
) => core.Normalized;

/** Its backward step, from the statistics. */
export type Backward<Options> = (
  dy: Tensor,
  x: Tensor,
  statistics: core.Statistics,
  options: Options & core.BackwardOptions,
) => core.Gradients;

/** A method of the usual form. */
export function usual<Options>(
  forward: Forward<Options>,
  back: Backward<Options>,
  more: (given: Given) => Options,
): (given: MethodCase) => Result {
  return (given) => {
    const options = { ...affine(given), ...more(given) };
    const x = input(given, 'x');
    const { y, statistics } = forward(x, options);
    return { y: y.data, ...gradients(back(input(given, 'dy'), x, statistics, options)) };
  };
}
