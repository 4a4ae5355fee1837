import type { ParameterWords } from '../contract/figure.ts';
import type { NumberFormat } from '../format/write-number.ts';
import { fill } from '../words/fill.ts';
import {
  isIndex,
  isPoint,
  type Index,
  type Parameter,
  type PointParameter,
  type RangeParameter,
  type Steps,
  type Value,
} from './parameter.ts';
import { readParameter, writeValue } from './read-parameter.ts';

/** A native input's numbers for a range: along a list of values it slides over their positions. */
export interface SliderBounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The bounds of the native slider that stands for a range. */
export function sliderBounds(range: RangeParameter): SliderBounds {
  return range.values
    ? { min: 0, max: range.values.length - 1, step: 1 }
    : { min: range.min, max: range.max, step: range.step };
}

/** Where the native slider stands for a value of a range. */
export function sliderPosition(range: RangeParameter, value: number): number {
  return range.values ? range.values.indexOf(value) : value;
}

/** The value of a parameter as it is written beside its label. */
export function valueText(
  parameter: Parameter,
  words: ParameterWords<Parameter>,
  value: Value,
): string {
  if (typeof value === 'number') return numberText(words, value, formatOf(parameter));
  if (isIndex(value)) return cellText(words, value);
  if (isPoint(value)) {
    const axes: Readonly<Record<string, string>> = words.axes ?? {};
    const part = (axis: 'x' | 'y'): string => {
      const format = parameter.kind === 'point' ? stepFormat(parameter[axis]) : plain;
      return `${axes[axis] ?? axis} ${numberText(words, value[axis], format)}`;
    };
    return `${part('x')}, ${part('y')}`;
  }
  if (parameter.kind === 'choice' && typeof value === 'string') {
    const options: Readonly<Record<string, string>> = words.options ?? {};
    return options[value] ?? value;
  }
  return '';
}

const plain: NumberFormat = { kind: 'plain' };

function numberText(
  { value: sentence = '{value}', values = {} }: ParameterWords<Parameter>,
  value: number,
  format: NumberFormat,
): string {
  return values[value] ?? fill(sentence, { value: { value, format } });
}

function formatOf(parameter: Parameter): NumberFormat {
  if (parameter.kind !== 'range') return plain;
  return parameter.format ?? (parameter.values ? plain : stepFormat(parameter));
}

/** The decimals of its step: a number then keeps its width while the reader slides. */
function stepFormat({ step }: Steps): NumberFormat {
  return { kind: 'decimals', digits: String(step).split('.')[1]?.length ?? 0 };
}

function cellText({ cell }: ParameterWords<Parameter>, index: Index): string {
  const numbers = index.map((number, axis) => [String(axis + 1), number] as const);
  return cell === undefined ? writeValue(index) : fill<string>(cell, Object.fromEntries(numbers));
}

/** Reads the value that a native input now stands for; undefined where it says nothing new. */
export function readControl(parameter: Parameter, input: HTMLInputElement): Value | undefined {
  // A file is read in its own time: see `read-picture.ts`.
  if (parameter.kind === 'file') return undefined;
  if (parameter.kind === 'toggle') return input.checked;
  if (parameter.kind === 'choice' && !input.checked) return undefined;
  if (parameter.kind === 'point') return readPointControl(parameter, input);
  if (parameter.kind === 'range' && parameter.values) return parameter.values[input.valueAsNumber];
  const reading = readParameter(parameter, input.value);
  return 'value' in reading ? reading.value : undefined;
}

/** Sets a native input, and what is written beside it, to a value. */
export function writeControl(
  parameter: Parameter,
  words: ParameterWords<Parameter>,
  input: HTMLInputElement,
  value: Value,
): void {
  if (parameter.kind === 'toggle') input.checked = value === true;
  else if (parameter.kind === 'choice') input.checked = input.value === value;
  else if (parameter.kind === 'file') writeFileControl(input, value !== null);
  // A cell has no input: its cursor lies over the chart.
  else if (isIndex(value)) return;
  else if (isPoint(value)) {
    const number = input.dataset['axis'] === 'y' ? value.y : value.x;
    // Whoever is typing 1.50 is not to be corrected to 1.5 under her fingers.
    if (input.value === '' || Number(input.value) !== number) input.value = String(number);
  } else {
    const number = Number(value);
    input.value = String(parameter.kind === 'range' ? sliderPosition(parameter, number) : number);
    const text = valueText(parameter, words, value);
    input.setAttribute('aria-valuetext', text);
    const output = input.closest('.control')?.querySelector('output');
    if (output) output.textContent = text;
  }
}

/** A point has two fields side by side: whichever the reader changed, both say where the point is. */
function readPointControl(parameter: PointParameter, input: HTMLInputElement): Value | undefined {
  const fields = input.closest('.control')?.querySelectorAll<HTMLInputElement>('[data-axis]') ?? [];
  const reading = readParameter(parameter, Array.from(fields, ({ value }) => value).join(','));
  return 'value' in reading ? reading.value : undefined;
}

/** A file can be taken back, once there is one; the control forgets it then. */
function writeFileControl(input: HTMLInputElement, chosen: boolean): void {
  const remove = input.closest('.control')?.querySelector<HTMLElement>('[data-remove-file]');
  remove?.toggleAttribute('hidden', !chosen);
  if (!chosen) input.value = '';
}
