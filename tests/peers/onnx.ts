import type { FloatType, Tensor } from '../../src/core/index.ts';
import type { Attribute, OnnxOperator } from './onnx-model.ts';

type Named = Readonly<Record<string, Tensor>>;
type Options = Readonly<Record<string, unknown>>;

/** An operator and how a method's inputs are given to it. */
export interface OnnxCall {
  readonly operator: string;
  /** The names of the method's inputs in the operator's order. */
  readonly takes: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The shape that x is given in; its own if left out. */
  readonly shape?: readonly number[];
  readonly types: readonly FloatType[];
}

/** ONNX's operator for a method; undefined where it does not fit the input or the options. */
export type OnnxMethod = (x: Tensor, options: Options) => OnnxCall | undefined;

/** The attributes of an operator that runs over all axes from one on, as our `trailing` counts them. */
export function trailingAttributes(
  shape: readonly number[],
  options: Options,
): Readonly<Record<string, Attribute>> {
  return {
    epsilon: { float: options['epsilon'] as number },
    axis: { int: shape.length - (options['trailing'] as number) },
  };
}

/**
 * The model of a method for given inputs, and the inputs in its shapes.
 *
 * @returns undefined where ONNX has no such operator, or not for these options or this type
 */
export function onnxCall(
  method: OnnxMethod | undefined,
  inputs: Named,
  options: Options,
  type: FloatType,
): { readonly model: OnnxOperator; readonly feeds: Named } | undefined {
  const { x } = inputs;
  const chosen = x === undefined ? undefined : method?.(x, options);
  if (x === undefined || chosen?.types.includes(type) !== true) return undefined;
  const shape = chosen.shape ?? x.shape;
  const feeds = chosen.takes.map((name) => {
    const input = inputs[name];
    if (input === undefined) throw new Error(`${chosen.operator} takes ${name}, which is missing`);
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
