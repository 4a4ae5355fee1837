import type { FloatArray } from '../tensor/tensor.ts';

/** The state of the power iteration and its settings. */
export interface SpectralOptions {
  /** The left singular vector so far [outputs], not 0; persistent between steps. */
  readonly u: Float64Array;
  /** The right one so far [inputs]; made from u if left out. */
  readonly v?: Float64Array | undefined;
  /** Power iterations in this call; 1 if left out, 0 in inference. */
  readonly iterations?: number | undefined;
  /**
   * Which vector an iteration renews first: 'v' (the default: the paper, Keras, Flax) or 'u'
   * (PyTorch's parametrization).
   */
  readonly first?: 'u' | 'v' | undefined;
  /** The least length that a vector is divided by; 1e-12 if left out. */
  readonly epsilon?: number | undefined;
  /** Receives the result. */
  readonly out?: FloatArray | undefined;
}

/** The estimate of the largest singular value and its vectors. */
export interface Spectrum {
  readonly sigma: number;
  readonly u: Float64Array;
  readonly v: Float64Array;
}
