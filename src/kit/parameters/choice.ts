import type { Kind } from './kind.ts';
import { playFaults, type Playable } from './play.ts';
import { listedForKey, nearestListed, nearestStep } from './steps.ts';

/** One of a few named options. */
export interface NamedChoice<Option extends string = string> extends Playable {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly numeric?: never;
  readonly default: Option;
}

/**
 * One of a few numbers, in the form in which links and the controls' words write each of them:
 * `options: ['1e-5', '1e-3', '0'], numeric: true, default: 1e-5`. The value is the number.
 */
export interface NumericChoice<Option extends string = string> extends Playable {
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
  faults: ({ options, numeric, ...declared }) => [
    ...(options.length > 1 ? [] : ['options: there are not two at least']),
    ...options
      .filter((option, index) => options.indexOf(option) < index)
      .map((option) => `options: ${option} stands there twice`),
    ...options
      .filter((option) => numeric && !Number.isFinite(numberOf(option)))
      .map((option) => `options: ${option} is not a number`),
    ...playFaults(declared),
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
  handle: {
    track: (declared, value) => ({
      min: 0,
      max: declared.options.length - 1,
      now: declared.options.indexOf(optionOf(declared, value)),
    }),
    nearest: nearestOption,
    forKey: ({ options, numeric }, value, key) =>
      numeric
        ? listedForKey(options.map(numberOf), Number(value), key)
        : listedForKey(options, String(value), key),
  },
  walk: valuesOf,
  ends: valuesOf,
  draw: (declared, { integer }) => valuesOf(declared)[integer(declared.options.length)] ?? '',
};

/** The option that stands for a value, as it is declared. */
export function optionOf({ options, numeric }: ChoiceParameter, value: string | number): string {
  const option = numeric ? options.find((text) => numberOf(text) === value) : undefined;
  return option ?? String(value);
}

function valuesOf({ options, numeric }: ChoiceParameter): readonly (string | number)[] {
  return numeric ? options.map(numberOf) : options;
}

/** The option whose number is wanted; of options that are numbers, the one that lies nearest. */
function nearestOption(
  { options, numeric }: ChoiceParameter,
  wanted: unknown,
): string | number | undefined {
  if (typeof wanted !== 'number' || Number.isNaN(wanted)) return undefined;
  if (numeric) return nearestListed(options.map(numberOf), wanted);
  return options[nearestStep({ min: 0, max: options.length - 1, step: 1 }, wanted)];
}

function numberOf(option: string): number {
  return option.trim() === '' ? NaN : Number(option);
}
