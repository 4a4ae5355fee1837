import type { ControlWords } from './kind.ts';

/** A number as its words write it, or else by itself, with the true minus. */
export function numberText(words: ControlWords, value: number): string {
  return words.value?.(value) ?? String(value).replaceAll('-', '\u2212');
}

/** Sets a native input to a number, and says it beside the control and to those who listen. */
export function writeNumber(input: HTMLInputElement, number: number, text: string): void {
  input.value = String(number);
  input.setAttribute('aria-valuetext', text);
  const output = input.closest('.control')?.querySelector('output');
  if (output) output.textContent = text;
}
