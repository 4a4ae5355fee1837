import type { NumberFormat } from '../format/write-number.ts';
import { readValue, type ControlWords, type Kind, type Reading, type Steps } from './kind.ts';
import { numberText, plain, stepFormat, writeNumber } from './number-control.ts';
import {
  drawStep,
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
} & ((Steps & { readonly values?: never }) | { readonly values: readonly number[] });

/** All about numbers that the reader slides. */
export const range: Kind<RangeParameter, number> = {
  faults: (declared) => (declared.values ? listFaults(declared.values) : stepsFaults(declared)),
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
    sideways: (declared) => (declared.values ? undefined : declared),
    nearest: (declared, wanted) =>
      declared.values || typeof wanted !== 'number' ? undefined : nearestStep(declared, wanted),
    forKey: (declared, value, key) =>
      declared.values ? undefined : stepForKey(declared, value, key),
  },
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
