import type { ParameterWords } from '../../kit/contract/figure.ts';
import type { parameters } from './parameters.ts';

/** What the lab's controls are called. */
export type ParameterNames = {
  readonly [Name in keyof typeof parameters]: ParameterWords<(typeof parameters)[Name]>;
};
