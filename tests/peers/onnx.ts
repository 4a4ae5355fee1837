/** The methods for which ONNX has an operator. */
import type { FloatType, Tensor } from '../../src/core/index.ts';
import type { Attribute, OnnxOperator } from './onnx-model.ts';

type Named = Readonly<Record<string, Tensor>>;
type Options = Readonly<Record<string, unknown>>;

/** An operator and how a method's inputs are given to it. */
interface Operator {
  readonly operator: string;
  /** The names of the method's inputs in the operator's order. */
  readonly takes: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The shape that x is given in; its own if left out. */
  readonly shape?: readonly number[];
  readonly types: readonly FloatType[];
}

type Chooser = (x: Tensor, options: Options) => Operator | undefined;

const both: readonly FloatType[] = ['float64', 'float32'];
const single: readonly FloatType[] = ['float32'];

const epsilon = (options: Options) => ({ epsilon: { float: options['epsilon'] as number } });
const atLeastOnePosition = (shape: readonly number[]) =>
  shape.length === 2 ? [...shape, 1] : shape;

/** Every method that ONNX has an operator for, by the core's names; undefined where it does not fit. */
export const onnxMethods: Readonly<Record<string, Chooser>> = {
  batchNormInference: (_x, options) => ({
    operator: 'BatchNormalization',
    takes: ['x', 'gamma', 'beta', 'mean', 'variance'],
    attributes: epsilon(options),
    types: both,
  }),
  layerNorm: ({ shape }, options) => ({
    operator: 'LayerNormalization',
    takes: ['x', 'gamma', 'beta'],
    attributes: {
      ...epsilon(options),
      axis: { int: shape.length - (options['trailing'] as number) },
    },
    types: both,
  }),
  rmsNorm: ({ shape }, options) => ({
    operator: 'RMSNormalization',
    takes: ['x', 'gamma'],
    attributes: {
      ...epsilon(options),
      axis: { int: shape.length - (options['trailing'] as number) },
    },
    types: both,
  }),
  instanceNorm: ({ shape }, options) => ({
    operator: 'InstanceNormalization',
    takes: ['x', 'gamma', 'beta'],
    attributes: epsilon(options),
    shape: atLeastOnePosition(shape),
    types: single,
  }),
  groupNorm: ({ shape }, options) => ({
    operator: 'GroupNormalization',
    takes: ['x', 'gamma', 'beta'],
    attributes: { ...epsilon(options), num_groups: { int: options['groups'] as number } },
    shape: atLeastOnePosition(shape),
    // Its first stage is in single precision, whatever the type of its input.
    types: single,
  }),
  zScoreScaling: ({ shape }, options) =>
    options['divisor'] === 'n-1'
      ? undefined
      : {
          operator: 'MeanVarianceNormalization',
          takes: ['x'],
          attributes: { axes: { ints: shape.map((_, axis) => axis).filter((axis) => axis !== 1) } },
          types: single,
        },
  localResponseNorm: ({ shape }, options) => {
    const { size, alpha, beta, k } = options as Record<'size' | 'alpha' | 'beta' | 'k', number>;
    if (size % 2 === 0 || options['alphaDivisor'] === 'one') return undefined;
    const [examples = 1, channels = 1] = shape;
    return {
      operator: 'LRN',
      takes: ['x'],
      attributes: {
        size: { int: size },
        alpha: { float: alpha },
        beta: { float: beta },
        bias: { float: k },
      },
      // The runtime takes images only.
      shape: [examples, channels, shape.slice(2).reduce((a, b) => a * b, 1), 1],
      types: single,
    };
  },
  l2Scaling: ({ shape }) =>
    shape.length > 2
      ? undefined
      : {
          operator: 'LpNormalization',
          takes: ['x'],
          attributes: { axis: { int: 1 }, p: { int: 2 } },
          types: both,
        },
};

/**
 * The model of a method for given inputs, and the inputs in its shapes.
 *
 * @returns undefined where ONNX has no such operator, or not for these options or this type
 */
export function onnxCall(
  method: string,
  inputs: Named,
  options: Options,
  type: FloatType,
): { readonly model: OnnxOperator; readonly feeds: Named } | undefined {
  const { x } = inputs;
  const chosen = x === undefined ? undefined : onnxMethods[method]?.(x, options);
  if (x === undefined || chosen?.types.includes(type) !== true) return undefined;
  const shape = chosen.shape ?? x.shape;
  const feeds = chosen.takes.map((name) => {
    const input = inputs[name];
    if (input === undefined) throw new Error(`${method} has no ${name}`);
    return [name, name === 'x' ? { ...input, shape } : input] as const;
  });
  const model = {
    operator: chosen.operator,
    inputs: feeds.map(([name, input]) => [name, input.shape] as const),
    attributes: chosen.attributes,
    shape,
    type,
  };
  return { model, feeds: Object.fromEntries(feeds) };
}
