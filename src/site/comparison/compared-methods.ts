import { fourNormalizations, laterNormalizations } from './compared-activations.ts';
import type { ComparedMethod } from './compared-method.ts';
import { weightMethods } from './compared-weights.ts';

/** Every row of the table, in its order. */
export const comparedMethods: readonly ComparedMethod[] = [
  ...fourNormalizations,
  ...laterNormalizations,
  ...weightMethods,
];
