import { createRandom, tensor, type Random, type Tensor } from '../../../src/core/index.ts';
import type { ReferenceCase } from './reference-cases.ts';

const shapes = [
  [5, 4],
  [2, 4, 3],
  [3, 2, 2, 2],
  [1, 4, 2, 3],
  [2, 2, 2, 1, 2],
  [4, 6, 1],
];

type Draw = (...shape: number[]) => Tensor;

interface Inputs {
  readonly inputs: Record<string, Tensor>;
  readonly options?: Record<string, unknown>;
}

function channelwise(draw: Draw, shape: number[]) {
  const channels = shape[1] ?? 1;
  return { x: draw(...shape), gamma: draw(channels), beta: draw(channels) };
}

function trailing(draw: Draw, shape: number[], random: Random): Inputs {
  const count = 1 + random.integer(shape.length - 1);
  const ends = shape.slice(-count);
  return {
    inputs: { x: draw(...shape), gamma: draw(...ends), beta: draw(...ends) },
    options: { epsilon: 0.1, trailing: count },
  };
}

const usual = (draw: Draw, shape: number[]): Inputs => ({
  inputs: channelwise(draw, shape),
  options: { epsilon: 0.1 },
});

/** Rows of numbers with gaps, so that no small step changes their order. */
function ranked(shape: number[], random: Random): Tensor {
  const [rows = 1, features = 1] = shape;
  const values = Array.from({ length: rows * features }, (_, i) => {
    const n = Math.floor(i / features);
    return ((n * 3 + 1) % rows) + n / 100 + 0.3 * random.uniform();
  });
  return tensor(values, [rows, features]);
}

/** How random inputs of each method are made; a method's case has the names of its adapter. */
const makers: Record<string, (draw: Draw, shape: number[], random: Random) => Inputs> = {
  batchNorm: (draw, shape) => {
    const { x, gamma, beta } = channelwise(draw, shape);
    const inputs = { x0: draw(...shape), x1: draw(...shape), x2: x, gamma, beta };
    const running = { momentum: 0.1, convention: 'new-weight', divisor: 'n' };
    return { inputs, options: { epsilon: 0.1, ...running } };
  },
  maskedBatchNorm: (draw, shape, random) => {
    const positions = shape.reduce((a, b) => a * b) / (shape[1] ?? 1);
    const mask = Array.from({ length: positions }, (_, i) => (i === 0 ? 1 : random.integer(2)));
    return { inputs: channelwise(draw, shape), options: { epsilon: 0.1, mask } };
  },
  layerNorm: trailing,
  layerNormPerChannel: usual,
  channelLayerNorm: usual,
  instanceNorm: usual,
  groupNorm: (draw, shape) => ({
    inputs: channelwise(draw, shape),
    options: { epsilon: 0.1, groups: 2 },
  }),
  rmsNorm: trailing,
  weightNorm: (draw, shape, random) => {
    const per = random.integer(2) === 0 ? 'output' : 'whole';
    const g = draw(per === 'whole' ? 1 : (shape[0] ?? 1));
    return { inputs: { v: draw(...shape), g }, options: { per } };
  },
  meanOnlyBatchNorm: (draw, shape) => {
    const { x, beta } = channelwise(draw, shape);
    return { inputs: { x, beta } };
  },
  weightStandardization: (draw, shape, random) => ({
    inputs: { w: draw(...shape) },
    options: {
      divisor: random.integer(2) === 0 ? 'n' : 'n-1',
      epsilonPlace: random.integer(2) === 0 ? 'inside' : 'outside',
      epsilon: 0.1,
    },
  }),
  // No iteration: u and v are constants of the backward step.
  spectralNorm: (draw, shape) => {
    const rest = shape.slice(1).reduce((a, b) => a * b);
    const inputs = { w: draw(...shape), u: draw(shape[0] ?? 1), v: draw(rest) };
    return { inputs, options: { iterations: 0, first: 'v' } };
  },
  // Either r = 1 and d = 0, or both at their limits: r and d are constants of the backward step.
  batchRenorm: (draw, shape, random) => {
    const channels = shape[1] ?? 1;
    const far = random.integer(2);
    const mean = new Array<number>(channels).fill(far * 1e3);
    const variance = new Array<number>(channels).fill(far === 0 ? 1 : 1e-3);
    const limits = { rMax: 1 + far * 0.1, dMax: far };
    const options = { epsilon: 0.1, ...limits, mean, variance };
    return { inputs: channelwise(draw, shape), options };
  },
  localResponseNorm: (draw, shape, random) => ({
    inputs: { x: draw(...shape) },
    options: {
      size: 1 + random.integer(6),
      alpha: 0.7,
      beta: 0.75,
      k: 1.5,
      alphaDivisor: random.integer(2) === 0 ? 'size' : 'one',
    },
  }),
  filterResponseNorm: (draw, shape) => ({
    inputs: { ...channelwise(draw, shape), tau: draw(shape[1] ?? 1) },
    options: { epsilon: 0.1 },
  }),
  switchableNorm: (draw, shape) => ({
    inputs: { ...channelwise(draw, shape), meanLogits: draw(3), varianceLogits: draw(3) },
    options: { epsilon: 0.1 },
  }),
  adaptiveInstanceNorm: (draw, shape) => ({
    inputs: { x: draw(...shape), style: draw(...shape.slice(0, 2), 4) },
    options: { epsilon: 0.1 },
  }),
  dynamicTanh: (draw, shape) => {
    const features = shape.at(-1) ?? 1;
    return {
      inputs: { x: draw(...shape), gamma: draw(features), beta: draw(features), alpha: draw(1) },
    };
  },
  l2Scaling: (draw, shape) => ({ inputs: { x: draw(...shape) }, options: { epsilon: 1e-12 } }),
  minMaxScaling: (_draw, shape, random) => ({ inputs: { x: ranked(shape, random) } }),
  robustScaling: (_draw, shape, random) => ({ inputs: { x: ranked(shape, random) } }),
  zScoreScaling: (draw, shape, random) => ({
    inputs: { x: draw(...shape) },
    options: { divisor: random.integer(2) === 0 ? 'n' : 'n-1' },
  }),
};

/** Methods over positions, which [N, C] has none of. */
const spatial = ['instanceNorm', 'adaptiveInstanceNorm', 'switchableNorm', 'filterResponseNorm'];

/** The methods that have random cases. */
export const randomMethods = Object.keys(makers);

/** A case with random inputs, options and (if none is given) shape, without outputs. */
export function randomCase(method: string, seed: number, given?: readonly number[]): ReferenceCase {
  const random = createRandom(seed);
  const draw: Draw = (...shape) => {
    const size = shape.reduce((a, b) => a * b);
    return tensor(Float64Array.from({ length: size }, random.normal), shape);
  };
  const usable = method === 'robustScaling' || method === 'minMaxScaling' ? [[5, 4]] : shapes;
  const drawn = given ?? usable[random.integer(usable.length)] ?? [5, 4];
  const shape = spatial.includes(method) && drawn.length === 2 ? [...drawn, 1] : [...drawn];
  const make = makers[method];
  if (make === undefined) throw new Error(`there is no random case of ${method}`);
  const { inputs, options = {} } = make(draw, shape, random);
  const main = inputs['x'] ?? inputs['x2'] ?? inputs['w'] ?? inputs['v'];
  const dy = draw(...(main?.shape ?? shape));
  const about = { framework: 'none', method, type: 'float64', options } as const;
  return { ...about, inputs: { ...inputs, dy }, outputs: {} };
}
