import type { Tensor } from '../tensor/tensor.ts';

/** An affine map of each feature. */
export interface FeatureMap {
  /** What is taken away [F]. */
  readonly offset: Float64Array;
  /** What is divided by [F]. */
  readonly scale: Float64Array;
}

/** A scaled table and the map that scaled it, to be used on new data. */
export interface Scaled extends FeatureMap {
  readonly y: Tensor;
}
