import type { NumberFormat } from '../format/write-number.ts';
import { fill } from '../words/fill.ts';
import type { ControlWords, Steps } from './kind.ts';

/** A number as it stands, with the true minus. */
export const plain: NumberFormat = { kind: 'plain' };

/** The decimals of its step: a number then keeps its width while the reader slides. */
export function stepFormat({ step }: Steps): NumberFormat {
  return { kind: 'decimals', digits: String(step).split('.')[1]?.length ?? 0 };
}

/** A number beside its label: by its name, or written out in its sentence. */
export function numberText(
  { value: sentence = '{value}', values = {} }: ControlWords,
  value: number,
  format: NumberFormat,
): string {
  return values[value] ?? fill(sentence, { value: { value, format } });
}

/** Sets a native input to a number, and says it beside the control and to those who listen. */
export function writeNumber(input: HTMLInputElement, number: number, text: string): void {
  input.value = String(number);
  input.setAttribute('aria-valuetext', text);
  const output = input.closest('.control')?.querySelector('output');
  if (output && output.textContent !== text) output.textContent = text;
}
