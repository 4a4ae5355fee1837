import type { Tensor as TfjsTensor } from '@tensorflow/tfjs';
import type * as parts from './tfjs-parts.ts';

/**
 * A method's output by TensorFlow.js's operations, which it can differentiate.
 *
 * The library comes as an argument, so that what needs no peer need not load it.
 *
 * @param parts the library as `tf`, and what methods are made of
 * @param inputs the method's inputs, by the core's names and in the core's layout
 * @param options its options, by the core's names
 */
export type TfjsMethod = (
  parts: TfjsParts,
  inputs: parts.Inputs,
  options: Readonly<Record<string, unknown>>,
) => TfjsTensor;

/** `tfjs-parts.ts`. */
export type TfjsParts = typeof parts;
