import type { Reading } from './kind.ts';
import { kindOf, type Parameter, type Value } from './parameter.ts';

/**
 * Reads a parameter's value from the text that stands in the query or in a control.
 *
 * @param parameter the declaration
 * @param text what a reader, a link or a browser wrote
 * @returns the value, or the fault; never throws
 */
export function readParameter(parameter: Parameter, text: string): Reading<Value> {
  return kindOf(parameter).read(parameter, text);
}

/** Writes a value as the text that {@link readParameter} reads back; undefined for a file, which has none. */
export function writeValue(parameter: Parameter, value: Value): string | undefined {
  return kindOf(parameter).write(parameter, value);
}

/** Tells whether a value is one that the declaration allows: what is written of it is read back. */
export function takesValue(parameter: Parameter, value: Value): boolean {
  const text = writeValue(parameter, value);
  // No text stands for a file, which only a reader has.
  if (text === undefined) return value === null;
  const reading = readParameter(parameter, text);
  return 'value' in reading && JSON.stringify(reading.value) === JSON.stringify(value);
}

/**
 * The value of a parameter that lies nearest to where a pointer or a key leads.
 *
 * @param wanted a number for a stepped range, a point for a point
 * @returns the value, or undefined where the parameter cannot take such a thing
 */
export function nearestValue(parameter: Parameter, wanted: Value): Value | undefined {
  return kindOf(parameter).handle?.nearest(parameter, wanted);
}
