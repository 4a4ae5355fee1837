import { tensor, weightNorm, weightNormBackward } from '../../core/index.ts';
import { vectorOf, type Vector } from '../../training/plane/vector.ts';

/** Where the loss is least, and how it curves: L(w) = ½ c ‖w − w*‖². */
export const optimum: Vector = [0.3, 2.2];
const curvature = 0.8;

/** ∇L at a weight. */
export function gradientAt(w: Vector): Vector {
  return [curvature * (w[0] - optimum[0]), curvature * (w[1] - optimum[1])];
}

/** w = g v / ‖v‖. */
export function weightOf(v: Vector, g: number): Vector {
  return vectorOf(weightNorm(tensor(v, [1, 2]), Float64Array.of(g)).data);
}

/** The gradients of v and g for a gradient of w. */
export function gradientsOf(dw: Vector, v: Vector, g: number): { dv: Vector; dg: number } {
  const back = weightNormBackward(tensor(dw, [1, 2]), tensor(v, [1, 2]), Float64Array.of(g));
  return { dv: vectorOf(back.dv.data), dg: back.dg[0] ?? NaN };
}
