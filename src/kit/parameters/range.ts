import type { NumberFormat } from '../format/write-number.ts';
import { playFaults, type Playable } from './play.ts';
import { readValue, type ControlWords, type Kind, type Reading, type Steps } from './kind.ts';
import { numberText, plain, stepFormat, writeNumber } from './number-control.ts';
import {
  drawStep,
  allSteps,
  listedForKey,
  nearestListed,
  nearestStep,
  readDecimal,
  readStep,
  stepForKey,
  stepsFaults,
  stepsText,
} from './steps.ts';

/** A number that the reader slides: by bounds and step, or along a list of values. */
export type RangeParameter = {
  readonly kind: 'range';
  readonly default: number;
  /** How a value is written; else with the decimals of the step, or as it stands in the list. */
  readonly format?: NumberFormat;
} & Playable &
  ((Steps & { readonly values?: never }) | { readonly values: readonly number[] });

/** All about numbers that the reader slides. */
export const range: Kind<RangeParameter, number> = {
  faults: (declared) => [
    ...(declared.values ? listFaults(declared.values) : stepsFaults(declared)),
    ...playFaults(declared),
  ],
  allowed: (declared) =>
    declared.values ? `one of ${declared.values.join(', ')}` : stepsText(declared),
  read: (declared, text) =>
    declared.values ? readListed(declared.values, text) : readStep(declared, text),
  write: (_declared, value) => String(value),
  say: sayRange,
  readInput: (declared, input) =>
    declared.values
      ? declared.values[input.valueAsNumber]
      : readValue(readStep(declared, input.value)),
  writeInput: (declared, words, input, value) => {
    writeNumber(input, sliderPosition(declared, value), sayRange(declared, words, value));
  },
  handle: {
    track: (declared, now) =>
      declared.values
        ? { min: declared.values[0] ?? NaN, max: declared.values.at(-1) ?? NaN, now }
        : { min: declared.min, max: declared.max, now },
    nearest: (declared, wanted) => {
      if (typeof wanted !== 'number' || Number.isNaN(wanted)) return undefined;
      return declared.values
        ? nearestListed(declared.values, wanted)
        : nearestStep(declared, wanted);
    },
    forKey: (declared, value, key) =>
      declared.values
        ? listedForKey(declared.values, value, key)
        : stepForKey(declared, value, key),
  },
  walk: (declared) => declared.values ?? allSteps(declared),
  ends: (declared) =>
    declared.values
      ? [declared.values[0] ?? NaN, declared.values.at(-1) ?? NaN]
      : [declared.min, declared.max],
  draw: (declared, chance) =>
    declared.values
      ? (declared.values[chance.integer(declared.values.length)] ?? NaN)
      : drawStep(declared, chance),
};

/** The bounds of the native slider that stands for a range: along a list of values it slides over their positions. */
export function sliderBounds(declared: RangeParameter): Steps {
  return declared.values
    ? { min: 0, max: declared.values.length - 1, step: 1 }
    : { min: declared.min, max: declared.max, step: declared.step };
}

/** Where the native slider stands for a value of a range. */
export function sliderPosition(declared: RangeParameter, value: number): number {
  return declared.values ? declared.values.indexOf(value) : value;
}

function sayRange(declared: RangeParameter, words: ControlWords, value: number): string {
  const format = declared.format ?? (declared.values ? plain : stepFormat(declared));
  return numberText(words, value, format);
}

function readListed(values: readonly number[], text: string): Reading<number> {
  const number = readDecimal(text);
  if (number === undefined) return { fault: 'not-a-number' };
  // Zero has a sign in what a reader may write, never in what a figure declares.
  if (values.includes(number)) return { value: number + 0 };
  const outside = number < Math.min(...values) || number > Math.max(...values);
  return { fault: outside ? 'out-of-range' : 'between-steps' };
}

function listFaults(values: readonly number[]): readonly string[] {
  const ordered = values.every((value, index) => index === 0 || value > (values[index - 1] ?? NaN));
  return values.length > 1 && ordered
    ? []
    : [`values: ${values.join(', ')} do not rise, two at least`];
}
