import { readValue, type Kind, type Steps } from './kind.ts';
import { numberText, plain, writeNumber } from './number-control.ts';
import { playFaults, type Play } from './play.ts';
import { allSteps, nearestStep, readStep, stepForKey, stepsText } from './steps.ts';

/** Time, in steps from 0 to `last`: the reader slides, takes one step, or lets it play to the end. */
export interface StepParameter {
  readonly kind: 'step';
  readonly last: number;
  readonly default: number;
  /** Time always plays. */
  readonly play: Play;
}

/** All about time. */
export const step: Kind<StepParameter, number> = {
  faults: ({ last, play }) => [
    ...(Number.isInteger(last) && last > 0 ? [] : [`last: ${last} is not a whole number above 0`]),
    ...playFaults({ play }),
  ],
  allowed: (declared) => stepsText(timeSteps(declared)),
  read: (declared, text) => readStep(timeSteps(declared), text),
  write: (_declared, value) => String(value),
  say: (_declared, words, value) => numberText(words, value, plain),
  readInput: (declared, { value }) => readValue(readStep(timeSteps(declared), value)),
  writeInput: (_declared, words, input, value) => {
    writeNumber(input, value, numberText(words, value, plain));
  },
  walk: (declared) => allSteps(timeSteps(declared)),
  handle: {
    track: ({ last }, now) => ({ min: 0, max: last, now }),
    nearest: (declared, wanted) =>
      typeof wanted === 'number' && !Number.isNaN(wanted)
        ? nearestStep(timeSteps(declared), wanted)
        : undefined,
    forKey: (declared, value, key) => stepForKey(timeSteps(declared), value, key),
  },
  ends: ({ last }) => [0, last],
  draw: ({ last }, { integer }) => integer(last + 1),
};

/** Time as a range of whole steps: the bounds of its slider. */
export function timeSteps({ last }: StepParameter): Steps {
  return { min: 0, max: last, step: 1 };
}
