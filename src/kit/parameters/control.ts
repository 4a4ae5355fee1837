import type { ControlWords } from './kind.ts';
import { kindOf, type Parameter, type Value } from './parameter.ts';

/** The value of a parameter as it is written beside its label. */
export function valueText(parameter: Parameter, words: ControlWords, value: Value): string {
  return kindOf(parameter).say(parameter, words, value);
}

/** Reads the value that a native input now stands for; undefined where it says nothing new. */
export function readControl(parameter: Parameter, input: HTMLInputElement): Value | undefined {
  return kindOf(parameter).readInput(parameter, input);
}

/** Sets a native input, and what is written beside it, to a value. */
export function writeControl(
  parameter: Parameter,
  words: ControlWords,
  input: HTMLInputElement,
  value: Value,
): void {
  kindOf(parameter).writeInput(parameter, words, input, value);
}
