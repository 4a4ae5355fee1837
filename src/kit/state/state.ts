import type { Fault } from '../../i18n/figure-words.ts';
import {
  defaultValues,
  type Parameters,
  type Value,
  type Values,
} from '../parameters/parameter.ts';
import { readParameter, writeValue } from '../parameters/read-parameter.ts';
import { foreignQuery } from './own-query.ts';

/** A key of the query that a figure on the page could not obey. */
export interface Problem {
  readonly name: string;
  readonly text: string;
  readonly fault: Fault;
}

/** A figure's state as the query gives it: each value that could be read, the default for the rest. */
export interface State<P extends Parameters = Parameters> {
  readonly values: Values<P>;
  readonly problems: readonly Problem[];
}

/**
 * Reads a figure's state from a query: `batch-of-one.B=1&batch-of-one.seed=7`.
 * Keys without the figure's prefix (utm_source, other figures) are none of its business.
 *
 * @returns a value for every parameter, and the keys that had to be ignored
 */
export function readState<P extends Parameters>(
  id: string,
  parameters: P,
  query: string,
): State<P> {
  const values: Record<string, Value> = { ...defaultValues(parameters) };
  const problems: Problem[] = [];
  for (const [key, text] of new URLSearchParams(query)) {
    if (!key.startsWith(`${id}.`)) continue;
    const name = key.slice(id.length + 1);
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const reading = parameter ? readParameter(parameter, text) : { fault: 'unknown' as const };
    if ('fault' in reading) problems.push({ name, text, fault: reading.fault });
    else values[name] = reading.value;
  }
  return { values: values as Values<P>, problems };
}

/**
 * Writes a figure's state into a query, leaving every foreign key and its value
 * as they are written.
 * Only what differs from the default is written.
 *
 * @returns the query without its question mark
 */
export function writeState(
  id: string,
  parameters: Parameters,
  values: Values,
  query: string,
): string {
  const search = new URLSearchParams();
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = values[name];
    // A reader's own file stays with her: no text stands for it.
    const text = value === undefined ? undefined : writeValue(parameter, value);
    if (text === undefined || text === writeValue(parameter, parameter.default)) continue;
    search.set(`${id}.${name}`, text);
  }
  return [foreignQuery(id, query), search.toString()].filter((part) => part !== '').join('&');
}
