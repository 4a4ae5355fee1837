import { readValue, type Kind } from './kind.ts';
import { numberText, plain, writeNumber } from './number-control.ts';
import { readStep, stepsText } from './steps.ts';

/** The seed of the figure's random numbers: an integer from 1 to `maximumSeed`. */
export interface SeedParameter {
  readonly kind: 'seed';
  readonly default: number;
}

/** The largest seed. */
export const maximumSeed = 9999;

const seeds = { min: 1, max: maximumSeed, step: 1 };

/** All about seeds. */
export const seed: Kind<SeedParameter, number> = {
  faults: () => [],
  allowed: () => stepsText(seeds),
  read: (_declared, text) => readStep(seeds, text),
  write: (_declared, value) => String(value),
  say: (_declared, words, value) => numberText(words, value, plain),
  readInput: (_declared, { value }) => readValue(readStep(seeds, value)),
  writeInput: (_declared, words, input, value) => {
    writeNumber(input, value, numberText(words, value, plain));
  },
  ends: () => [1, maximumSeed],
  draw: (_declared, { integer }) => 1 + integer(maximumSeed),
};
