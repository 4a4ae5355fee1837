import { readValue, type Kind, type Steps } from './kind.ts';
import { numberText, plain, writeNumber } from './number-control.ts';
import { readStep, stepsText } from './steps.ts';

/** Time, in steps from 0 to `last`: the reader slides, takes one step, or lets it play to the end. */
export interface StepParameter {
  readonly kind: 'step';
  readonly last: number;
  readonly default: number;
  /** How many steps a second pass while it plays. */
  readonly rate: number;
}

/** All about time. */
export const step: Kind<StepParameter, number> = {
  faults: ({ last, rate }) => [
    ...(Number.isInteger(last) && last > 0 ? [] : [`last: ${last} is not a whole number above 0`]),
    ...(rate > 0 ? [] : [`rate: ${rate} is not above 0`]),
  ],
  allowed: (declared) => stepsText(timeSteps(declared)),
  read: (declared, text) => readStep(timeSteps(declared), text),
  write: (_declared, value) => String(value),
  say: (_declared, words, value) => numberText(words, value, plain),
  readInput: (declared, { value }) => readValue(readStep(timeSteps(declared), value)),
  writeInput: (_declared, words, input, value) => {
    writeNumber(input, value, numberText(words, value, plain));
  },
  ends: ({ last }) => [0, last],
  draw: ({ last }, { integer }) => integer(last + 1),
};

/** Time as a range of whole steps: the bounds of its slider. */
export function timeSteps({ last }: StepParameter): Steps {
  return { min: 0, max: last, step: 1 };
}
