import type { Kernels } from '../networks/kernels.ts';
import type { Exports, Room } from './simd-module.ts';

/** What passes once through arrays, in WebAssembly. */
export function createSimdPasses(
  exports: Exports,
  { at }: Room,
): Pick<
  Kernels,
  'biasGradient' | 'rectify' | 'rectifyGradient' | 'poolLargest' | 'poolLargestGradient'
> {
  return {
    biasGradient: (places, dy, db) => {
      const examples = dy.length / (db.length * places);
      exports.biasGradient(at(dy), at(db), examples, db.length, places);
    },
    rectify: (x, y) => {
      exports.rectify(at(x), at(y), y.length);
    },
    rectifyGradient: (dy, y, dx) => {
      exports.rectifyGradient(at(dy), at(y), at(dx), dx.length);
    },
    poolLargest: ({ planes, height, width }, x, y) => {
      exports.poolLargest(at(x), at(y), planes, height, width);
    },
    poolLargestGradient: ({ planes, height, width }, dy, x, dx) => {
      exports.poolLargestGradient(at(dy), at(x), at(dx), planes, height, width);
    },
  };
}
