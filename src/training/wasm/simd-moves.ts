import type { Kernels } from '../networks/kernels.ts';
import type { Exports, Room } from './simd-module.ts';

/** The steps of optimizers in WebAssembly: the bits of the plain ones. */
export function createSimdMoves(
  exports: Exports,
  { at }: Room,
): Pick<Kernels, 'moveByMomentum' | 'moveByAdam'> {
  return {
    moveByMomentum: (learningRate, { momentum, weightDecay }, w, g, v) => {
      exports.moveByMomentum(at(w), at(g), at(v), w.length, learningRate, momentum, weightDecay);
    },
    moveByAdam: (learningRate, { beta1, beta2, epsilon }, [left1, left2], w, g, m, s) => {
      const { length } = w;
      const [a, b, c, d] = [at(w), at(g), at(m), at(s)];
      exports.moveByAdam(a, b, c, d, length, learningRate, beta1, beta2, left1, left2, epsilon);
    },
  };
}
