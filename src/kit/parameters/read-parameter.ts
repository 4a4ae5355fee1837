import type { Fault } from '../../i18n/figure-words.ts';
import type {
  IndexParameter,
  Parameter,
  PointParameter,
  RangeParameter,
  Steps,
  Value,
} from './parameter.ts';
import { isIndex, isPoint, maximumSeed } from './parameter.ts';

/** The value that a text stands for, or why there is none. */
export type Reading = { readonly value: Value } | { readonly fault: Fault };

/**
 * A decimal as `String` writes a number, however long: no `Infinity`, no hexadecimal, no blanks,
 * which `Number` would let through.
 */
const decimal = /^-?\d{1,21}(\.\d{1,22})?(e[+-]?\d{1,3})?$/;

/**
 * Reads a parameter's value from the text that stands in the query or in a control.
 *
 * @param parameter the declaration
 * @param text what a reader, a link or a browser wrote
 * @returns the value, or the fault; never throws
 */
export function readParameter(parameter: Parameter, text: string): Reading {
  switch (parameter.kind) {
    case 'range':
      return decimal.test(text) ? readRange(parameter, Number(text)) : { fault: 'not-a-number' };
    case 'seed':
      return decimal.test(text)
        ? readRange({ kind: 'range', min: 1, max: maximumSeed, step: 1, default: 1 }, Number(text))
        : { fault: 'not-a-number' };
    case 'choice':
      return parameter.options.includes(text) ? { value: text } : { fault: 'not-an-option' };
    case 'toggle':
      return text === '1' || text === '0' ? { value: text === '1' } : { fault: 'not-an-option' };
    case 'point':
      return readPoint(parameter, text);
    case 'index':
      return readIndex(parameter, text);
    // No text stands for a file: a link that names one is told so, as of any unknown name.
    case 'file':
      return { fault: 'unknown' };
    case 'step':
      return decimal.test(text)
        ? readRange(
            { kind: 'range', min: 0, max: parameter.last, step: 1, default: 0 },
            Number(text),
          )
        : { fault: 'not-a-number' };
  }
}

/** Writes a value as the text that {@link readParameter} reads back; a file has none. */
export function writeValue(value: Value): string {
  if (isIndex(value)) return value.join();
  if (typeof value === 'object') return isPoint(value) ? `${value.x},${value.y}` : '';
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

/**
 * The value of a parameter that lies nearest to where a pointer or a key leads.
 *
 * @param wanted a number for a stepped range, a point for a point
 * @returns the value, or undefined where the parameter cannot take such a thing
 */
export function nearestValue(parameter: Parameter, wanted: Value): Value | undefined {
  if (parameter.kind === 'range' && !parameter.values && typeof wanted === 'number') {
    return nearestStep(parameter, wanted);
  }
  if (parameter.kind === 'point' && isPoint(wanted)) {
    return { x: nearestStep(parameter.x, wanted.x), y: nearestStep(parameter.y, wanted.y) };
  }
  return undefined;
}

/** A point is written `x,y`. */
function readPoint(parameter: PointParameter, text: string): Reading {
  const parts = text.split(',', 3);
  if (parts.length !== 2 || !parts.every((part) => decimal.test(part))) {
    return { fault: 'not-a-point' };
  }
  const [x = NaN, y = NaN] = parts.map(Number);
  const [first, second] = [readSteps(parameter.x, x), readSteps(parameter.y, y)];
  if (typeof first === 'string') return { fault: first };
  if (typeof second === 'string') return { fault: second };
  return { value: { x: first, y: second } };
}

/** An index is written `n,c,h,w`, each number counted from 1. */
function readIndex({ shape }: IndexParameter, text: string): Reading {
  const parts = text.split(',', shape.length + 1);
  if (parts.length !== shape.length || !parts.every((part) => decimal.test(part))) {
    return { fault: 'not-an-index' };
  }
  const value: number[] = [];
  for (const [axis, size] of shape.entries()) {
    const read = readSteps({ min: 1, max: size, step: 1 }, Number(parts[axis]));
    if (typeof read === 'string') return { fault: read };
    value.push(read);
  }
  return { value };
}

function readRange(parameter: RangeParameter, number: number): Reading {
  if (parameter.values) {
    const { values } = parameter;
    // Zero has a sign in what a reader may write, never in what a figure declares.
    if (values.includes(number)) return { value: number + 0 };
    const outside = number < Math.min(...values) || number > Math.max(...values);
    return { fault: outside ? 'out-of-range' : 'between-steps' };
  }
  const read = readSteps(parameter, number);
  return typeof read === 'string' ? { fault: read } : { value: read };
}

/** The step that a number stands for, or why it stands for none. */
function readSteps(steps: Steps, number: number): number | Fault {
  if (number < steps.min || number > steps.max) return 'out-of-range';
  const onStep = nearestStep(steps, number);
  return Math.abs(onStep - number) < steps.step * 1e-6 ? onStep : 'between-steps';
}

/**
 * The value of a stepped range that lies nearest to `number`, free of binary dust
 * (0.3, not 0.30000000000000004; 0, not −0). It never passes the bounds, even where `max` is no step.
 *
 * @param range bounds, and a step of at least 1e-9
 */
export function nearestStep({ min, max, step }: Steps, number: number): number {
  const last = Math.floor((max - min) / step + 1e-6);
  const steps = Math.min(Math.round((Math.max(number, min) - min) / step), last);
  return Number((min + steps * step).toFixed(10)) + 0;
}
