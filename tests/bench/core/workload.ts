import {
  createRandom,
  tensor,
  type FloatArray,
  type FloatType,
  type Tensor,
} from '../../../src/core/index.ts';

/** A method's inputs and options. */
export interface Workload {
  readonly method: string;
  readonly inputs: Readonly<Record<string, Tensor>>;
  readonly options: Readonly<Record<string, unknown>>;
  /** Makes the arrays, also those for results. */
  readonly floats: Allocate;
}

/** Makes an array of zeros. */
export type Allocate = (length: number, type: FloatType) => FloatArray;

const ordinary: Allocate = (length, type) =>
  type === 'float32' ? new Float32Array(length) : new Float64Array(length);

/** What is measured: the data of one figure, of one convolutional layer, of a transformer's layer. */
export const sizes = {
  figure: [8, 8, 4, 4],
  layer: [32, 64, 32, 32],
  transformer: [8, 512, 768],
} as const satisfies Readonly<Record<string, readonly number[]>>;

type Draw = (...shape: number[]) => Tensor;

const usual = (draw: Draw, shape: readonly number[]) => ({
  x: draw(...shape),
  gamma: draw(shape[1] ?? 1),
  beta: draw(shape[1] ?? 1),
});

/** Layer Normalization's features: the last axis of tokens, all but the first of images. */
const features = (shape: readonly number[]) => (shape.length === 3 ? 1 : shape.length - 1);

const trailing = (draw: Draw, shape: readonly number[]) => ({
  x: draw(...shape),
  gamma: draw(...shape.slice(-features(shape))),
  beta: draw(...shape.slice(-features(shape))),
});

const fixed = (draw: Draw, shape: readonly number[]) => ({
  ...usual(draw, shape),
  mean: draw(shape[1] ?? 1),
  variance: draw(shape[1] ?? 1),
});

const weight = (draw: Draw, shape: readonly number[]) => ({ w: draw(...shape) });
const alone = (draw: Draw, shape: readonly number[]) => ({ x: draw(...shape) });
const product = (lengths: readonly number[]) => lengths.reduce((a, b) => a * b, 1);

type Maker = (draw: Draw, shape: readonly number[]) => Record<string, Tensor>;

/** How the inputs of each method are made. */
const makers: Readonly<Record<string, Maker>> = {
  batchNorm: usual,
  batchNormInference: fixed,
  maskedBatchNorm: usual,
  batchRenorm: usual,
  layerNorm: trailing,
  layerNormPerChannel: usual,
  channelLayerNorm: usual,
  instanceNorm: usual,
  adaptiveInstanceNorm: (draw, shape) => ({ x: draw(...shape), style: draw(...shape) }),
  groupNorm: usual,
  switchableNorm: (draw, shape) => ({
    ...usual(draw, shape),
    meanLogits: draw(3),
    varianceLogits: draw(3),
  }),
  rmsNorm: trailing,
  weightNorm: (draw, shape) => ({ v: draw(...shape), g: draw(shape[0] ?? 1) }),
  weightStandardization: weight,
  spectralNorm: (draw, shape) => ({
    w: draw(...shape),
    u: draw(shape[0] ?? 1),
    v: draw(product(shape.slice(1))),
  }),
  meanOnlyBatchNorm: (draw, shape) => ({ x: draw(...shape), beta: draw(shape[1] ?? 1) }),
  filterResponseNorm: (draw, shape) => ({ ...usual(draw, shape), tau: draw(shape[1] ?? 1) }),
  localResponseNorm: alone,
  dynamicTanh: (draw, shape) => ({
    x: draw(...shape),
    gamma: draw(shape.at(-1) ?? 1),
    beta: draw(shape.at(-1) ?? 1),
    alpha: draw(1),
  }),
  l2Scaling: alone,
  minMaxScaling: (draw, [n = 1, c = 1, ...rest]) => ({ x: draw(n * product(rest), c) }),
  zScoreScaling: alone,
};

/** Every measured method. */
export const methods = Object.keys(makers);

/** Random inputs (between 0.5 and 1.5) of a method, and `dy`; with options of the usual kind. */
export function workload(
  method: string,
  shape: readonly number[],
  type: FloatType,
  floats: Allocate = ordinary,
): Workload {
  const { uniform } = createRandom(1);
  const draw: Draw = (...lengths) => {
    const size = product(lengths);
    const data = floats(size, type);
    for (let i = 0; i < size; i += 1) data[i] = 0.5 + uniform();
    return tensor(data, lengths);
  };
  const inputs = makers[method]?.(draw, shape);
  if (inputs === undefined) throw new Error(`there is no method ${method}`);
  const main = inputs['x'] ?? inputs['w'] ?? inputs['v'];
  const channels = shape[1] ?? 1;
  const options = {
    epsilon: 1e-5,
    trailing: features(shape),
    groups: channels >= 32 ? 32 : 2,
    per: 'output',
    divisor: 'n',
    epsilonPlace: 'inside',
    iterations: 0,
    first: 'v',
    ...{ rMax: 3, dMax: 5 },
    ...{ size: 5, alpha: 1e-4, beta: 0.75, k: 2, alphaDivisor: 'size' },
    mean: new Array<number>(channels).fill(1),
    variance: new Array<number>(channels).fill(0.1),
    // Every fourth position is padding.
    mask: Array.from({ length: product(shape) / channels }, (_, i) => (i % 4 === 3 ? 0 : 1)),
  };
  return { method, inputs: { ...inputs, dy: draw(...(main?.shape ?? shape)) }, options, floats };
}
