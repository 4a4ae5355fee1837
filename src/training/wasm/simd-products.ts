import type { Kernels } from '../networks/kernels.ts';
import type { Exports, Room } from './simd-module.ts';

/** The three products of a dense layer in WebAssembly. */
export function createSimdProducts(
  exports: Exports,
  { at }: Room,
): Pick<Kernels, 'multiply' | 'multiplyInputGradient' | 'multiplyWeightGradient'> {
  return {
    multiply: ({ examples, inputs, outputs }, x, w, b, y) => {
      exports.multiply(at(x), at(w), at(b), at(y), examples, inputs, outputs);
    },
    multiplyInputGradient: ({ examples, inputs, outputs }, dy, w, dx) => {
      exports.product(at(dy), outputs * 4, 4, at(w), at(dx), examples, outputs, inputs);
    },
    multiplyWeightGradient: ({ examples, inputs, outputs }, dy, x, dw) => {
      exports.product(at(dy), 4, outputs * 4, at(x), at(dw), outputs, examples, inputs);
    },
  };
}
