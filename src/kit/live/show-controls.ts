import type { AnyFigure, FigureWords } from '../contract/figure.ts';
import { writeControl } from '../parameters/control.ts';
import type { Value, Values } from '../parameters/parameter.ts';

/** What controls show: a figure, or a lab, in a state, in the words of a language. */
interface ShownControls {
  readonly figure: Pick<AnyFigure, 'parameters' | 'active'>;
  readonly words: Pick<FigureWords, 'parameters'>;
  readonly values: Values;
}

/** Lets controls show the state, and disables those that have no say in it. */
export function showControls(
  { figure: { parameters, active }, words, values }: ShownControls,
  inputs: readonly HTMLInputElement[],
): void {
  const used: readonly string[] = active?.(values) ?? Object.keys(parameters);
  for (const input of inputs) {
    const parameter = parameters[input.name];
    const spoken = words.parameters[input.name];
    const value: Value | undefined = values[input.name];
    if (!parameter || !spoken || value === undefined) continue;
    writeControl(parameter, spoken, input, value);
    input.disabled = !used.includes(input.name);
    const control = input.closest('.control');
    control?.toggleAttribute('data-idle', input.disabled);
    for (const button of control?.querySelectorAll('button') ?? []) {
      button.disabled = input.disabled;
    }
  }
}
