import { createRandom, type FloatType, type Random, type Tensor } from '../../../src/core/index.ts';
import type { MethodCase, NamedMethod } from '../../method-contract/method.ts';
import { randomCase } from '../../method-contract/random-case.ts';

/** In single precision, as ONNX keeps them. */
const EPSILONS = [0.1, 0.03, 0.01, 0.003].map(Math.fround);

/**
 * A case of random shape, options and inputs.
 *
 * The inputs are numbers of single precision with a random mean and spread, so that a peer that
 * computes in single precision starts from the same ones.
 */
export function differentialCase(method: NamedMethod, seed: number): MethodCase {
  const random = createRandom(seed);
  // Tables of ranked numbers stay as they are.
  const ranked = method.shapes === 'tables';
  const shape = ranked ? tableShape(random) : randomShape(random);
  const given = randomCase(method, seed, shape);
  const [centre, spread] = [4 * random.uniform() - 2, 0.5 + 2 * random.uniform()];
  const move = (name: string, x: Tensor) => {
    const moved = /^x\d?$|^style$|^w$/.test(name) && !ranked;
    return mapped(x, (value) => Math.fround(moved ? centre + spread * value : value));
  };
  const entries = Object.entries(given.inputs).map(([name, x]) => [name, move(name, x)] as const);
  const options = { ...given.options, ...randomOptions(given, shape, random) };
  return { ...given, inputs: Object.fromEntries(entries), options };
}

/** The same case with inputs of another element type. */
export function withType(given: MethodCase, type: FloatType): MethodCase {
  const convert = (x: Tensor): Tensor => ({
    data: type === 'float32' ? Float32Array.from(x.data) : Float64Array.from(x.data),
    shape: x.shape,
  });
  const entries = Object.entries(given.inputs).map(([name, x]) => [name, convert(x)] as const);
  return { ...given, type, inputs: Object.fromEntries(entries) };
}

function randomOptions(given: MethodCase, shape: readonly number[], random: Random) {
  const { epsilon, groups, iterations, momentum } = given.options;
  const channels = shape[1] ?? 1;
  const divisors = Array.from({ length: channels }, (_, i) => i + 1).filter(
    (divisor) => channels % divisor === 0,
  );
  const smooth = typeof epsilon === 'number' && epsilon > 1e-6;
  return {
    ...(smooth ? { epsilon: EPSILONS[random.integer(EPSILONS.length)] } : {}),
    ...(groups === undefined ? {} : { groups: divisors[random.integer(divisors.length)] }),
    ...(iterations === undefined
      ? {}
      : { iterations: random.integer(4), first: random.integer(2) === 0 ? 'u' : 'v' }),
    ...(momentum === undefined ? {} : randomConvention(random)),
  };
}

function randomConvention(random: Random) {
  return {
    momentum: random.uniform(),
    convention: random.integer(2) === 0 ? 'new-weight' : 'old-weight',
    divisor: random.integer(2) === 0 ? 'n' : 'n-1',
  };
}

/** [N, C, ...spatial] with none to three spatial axes; at least two of each set share statistics. */
function randomShape(random: Random): number[] {
  const spatial = Array.from({ length: random.integer(4) }, () => 1 + random.integer(4));
  return [2 + random.integer(6), 2 + random.integer(9), ...spatial];
}

/** [N, F]; no multiple of three, for which ranked rows would be equal. */
function tableShape(random: Random): number[] {
  return [[4, 5, 7, 8, 10, 11][random.integer(6)] ?? 5, 1 + random.integer(6)];
}

function mapped(x: Tensor, change: (value: number) => number): Tensor {
  return { data: Float64Array.from(x.data, change), shape: x.shape };
}
