import type { Statistics, Tensor } from '../../core/index.ts';
import type { Kernels } from './kernels.ts';

/** What stands between two layers: values on the way forward, their gradients on the way back. */
export interface Activation {
  readonly value: Tensor;
  /** ∂L / ∂value; without it (the network's input) a layer does not compute it. */
  readonly gradient: Tensor | undefined;
}

/** An activation that is not the network's input: its gradient is kept. */
export interface Hidden extends Activation {
  readonly gradient: Tensor;
}

/** What is learned: its value and ∂L / ∂value, of the same shape. */
export interface Parameter {
  readonly name: string;
  readonly value: Tensor;
  readonly gradient: Tensor;
}

/**
 * Which statistics a normalization takes: the batch's, moving the running ones (`train`), the batch's
 * and nothing else (`batch`), or the running ones (`running`). Only those that use a batch differ.
 */
export type Mode = 'train' | 'batch' | 'running';

/** One layer for one batch size, with all its buffers made. */
export interface Layer {
  readonly name: string;
  readonly output: Hidden;
  /** Reads the input's value and writes the output's. */
  readonly forward: (mode: Mode) => void;
  /**
   * Reads the output's gradient, writes the input's and the parameters'. It belongs to the last
   * `forward`, in any mode: what was read there must not have changed.
   */
  readonly backward: () => void;
  /** Of a normalization: the statistics that it took last, one for each set; none with running ones. */
  readonly statistics?: () => Statistics | undefined;
}

/** An activation with buffers of zeros. */
export function createActivation(kernels: Kernels, shape: readonly number[]): Hidden {
  return { value: zeros(kernels, shape), gradient: zeros(kernels, shape) };
}

/** A tensor of zeros that the kernels can reach. */
export function zeros({ floats }: Kernels, shape: readonly number[]): Tensor {
  return { data: floats(countOf(shape)), shape };
}

/** The same numbers under another shape, not copied. */
export function reshape({ value, gradient }: Hidden, shape: readonly number[]): Hidden {
  return { value: { data: value.data, shape }, gradient: { data: gradient.data, shape } };
}

/** How many numbers a shape holds. */
export function countOf(shape: readonly number[]): number {
  return shape.reduce((count, length) => count * length, 1);
}
