import { defaultValues, kindOf, type Parameters, type Value } from '../parameters/parameter.ts';
import { readParameter, takesValue } from '../parameters/read-parameter.ts';
import { writeState } from './state.ts';

/**
 * The query of a link that an author wrote into a page.
 *
 * @param values the parameters that differ from the default; a text is read as in the query
 * @returns the query without its question mark
 * @throws if the figure knows no such parameter, or the parameter no such value; the error says which it takes
 */
export function linkQuery(
  id: string,
  parameters: Parameters,
  values: Readonly<Record<string, Value>>,
): string {
  const wanted: Record<string, Value> = { ...defaultValues(parameters) };
  const faults: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter) {
      faults.push(`${name} is not one of ${Object.keys(parameters).join(', ')}`);
      continue;
    }
    const reading = typeof value === 'string' ? readParameter(parameter, value) : { value };
    if ('value' in reading && takesValue(parameter, reading.value)) wanted[name] = reading.value;
    else
      faults.push(
        `${name} = ${JSON.stringify(value)} is not ${kindOf(parameter).allowed(parameter)}`,
      );
  }
  if (faults.length > 0) {
    throw new Error(`a link to figure ${id} cannot be obeyed: ${faults.join('; ')}`);
  }
  return writeState(id, parameters, wanted, '');
}
