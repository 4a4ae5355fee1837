import type { AnyFigure } from '../contract/figure.ts';
import { defaultValues, kindOf, type Values } from '../parameters/parameter.ts';
import { writeValue } from '../parameters/read-parameter.ts';

/** A state of a figure, and what to call it. */
export interface NamedState {
  readonly name: string;
  readonly values: Values;
}

/** The states at a figure's edges: its default, its declared extreme, each parameter at each of its ends or options. */
export function edgeStates({ parameters, extreme }: AnyFigure): readonly NamedState[] {
  const defaults = defaultValues(parameters);
  const ends = Object.entries(parameters).flatMap(([name, parameter]) =>
    kindOf(parameter)
      .ends(parameter)
      .map((value) => ({
        name: `${name} = ${writeValue(parameter, value) ?? ''}`,
        values: { ...defaults, [name]: value },
      })),
  );
  return [
    { name: 'the default', values: defaults },
    { name: 'the extreme', values: Object.assign({}, defaults, extreme) },
    ...ends,
  ];
}
