import type { Kind } from './kind.ts';

/** One of a few named options. */
export interface NamedChoice<Option extends string = string> {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly numeric?: never;
  readonly default: Option;
}

/**
 * One of a few numbers, in the form in which links and the controls' words write each of them:
 * `options: ['1e-5', '1e-3', '0'], numeric: true, default: 1e-5`. The value is the number.
 */
export interface NumericChoice<Option extends string = string> {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly numeric: true;
  readonly default: number;
}

/** One of a few options that stand side by side. */
export type ChoiceParameter<Option extends string = string> =
  NamedChoice<Option> | NumericChoice<Option>;

/** All about options that stand side by side. */
export const choice: Kind<ChoiceParameter, string | number> = {
  faults: ({ options, numeric }) => [
    ...(options.length > 1 ? [] : ['options: there are not two at least']),
    ...options
      .filter((option, index) => options.indexOf(option) < index)
      .map((option) => `options: ${option} stands there twice`),
    ...options
      .filter((option) => numeric && !Number.isFinite(numberOf(option)))
      .map((option) => `options: ${option} is not a number`),
  ],
  allowed: ({ options }) => `one of ${options.join(', ')}`,
  read: ({ options, numeric }, text) =>
    options.includes(text)
      ? { value: numeric ? numberOf(text) : text }
      : { fault: 'not-an-option' },
  write: (declared, value) => optionOf(declared, value),
  say: (declared, words, value) => {
    const option = optionOf(declared, value);
    return words.options?.[option] ?? option;
  },
  readInput: ({ options, numeric }, { checked, value }) => {
    if (!checked || !options.includes(value)) return undefined;
    return numeric ? numberOf(value) : value;
  },
  writeInput: (declared, _words, input, value) => {
    input.checked = input.value === optionOf(declared, value);
  },
  ends: ({ options, numeric }) => (numeric ? options.map(numberOf) : options),
  draw: ({ options, numeric }, { integer }) => {
    const option = options[integer(options.length)] ?? '';
    return numeric ? numberOf(option) : option;
  },
};

/** The option that stands for a value, as it is declared. */
export function optionOf({ options, numeric }: ChoiceParameter, value: string | number): string {
  const option = numeric ? options.find((text) => numberOf(text) === value) : undefined;
  return option ?? String(value);
}

function numberOf(option: string): number {
  return option.trim() === '' ? NaN : Number(option);
}
