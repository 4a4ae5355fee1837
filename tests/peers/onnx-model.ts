import protobuf from 'protobufjs';
import type { FloatType } from '../../src/core/index.ts';

/** An attribute of an operator: integers are marked, because ONNX tells them from floats. */
export type Attribute =
  { readonly float: number } | { readonly int: number } | { readonly ints: readonly number[] };

/** A model of one operator. */
export interface OnnxOperator {
  readonly operator: string;
  /** Its inputs in order, with their shapes. */
  readonly inputs: readonly (readonly [name: string, shape: readonly number[]])[];
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The shape of its output, `y`. */
  readonly shape: readonly number[];
  readonly type: FloatType;
}

const ELEMENT_TYPES = { float32: 1, float64: 11 };
/** The first version of ONNX that has every operator that we use, and the file format's. */
const OPERATOR_SET = 23;
const FILE_FORMAT = 11;

/**
 * The bytes of an ONNX model of one operator.
 *
 * @param schema the text of onnx.proto
 */
export function onnxModel(schema: string, model: OnnxOperator): Uint8Array {
  const type = protobuf.parse(schema, { keepCase: true }).root.lookupType('onnx.ModelProto');
  const value = ([name, shape]: readonly [string, readonly number[]]) => ({
    name,
    type: {
      tensor_type: {
        elem_type: ELEMENT_TYPES[model.type],
        shape: { dim: shape.map((dim_value) => ({ dim_value })) },
      },
    },
  });
  const node = {
    op_type: model.operator,
    input: model.inputs.map(([name]) => name),
    output: ['y'],
    attribute: Object.entries(model.attributes).map(([name, attribute]) => ({
      name,
      ...encoded(attribute),
    })),
  };
  const graph = {
    name: model.operator,
    node: [node],
    input: model.inputs.map(value),
    output: [value(['y', model.shape])],
  };
  const message = type.create({
    ir_version: FILE_FORMAT,
    opset_import: [{ domain: '', version: OPERATOR_SET }],
    graph,
  });
  return type.encode(message).finish();
}

function encoded(attribute: Attribute) {
  if ('float' in attribute) return { f: attribute.float, type: 1 };
  if ('int' in attribute) return { i: attribute.int, type: 2 };
  return { ints: attribute.ints, type: 7 };
}
